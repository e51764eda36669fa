package org.neuraldeps.app.packaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.device.Inscription;

/**
 * The icon: a star of this program without its words, one category and what predicts it, spokes as thick as the coefficients. A
 * figure like any other, so every size is drawn and none is scaled.
 */
final class Icon {

    /** Sizes that desktops ask for, pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final double SIDE = 256;
    private static final double MIDDLE = SIDE / 2;
    private static final double RADIUS = 92;

    /** Below this many pixels a spoke would be thinner than one. */
    private static final int SMALL = 32;

    /** A spoke is at least this part of the thickest, or it would not be seen. */
    private static final double LEAST = 0.3;

    private static final Palette COLORS = Palette.DARK;

    private final List<Double> coefficients;

    /** @param coefficients of one solution, the largest first */
    Icon(List<Double> coefficients) {
        this.coefficients = List.copyOf(coefficients);
    }

    /** Drawn for so many pixels. */
    Figure figure(int pixels) {
        boolean isSmall = pixels < SMALL;
        int spokes = Math.min(isSmall ? 5 : 8, coefficients.size());
        double thickest = isSmall ? 34 : 22;
        List<Mark> marks = new ArrayList<>();
        Box page = new Box(8, 8, SIDE - 16, SIDE - 16);
        marks.add(new Mark.Rect(page, 52, Mark.Paint.filled(COLORS.page())));
        List<Mark> dots = new ArrayList<>();
        for (int i = 0; i < spokes; i++) {
            double part = Math.max(LEAST, Math.sqrt(Math.abs(coefficients.get(i) / coefficients.get(0))));
            double angle = 2 * Math.PI * i / spokes - Math.PI / 2;
            double x = MIDDLE + RADIUS * Math.cos(angle);
            double y = MIDDLE + RADIUS * Math.sin(angle);
            Color color = COLORS.ofSign(coefficients.get(i));
            marks.add(new Mark.Line(MIDDLE, MIDDLE, x, y, Pen.solid(COLORS.mixed(color, 0.8), thickest * part)));
            dots.add(dot(x, y, (isSmall ? 26 : 20) * part, color));
        }
        marks.addAll(dots);
        marks.add(dot(MIDDLE, MIDDLE, isSmall ? 44 : 38, COLORS.accent()));
        return new Figure(SIDE, SIDE, marks, List.of(), List.of(), "Neural Dependencies Explorer");
    }

    private static Mark dot(double x, double y, double radius, Color color) {
        return new Mark.Dot(x, y, radius, DotShape.CIRCLE, Mark.Paint.filled(color));
    }

    /** Its pixels. */
    BufferedImage image(int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(pixels / SIDE, pixels / SIDE);
        new FigurePainter().paint(figure(pixels), g, Quality.FULL);
        g.dispose();
        return image;
    }

    byte[] png(int pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(pixels), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes it where desktops of Linux look: a PNG of each size, and an SVG. */
    void writeTheme(Path hicolor) throws IOException {
        for (int size : SIZES) {
            Path folder = Files.createDirectories(hicolor.resolve(size + "x" + size + "/apps"));
            Files.write(folder.resolve("nde.png"), png(size));
        }
        Path folder = Files.createDirectories(hicolor.resolve("scalable/apps"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("nde.svg"))) {
            FigureFormat.SVG.device().write(figure(512), Inscription.NONE, out, 72);
        }
    }
}
