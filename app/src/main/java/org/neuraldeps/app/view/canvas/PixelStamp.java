package org.neuraldeps.app.view.canvas;

import java.util.stream.IntStream;

/** Pixels that are painted at many places, those alone that are not see-through. Immutable. */
final class PixelStamp {

    private final int[] across;
    private final int[] down;
    private final int[] colors;

    private PixelStamp(int[] across, int[] down, int[] colors) {
        this.across = across;
        this.down = down;
        this.colors = colors;
    }

    /**
     * What was painted into a small image.
     *
     * @param centre the column and the row of the pixel that is put at a place
     */
    static PixelStamp of(PixelGrid image, int centre) {
        int[] painted = IntStream.range(0, image.pixels().length)
                .filter(i -> image.pixels()[i] != 0)
                .toArray();
        return new PixelStamp(
                IntStream.of(painted).map(i -> i % image.width() - centre).toArray(),
                IntStream.of(painted).map(i -> i / image.width() - centre).toArray(),
                IntStream.of(painted).map(i -> image.pixels()[i]).toArray());
    }

    /** Paints it over what is there; what would lie outside is left out. */
    void paint(int column, int row, PixelGrid onto) {
        for (int i = 0; i < colors.length; i++) {
            int x = column + across[i];
            int y = row + down[i];
            if (x >= 0 && x < onto.width() && y >= 0 && y < onto.height()) {
                onto.over(y * onto.width() + x, colors[i]);
            }
        }
    }
}
