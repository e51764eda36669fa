package org.neuraldeps.app.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.Tapers;

/** Tapered curves on the screen look as in files. */
class StrandPixelsTest {

    private static final int SIZE = 120;
    private static final double SCALE = 1.5;
    private static final int RED = 0xC02010;

    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        g.dispose();
        return page;
    }

    private static BufferedImage quick(Mark.Strands strands) {
        BufferedImage page = page();
        new StrandPixels(SIZE, SIZE, SCALE).paint(strands, PixelGrid.of(page));
        return page;
    }

    private static BufferedImage careful(Mark.Strands strands) {
        BufferedImage page = page();
        Graphics2D g = page.createGraphics();
        g.scale(SCALE, SCALE);
        new FigurePainter().paint(List.of(strands), g, Quality.FULL);
        g.dispose();
        return page;
    }

    private static int green(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 255;
    }

    /** How much darker than the page, all pixels together. */
    private static double ink(BufferedImage image) {
        double ink = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                ink += 255 - green(image, x, y);
            }
        }
        return ink;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 1.6, 4, 11})
    void theyCoverThePixelsThatTheyCoverInFiles(double width) {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            Tapers one = new Tapers.Builder(1)
                    .add(
                            90 * random.nextDouble() - 5,
                            90 * random.nextDouble() - 5,
                            90 * random.nextDouble() - 5,
                            90 * random.nextDouble() - 5,
                            width,
                            RED,
                            random.nextInt(3) == 0)
                    .tapers();
            Mark.Strands strands = new Mark.Strands(new Box(0, 0, SIZE / SCALE, SIZE / SCALE), one);
            BufferedImage quick = quick(strands);
            BufferedImage careful = careful(strands);
            assertThat(ink(quick)).isBetween(0.9 * ink(careful) - 600, 1.1 * ink(careful) + 600);
            int unlike = 0;
            for (int x = 0; x < SIZE; x++) {
                for (int y = 0; y < SIZE; y++) {
                    unlike += Math.abs(green(quick, x, y) - green(careful, x, y)) > 100 ? 1 : 0;
                }
            }
            assertThat(unlike)
                    .as("pixels unlike those of a file, width %s", width)
                    .isLessThanOrEqualTo(3);
        }
    }

    /** The ink of the pixels between 30 and 90 in both directions. */
    private static double inside(BufferedImage image) {
        double ink = 0;
        for (int x = 30; x < 90; x++) {
            for (int y = 30; y < 90; y++) {
                ink += 255 - green(image, x, y);
            }
        }
        return ink;
    }

    @Test
    void nothingIsSeenOutsideTheFrame() {
        Tapers all = new Tapers.Builder(2)
                .add(-20, 40, 100, 40, 1, RED, false)
                .add(40, -20, 40, 100, 9, RED, false)
                .tapers();
        BufferedImage quick = quick(new Mark.Strands(new Box(20, 20, 40, 40), all));
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                boolean isInside = x >= 30 && x < 90 && y >= 30 && y < 90;
                assertThat(isInside || green(quick, x, y) == 255)
                        .as("%d, %d", x, y)
                        .isTrue();
            }
        }
        BufferedImage whole = quick(new Mark.Strands(new Box(0, 0, SIZE / SCALE, SIZE / SCALE), all));
        assertThat(ink(quick)).as("what is inside").isEqualTo(inside(whole));
    }

    @Test
    void twoEachWayBetweenTheSamePlacesAreBothSeen() {
        Tapers both = new Tapers.Builder(2)
                .add(10, 40, 70, 40, 3, RED, false)
                .add(70, 40, 10, 40, 3, RED, false)
                .tapers();
        BufferedImage quick = quick(new Mark.Strands(new Box(0, 0, 80, 80), both));
        int stretches = 0;
        for (int y = 1; y < SIZE; y++) {
            stretches += green(quick, 60, y) < 128 && green(quick, 60, y - 1) >= 128 ? 1 : 0;
        }
        assertThat(stretches).isEqualTo(2);
    }
}
