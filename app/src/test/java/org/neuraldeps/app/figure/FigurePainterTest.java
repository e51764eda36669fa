package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePainterTest {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Mark PAGE = new Mark.Rect(new Box(0, 0, 100, 100), 0, Mark.Paint.filled(Color.WHITE));

    /** A mark of every kind, and a point where it alone is seen. */
    private static final List<Sample> SAMPLES = List.of(
            new Sample(new Mark.Line(10, 50, 90, 50, Pen.solid(BLUE, 4)), 50, 50),
            new Sample(
                    new Mark.Polyline(
                            new Points(new double[] {10, 50, 90}, new double[] {10, 50, 10}), Pen.solid(BLUE, 4)),
                    30,
                    30),
            new Sample(
                    new Mark.Curve(
                            new Points(new double[] {10, 10, 90, 90}, new double[] {90, 50, 50, 90}),
                            Pen.solid(BLUE, 4)),
                    50,
                    60),
            new Sample(new Mark.Dot(50, 50, 10, DotShape.CIRCLE, Mark.Paint.filled(BLUE)), 50, 43),
            new Sample(new Mark.Dot(50, 50, 10, DotShape.DIAMOND, Mark.Paint.filled(BLUE)), 41, 50),
            new Sample(new Mark.Rect(new Box(20, 20, 10, 10), 2, Mark.Paint.filled(BLUE)), 25, 25),
            new Sample(
                    new Mark.Area(
                            new Points(new double[] {10, 90, 10}, new double[] {10, 10, 90}), Mark.Paint.filled(BLUE)),
                    20,
                    70),
            new Sample(
                    new Mark.Raster(
                            new Box(10, 10, 40, 20),
                            CellColors.of(
                                    2, 4, (row, column) -> (row == 1 && column == 2 ? BLUE : Color.WHITE).getRGB())),
                    35,
                    25),
            new Sample(
                    new Mark.Tiled(new Tiles.Builder(new Box(0, 0, 100, 100), 1)
                            .add(20, 40, 30, 20, BLUE.getRGB())
                            .tiles()),
                    35,
                    50),
            new Sample(
                    new Mark.Strands(
                            new Box(0, 0, 100, 100),
                            new Tapers.Builder(1)
                                    .add(10, 50, 90, 50, 12, BLUE.getRGB(), false)
                                    .tapers()),
                    25,
                    46),
            new Sample(
                    new Mark.Text("\u2588", TextPosition.centred(50, 50), new Lettering(20, false, BLUE, null)),
                    50,
                    50));

    private record Sample(Mark mark, int x, int y) {}

    @Test
    void paintsEveryKindOfMarkWhereItIs() {
        assertThat(SAMPLES.stream().map(sample -> sample.mark().getClass()).collect(Collectors.toSet()))
                .as("kinds with a sample here")
                .isEqualTo(Set.of(Mark.class.getPermittedSubclasses()));
        for (Sample sample : SAMPLES) {
            for (Quality quality : Quality.values()) {
                assertColor(painted(List.of(PAGE, sample.mark()), quality), sample.x(), sample.y(), BLUE);
            }
        }
    }

    @Test
    void anAreaIsClosedAndFilledToItsEdges() {
        Points corners = new Points(new double[] {20, 80, 80, 20}, new double[] {30, 30, 60, 60});
        BufferedImage image = painted(new Mark.Area(corners, new Mark.Paint(BLUE, Pen.solid(Color.RED, 2))));
        assertColor(image, 50, 45, BLUE);
        assertColor(image, 20, 45, Color.RED);
        assertColor(image, 50, 30, Color.RED);
        assertColor(image, 15, 45, Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 30, 97, 250})
    void aRasterHasNoSeamsAndLosesNoCell(int cells) {
        Box box = new Box(10.3, 10.7, 79.1, 78.3);
        BufferedImage image = painted(new Mark.Raster(box, CellColors.of(cells, cells, (r, c) -> BLUE.getRGB())));
        for (int x = 12; x < 88; x++) {
            for (int y = 12; y < 88; y++) {
                assertThat(image.getRGB(x, y)).isEqualTo(BLUE.getRGB());
            }
        }
        for (int odd = 0; odd < cells; odd++) {
            int place = odd;
            CellColors one = CellColors.of(
                    cells, cells, (r, c) -> (r == place && c == place ? Color.BLACK : Color.WHITE).getRGB());
            assertThat(darkest(painted(new Mark.Raster(box, one))))
                    .as("with only cell %s black", place)
                    .isLessThan(250);
        }
    }

    @Test
    void manyCellsAndFewLookAlike() {
        Box box = new Box(0, 0, 100, 100);
        CellColors few = CellColors.of(100, 1, (r, c) -> r % 2 == 0 ? 0 : 0xFFFFFF);
        CellColors checks = CellColors.of(100, 100, (r, c) -> (r + c) % 2 == 0 ? 0 : 0xFFFFFF);
        CellColors more = CellColors.of(101, 101, (r, c) -> (r + c) % 2 == 0 ? 0 : 0xFFFFFF);
        assertThat(few.runs()).isEqualTo(100);
        assertThat(painted(new Mark.Raster(box, few)).getRGB(7, 40) & 0xFFFFFF).isZero();
        assertThat(painted(new Mark.Raster(box, few)).getRGB(7, 41) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(painted(new Mark.Raster(box, checks)).getRGB(40, 40) & 0xFFFFFF)
                .isZero();
        Mark.Raster picture = new Mark.Raster(new Box(0, 0, 101, 101), more);
        BufferedImage image = new BufferedImage(202, 202, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        new FigurePainter().paint(List.of(picture), g, Quality.FULL);
        g.dispose();
        for (int x = 0; x < 202; x++) {
            for (int y = 0; y < 202; y++) {
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo((x / 2 + y / 2) % 2 == 0 ? 0 : 0xFFFFFF);
            }
        }
    }

    private static int darkest(BufferedImage image) {
        int least = 255;
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                least = Math.min(least, image.getRGB(x, y) & 0xFF);
            }
        }
        return least;
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
