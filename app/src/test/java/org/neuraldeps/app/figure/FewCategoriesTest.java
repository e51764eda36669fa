package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;

/** Radial and chord figures of few categories: all names, a large circle, nothing that meets or is cut by the page. */
class FewCategoriesTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final double LEAST_DIAMETER = 0.45;

    /** Usual, a column, panes: width, height, letters. */
    private static final List<FigureStyle> PAGES =
            List.of(page(510, 510, 8), page(234, 234, 8), page(400, 300, 11), page(525, 217, 8.5), page(300, 225, 8.5));

    private record Drawn(Categories categories, RadialChoice choice, FigureStyle style, Figure figure) {}

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 1", "7, 1", "11, 1", "1, 3", "6, 6"})
    void allNamesStandRoundALargeCircle(int bases, int targets) {
        RadialChoice choice = RadialChoice.standard(TOY.moments(), bases, targets, Progress.NONE);
        for (Drawn drawn : all(choice)) {
            String where = drawn.style + " " + bases + " + " + targets;
            Figure figure = drawn.figure;
            assertThat(Geometry.outsidePage(figure)).as(where).isEmpty();
            assertThat(Geometry.overlaps(figure)).as(where).allMatch(FewCategoriesTest::isLitOverPlain);
            assertThat(2 * circle(figure).radius())
                    .as(where)
                    .isGreaterThanOrEqualTo(LEAST_DIAMETER * Math.min(drawn.style.width(), drawn.style.height()));
            List<String> words =
                    Geometry.texts(figure).stream().map(Mark.Text::words).toList();
            IntStream.concat(IntStream.of(choice.bases()), IntStream.of(choice.targets()))
                    .mapToObj(drawn.categories::label)
                    .forEach(name -> assertThat(words).as(where).anyMatch(shown -> isName(shown, name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "1, 3", "6, 6"})
    void targetsStandApartInsideTheCircleAndHideNoBase(int bases, int targets) {
        RadialChoice choice = RadialChoice.standard(TOY.moments(), bases, targets, Progress.NONE);
        for (FigureStyle style : PAGES) {
            Figure figure = radial(numbered(), choice, 0.2, style);
            List<Box> boxes = figure.moving().stream()
                    .filter(Mark.Rect.class::isInstance)
                    .map(mark -> ((Mark.Rect) mark).bounds())
                    .toList();
            assertThat(boxes).hasSize(targets);
            for (Box box : boxes) {
                assertThat(boxes.stream().filter(box.grown(-0.25)::overlaps)).containsExactly(box);
                assertThat(dots(figure).stream().filter(dot -> dot.paint().outline() == null))
                        .hasSize(bases)
                        .noneMatch(dot -> box.overlaps(Geometry.bounds(dot)));
                assertThat(circle(figure).radius()).isGreaterThan(farthest(box, circle(figure)));
            }
        }
    }

    /** Whole numbered names, and long ones that may be cut. */
    private static List<Drawn> all(RadialChoice choice) {
        List<Drawn> all = new ArrayList<>();
        for (FigureStyle style : PAGES) {
            for (Categories categories : List.of(numbered(), TOY.categories())) {
                for (double ratio : new double[] {0.02, 0.2, 1}) {
                    all.add(new Drawn(categories, choice, style, radial(categories, choice, ratio, style)));
                    all.add(new Drawn(categories, choice, style, chord(categories, choice, ratio, style)));
                }
                Highlight light = new Highlight(OptionalInt.of(choice.bases()[0]), Set.of());
                all.add(new Drawn(categories, choice, style, radial(categories, choice, 0.2, style.lighting(light))));
            }
        }
        return all;
    }

    private static Figure radial(Categories categories, RadialChoice choice, double ratio, FigureStyle style) {
        RadialLayout layout = TOY.layout(choice);
        return RadialFigure.of(categories, layout, new LambdaSetting.Ratio(ratio), solutions(choice, ratio), style);
    }

    private static Figure chord(Categories categories, RadialChoice choice, double ratio, FigureStyle style) {
        return ChordFigure.of(categories, TOY.layout(choice), style)
                .at(new LambdaSetting.Ratio(ratio), solutions(choice, ratio), EdgeFilter.ALL, Highlight.NONE);
    }

    private static List<Solution> solutions(RadialChoice choice, double ratio) {
        List<SolutionPath> paths = TOY.radialPaths(choice);
        return paths.stream().map(p -> p.at(p.clamp(ratio * p.lambdaMax()))).toList();
    }

    /** What is lit stands on its own plain name. */
    private static boolean isLitOverPlain(String pair) {
        return pair.matches("(.*) / \\1");
    }

    private static boolean isName(String shown, String name) {
        boolean cut = shown.endsWith("…") && name.startsWith(shown.substring(0, shown.length() - 1));
        return shown.equals(name) || (cut && name.length() > "category 100".length());
    }

    private static Mark.Dot circle(Figure figure) {
        return dots(figure).stream()
                .filter(dot -> dot.paint().fill() == null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.Dot> dots(Figure figure) {
        return Stream.concat(figure.fixed().stream(), figure.moving().stream())
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
    }

    private static double farthest(Box box, Mark.Dot circle) {
        double across = Math.max(circle.x() - box.x(), box.right() - circle.x());
        double along = Math.max(circle.y() - box.y(), box.bottom() - circle.y());
        return Math.hypot(across, along);
    }

    private static Categories numbered() {
        return Categories.numbered(ToyNetwork.SIZE);
    }

    private static FigureStyle page(double width, double height, double letters) {
        return new FigureStyle(Palette.LIGHT, width, height, letters, Highlight.NONE);
    }
}
