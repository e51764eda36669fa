package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigurePainterTest {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Mark PAGE = new Mark.Rect(new Box(0, 0, 100, 100), 0, Mark.Paint.filled(Color.WHITE));

    @Test
    void paintsEveryKindOfMarkWhereItIs() {
        assertColor(painted(new Mark.Line(10, 50, 90, 50, Pen.solid(BLUE, 4))), 50, 50, BLUE);
        assertColor(painted(new Mark.Dot(50, 50, 10, DotShape.CIRCLE, Mark.Paint.filled(BLUE))), 50, 43, BLUE);
        assertColor(painted(new Mark.Dot(50, 50, 10, DotShape.DIAMOND, Mark.Paint.filled(BLUE))), 41, 50, BLUE);
        assertColor(painted(new Mark.Rect(new Box(20, 20, 10, 10), 2, Mark.Paint.filled(BLUE))), 25, 25, BLUE);
        Points bow = new Points(new double[] {10, 10, 90, 90}, new double[] {90, 50, 50, 90});
        assertColor(painted(new Mark.Curve(bow, Pen.solid(BLUE, 4))), 50, 60, BLUE);
        Points bend = new Points(new double[] {10, 50, 90}, new double[] {10, 50, 10});
        assertColor(painted(new Mark.Polyline(bend, Pen.solid(BLUE, 4))), 30, 30, BLUE);
    }

    @Test
    void draftAndFullPutTheSameMarksInTheSamePlaces() {
        Points bow = new Points(new double[] {10, 10, 90, 90}, new double[] {90, 50, 50, 90});
        Mark curve = new Mark.Curve(bow, Pen.solid(BLUE, 4));
        assertColor(painted(List.of(PAGE, curve), Quality.DRAFT), 50, 60, BLUE);
        BufferedImage draft = painted(List.of(PAGE, curve), Quality.DRAFT);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                assertThat(draft.getRGB(x, y) & 0xFFFFFF).isIn(0xFFFFFF, 0x0072B2);
            }
        }
    }

    @Test
    void lettersStayInsideTheirBox() {
        Lettering letters = Lettering.plain(14, Color.BLACK);
        for (Anchor anchor : Anchor.values()) {
            for (double degrees : new double[] {0, 37, -90, 180}) {
                Mark.Text text = new Mark.Text("Égpj|W", new TextPosition(50, 50, degrees, anchor), letters);
                HitShape.Label box =
                        new HitShape.Label(text.position(), FigureFont.width("Égpj|W", letters), 14 * FigureFont.LINE);
                BufferedImage image = painted(text);
                for (int x = 0; x < 100; x++) {
                    for (int y = 0; y < 100; y++) {
                        if ((image.getRGB(x, y) & 0xFF) < 128) {
                            assertThat(box.distance(x + 0.5, y + 0.5))
                                    .as("%s %s at %d, %d", anchor, degrees, x, y)
                                    .isLessThan(1);
                        }
                    }
                }
            }
        }
    }

    @Test
    void widthsOfLettersGrowWithTheirSize() {
        double one = FigureFont.width("guinea pig", 1, false);
        assertThat(FigureFont.width("guinea pig", 8, false)).isEqualTo(8 * one);
        assertThat(FigureFont.width("guinea pig", 8, true)).isGreaterThan(8 * one);
    }

    private static BufferedImage painted(Mark mark) {
        return painted(List.of(PAGE, mark), Quality.FULL);
    }

    private static BufferedImage painted(List<Mark> marks, Quality quality) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new FigurePainter().paint(marks, g, quality);
        g.dispose();
        return image;
    }

    private static void assertColor(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        int tolerance = 2;
        assertThat(Math.abs(seen.getRed() - expected.getRed())).isLessThanOrEqualTo(tolerance);
        assertThat(Math.abs(seen.getGreen() - expected.getGreen())).isLessThanOrEqualTo(tolerance);
        assertThat(Math.abs(seen.getBlue() - expected.getBlue())).isLessThanOrEqualTo(tolerance);
    }
}
