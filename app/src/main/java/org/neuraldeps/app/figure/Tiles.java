package org.neuraldeps.app.figure;

import java.util.Arrays;

/**
 * Many small upright rectangles of one colour each, as one value. In points; compared by value. Immutable.
 *
 * <p>However small they are, each covers a pixel at least, and where several meet in one the last is seen: so what matters most comes last.
 */
public final class Tiles {

    private final float[] boxes;
    private final int[] colors;

    private Tiles(float[] boxes, int[] colors) {
        this.boxes = boxes;
        this.colors = colors;
    }

    /** How many there are; the first is the lowest. */
    public int size() {
        return colors.length;
    }

    /** Left edge. */
    public double x(int i) {
        return boxes[4 * i];
    }

    /** Upper edge. */
    public double y(int i) {
        return boxes[4 * i + 1];
    }

    /** Right edge. */
    public double right(int i) {
        return boxes[4 * i + 2];
    }

    /** Lower edge. */
    public double bottom(int i) {
        return boxes[4 * i + 3];
    }

    /** Its colour, red, green and blue. */
    public int rgb(int i) {
        return colors[i];
    }

    /** The same elsewhere. */
    Tiles moved(double right, double down) {
        float[] there = boxes.clone();
        for (int i = 0; i < there.length; i += 2) {
            there[i] += (float) right;
            there[i + 1] += (float) down;
        }
        return new Tiles(there, colors);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tiles that && Arrays.equals(boxes, that.boxes) && Arrays.equals(colors, that.colors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(boxes) + Arrays.hashCode(colors);
    }

    @Override
    public String toString() {
        return "Tiles[" + size() + "]";
    }

    /** Collects tiles within a frame, beyond which nothing of them is kept. Confined to one thread. */
    public static final class Builder {

        private final Box frame;
        private float[] boxes;
        private int[] colors;
        private int count;

        /** @param expected about how many will come */
        public Builder(Box frame, int expected) {
            this.frame = frame;
            this.boxes = new float[4 * Math.max(4, expected)];
            this.colors = new int[boxes.length / 4];
        }

        /** One more, on top; left out where nothing of it is within the frame. */
        public Builder add(double x, double y, double width, double height, int rgb) {
            double right = Math.min(frame.right(), x + width);
            double bottom = Math.min(frame.bottom(), y + height);
            double left = Math.max(frame.x(), x);
            double top = Math.max(frame.y(), y);
            if (right > left && bottom > top) {
                if (count == colors.length) {
                    boxes = Arrays.copyOf(boxes, 2 * boxes.length);
                    colors = Arrays.copyOf(colors, 2 * colors.length);
                }
                boxes[4 * count] = (float) left;
                boxes[4 * count + 1] = (float) top;
                boxes[4 * count + 2] = (float) right;
                boxes[4 * count + 3] = (float) bottom;
                colors[count++] = rgb & 0xFFFFFF;
            }
            return this;
        }

        /** Those that were added. */
        public Tiles tiles() {
            return new Tiles(Arrays.copyOf(boxes, 4 * count), Arrays.copyOf(colors, count));
        }
    }
}
