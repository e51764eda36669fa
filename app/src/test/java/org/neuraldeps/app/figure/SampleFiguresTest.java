package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.error.ErrorFigure;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The figures of the real sample: nothing cut off, no letters that meet, and the same bytes every time. */
class SampleFiguresTest {

    private static OpenedDataset data;
    private static Categories names;

    @BeforeAll
    static void open() {
        data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
        names = data.dataset().categories();
    }

    @TestFactory
    Stream<DynamicTest> oneTarget() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String target : List.of("macaw", "guinea pig", "n02012849", "American Staffordshire terrier")) {
            SolutionPath path = path(names.resolve(target).index());
            for (int k : new int[] {0, 3, 10, 40}) {
                Solution solution = path.at(path.lambdaForNonzeros(k));
                tests.add(sound(target + " star " + k, StarFigure.of(names, solution, FigureStyle.print(360, 360))));
                tests.add(sound(
                        target + " scatter " + k,
                        ScatterFigure.of(names, path.problem(), solution, FigureStyle.print(480, 340))));
            }
            for (PathAxis axis : ErrorFigure.AXES) {
                LeastError least = LeastError.atMost(1e-9 * path.problem().targetMoment());
                ErrorFigure laid = ErrorFigure.of(names, path, least, axis, FigureStyle.print(480, 340));
                tests.add(sound(target + " error " + axis, laid.at(path.lambdaForNonzeros(10), Highlight.NONE)));
            }
            for (PathAxis axis : PathAxis.values()) {
                double lambda = path.lambdaForNonzeros(10);
                tests.add(sound(
                        target + " path " + axis,
                        PathFigure.of(names, path, lambda, axis, FigureStyle.print(480, 340))));
            }
        }
        return tests.stream();
    }

    @Test
    void radialOf88BasesAndTenTargets() {
        RadialChoice choice = RadialChoice.standard(data.moments(), 88, 10, Progress.NONE)
                .withTarget(names.resolve("macaw").index(), data.moments(), Progress.NONE);
        Dictionary bases = Dictionary.of(names.size(), choice.bases());
        List<SolutionPath> paths = new ArrayList<>();
        for (int target : choice.targets()) {
            paths.add(ExactHomotopy.solve(
                    data.problem(target, Progress.NONE).restrictedTo(bases),
                    PathOptions.full().downToRatio(0.02),
                    Progress.NONE));
        }
        RadialLayout layout = RadialLayout.of(choice, data.moments(), paths, Progress.NONE);
        RadialFigure laid = RadialFigure.of(names, layout, FigureStyle.print(510, 510));
        ChordFigure chord = ChordFigure.of(names, layout, FigureStyle.print(510, 510));
        for (double ratio : new double[] {0.5, 0.1, 0.02}) {
            List<Solution> solutions = paths.stream()
                    .map(p -> p.at(p.clamp(ratio * p.lambdaMax())))
                    .toList();
            check(laid.at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, Highlight.NONE));
            check(chord.at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, Highlight.NONE));
        }
        assertThat(names.label(choice.targets()[9])).isEqualTo("macaw");
        assertThat(choice.bases()).contains(names.resolve("lorikeet").index());
    }

    @Test
    void drawnTwiceTheBytesAreTheSame() {
        SolutionPath once = path(338);
        SolutionPath again = path(338);
        FigureStyle style = FigureStyle.print(480, 340);
        assertThat(svg(once, style)).isEqualTo(svg(again, style));
    }

    private static String svg(SolutionPath path, FigureStyle style) {
        Solution solution = path.at(path.lambdaForNonzeros(10));
        return FigureFile.svgElement(ScatterFigure.of(names, path.problem(), solution, style))
                + FigureFile.svgElement(PathFigure.of(names, path, solution.lambda(), PathAxis.LOG_LAMBDA, style));
    }

    private static SolutionPath path(int target) {
        return ExactHomotopy.solve(
                data.problem(target, Progress.NONE), PathOptions.full().upToNonzeros(60), Progress.NONE);
    }

    private static DynamicTest sound(String name, Figure figure) {
        return DynamicTest.dynamicTest(name, () -> check(figure));
    }

    private static void check(Figure figure) {
        assertThat(Geometry.outsidePage(figure)).as("outside the page").isEmpty();
        assertThat(Geometry.overlaps(figure)).as("letters that meet").isEmpty();
    }
}
