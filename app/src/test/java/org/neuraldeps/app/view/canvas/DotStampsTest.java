package org.neuraldeps.app.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Quality;

class DotStampsTest {

    private static final int SIDE = 160;
    private static final double SCALE = 4.0 / 3;
    private static final Mark.Paint PAINT = new Mark.Paint(new Color(0, 114, 178), Pen.solid(Color.BLACK, 0.6));

    @ParameterizedTest
    @EnumSource(DotShape.class)
    void looksAsTheOutlinesDoToASixteenthOfAPixel(DotShape shape) {
        Random random = new Random(7);
        List<Mark.Dot> dots = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                double x = 10 + 18 * column + random.nextDouble();
                double y = 10 + 18 * row + random.nextDouble();
                dots.add(new Mark.Dot(x, y, 1.5 + 2 * random.nextDouble(), shape, PAINT));
            }
        }

        int[] stamped = stamped(dots);
        int[] outlined = outlined(dots);

        // The edge of a dot that is moved by a sixteenth of a pixel changes by 16 of 256 and a few for two directions.
        for (int i = 0; i < stamped.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(stamped[i] >>> shift & 255)
                        .isBetween((outlined[i] >>> shift & 255) - 45, (outlined[i] >>> shift & 255) + 45);
            }
        }
        assertThat(sum(stamped)).isCloseTo(sum(outlined), org.assertj.core.data.Percentage.withPercentage(0.5));
    }

    @Test
    void paintsExactlyWhatThePainterDoesWhereADotStandsOnAnEighth() {
        List<Mark.Dot> dots = List.of(
                new Mark.Dot(30 / SCALE, 30.25 / SCALE, 3, DotShape.CIRCLE, PAINT),
                new Mark.Dot(32.5 / SCALE, 31.125 / SCALE, 3, DotShape.DIAMOND, PAINT));

        int[] stamped = stamped(dots);
        int[] outlined = outlined(dots);

        for (int i = 0; i < stamped.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(stamped[i] >>> shift & 255)
                        .isBetween((outlined[i] >>> shift & 255) - 2, (outlined[i] >>> shift & 255) + 2);
            }
        }
    }

    @Test
    void leavesOutWhatLiesOutsideAndLeavesLargeDotsToOthers() {
        BufferedImage image = image();
        DotStamps stamps = new DotStamps(SCALE);

        assertThat(stamps.paint(new Mark.Dot(0, 0, 3, DotShape.CIRCLE, PAINT), PixelGrid.of(image)))
                .isTrue();
        assertThat(stamps.paint(new Mark.Dot(-50, 9999, 3, DotShape.CIRCLE, PAINT), PixelGrid.of(image)))
                .isTrue();
        assertThat(image.getRGB(0, 0)).isEqualTo(PAINT.fill().getRGB());
        assertThat(stamps.paint(new Mark.Dot(60, 60, 40, DotShape.CIRCLE, PAINT), PixelGrid.of(image)))
                .isFalse();
        assertThat(image.getRGB(80, 80)).isEqualTo(Color.WHITE.getRGB());
    }

    private static int[] stamped(List<Mark.Dot> dots) {
        BufferedImage image = image();
        DotStamps stamps = new DotStamps(SCALE);
        dots.forEach(dot -> assertThat(stamps.paint(dot, PixelGrid.of(image))).isTrue());
        return PixelGrid.of(image).pixels();
    }

    private static int[] outlined(List<Mark.Dot> dots) {
        BufferedImage image = image();
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        new FigurePainter().paint(List.copyOf(dots), g, Quality.FULL);
        g.dispose();
        return PixelGrid.of(image).pixels();
    }

    private static BufferedImage image() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIDE, SIDE);
        g.dispose();
        return image;
    }

    private static double sum(int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum += 255 - (pixel & 255);
        }
        return sum;
    }
}
