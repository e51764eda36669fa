package org.neuraldeps.app.view.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The pixels of an image as the array they are in, row after row, alpha and premultiplied colours in each.
 *
 * @param width pixels
 * @param height pixels
 * @param pixels the image's own
 */
record PixelGrid(int width, int height, int[] pixels) {

    /** Of an image of type {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    static PixelGrid of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PixelGrid(image.getWidth(), image.getHeight(), pixels);
    }

    /** Paints a colour, premultiplied with its alpha, over a pixel. */
    void over(int at, int color) {
        int through = 255 - (color >>> 24);
        pixels[at] = through == 255 ? pixels[at] : color + (through == 0 ? 0 : dimmed(pixels[at], through));
    }

    /**
     * Paints an opaque colour over a pixel of which it covers a part.
     *
     * @param rgb the colour
     * @param part of 256 that is covered
     */
    void mix(int at, int rgb, int part) {
        int there = pixels[at];
        if (there >>> 24 != 255) {
            over(at, dimmed(0xff000000 | rgb, Math.min(255, part)));
            return;
        }
        int odd = there & 0xff00ff;
        int even = there & 0x00ff00;
        odd = (odd + ((((rgb & 0xff00ff) - odd) * part) >> 8)) & 0xff00ff;
        even = (even + ((((rgb & 0x00ff00) - even) * part) >> 8)) & 0x00ff00;
        pixels[at] = 0xff000000 | odd | even;
    }

    /** A colour times a part of 255, each of its four bytes rounded. */
    private static int dimmed(int color, int part) {
        long odd = times((color >>> 8) & 0xff00ffL, part);
        long even = times(color & 0xff00ffL, part);
        return (int) (odd << 8 | even);
    }

    /** Two bytes, 16 bits apart, times a part of 255. */
    private static long times(long bytes, int part) {
        long product = bytes * part + 0x800080L;
        return (product + ((product >>> 8) & 0xff00ffL)) >>> 8 & 0xff00ffL;
    }
}
