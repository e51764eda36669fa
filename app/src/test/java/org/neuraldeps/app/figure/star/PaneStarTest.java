package org.neuraldeps.app.figure.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Stars of the real sample in panes of a window: legible at every size. */
class PaneStarTest {

    private static final double[][] PANES = {{700, 290}, {320, 240}, {1000, 700}, {240, 400}, {200, 150}};

    @TestFactory
    Stream<DynamicTest> stars() {
        OpenedDataset data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
        Categories names = data.dataset().categories();
        List<DynamicTest> tests = new ArrayList<>();
        for (String target : List.of("guinea pig", "American Staffordshire terrier")) {
            SolutionPath path = ExactHomotopy.solve(
                    data.problem(names.resolve(target).index(), Progress.NONE),
                    PathOptions.full().upToNonzeros(210),
                    Progress.NONE);
            for (int k : new int[] {0, 1, 3, 10, 13, 25, 60, 200}) {
                Solution solution = path.at(path.lambdaForNonzeros(k));
                for (double[] pane : PANES) {
                    String name = target + ", k = " + k + ", " + Arrays.toString(pane);
                    tests.add(DynamicTest.dynamicTest(name, () -> check(names, solution, pane)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(Categories names, Solution solution, double[] pane) {
        Figure figure = StarFigure.of(
                names, solution, new FigureStyle(Palette.LIGHT, 0.75 * pane[0], 0.75 * pane[1], 8.5, Highlight.NONE));
        assertThat(Geometry.outsidePage(figure)).as("outside the page").isEmpty();
        assertThat(Geometry.overlaps(figure)).as("letters that meet").isEmpty();
        Box target = figure.moving().stream()
                .filter(Mark.Rect.class::isInstance)
                .map(mark -> ((Mark.Rect) mark).bounds())
                .findFirst()
                .orElseThrow();
        assertThat(Geometry.texts(figure))
                .filteredOn(text -> !text.lettering().bold())
                .as("over the target")
                .noneMatch(text -> bounds(text).overlaps(target));
        long spokes = figure.hits().stream()
                .filter(hit -> hit.role() == HitRegion.Role.COEFFICIENT)
                .count();
        if (pane[0] >= 320) {
            assertThat(spokes).isGreaterThanOrEqualTo(Math.min(5, solution.nonzeros()));
        }
        assertThat(said(figure)).isEqualTo(solution.nonzeros() - spokes);
    }

    /** The number that the caption says is not drawn. */
    private static long said(Figure figure) {
        Optional<String> words = Geometry.texts(figure).stream()
                .map(Mark.Text::words)
                .filter(text -> text.matches("\\+ \\d+ more.*"))
                .findFirst();
        return words.map(text -> Long.parseLong(text.replaceAll("\\+ (\\d+) .*", "$1")))
                .orElse(0L);
    }

    private static Box bounds(Mark.Text text) {
        double[] c = text.corners();
        double left = Math.min(Math.min(c[0], c[2]), Math.min(c[4], c[6]));
        double top = Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]));
        double right = Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]));
        double bottom = Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]));
        return new Box(left, top, right - left, bottom - top);
    }
}
