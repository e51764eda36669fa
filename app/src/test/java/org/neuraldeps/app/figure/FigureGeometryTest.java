package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;

/** Nothing is cut off and no letters meet, whatever is shown and however large the page is. */
class FigureGeometryTest {

    private final ToyNetwork toy = new ToyNetwork();

    @TestFactory
    Stream<DynamicTest> stars() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int target : new int[] {4, 5, 33}) {
            SolutionPath path = toy.path(target);
            for (int k : new int[] {0, 1, 2, 3, 5, 8, 10, 12, 13, 20, 30, 40, 48, 60}) {
                Solution solution = path.at(path.lambdaForNonzeros(k));
                for (double side : new double[] {360, 520}) {
                    tests.add(sound(
                            "star of " + target + ", k " + k + ", side " + side,
                            StarFigure.of(toy.categories(), solution, FigureStyle.print(side, side))));
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> scatters() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int target : new int[] {4, 5, 33}) {
            SolutionPath path = toy.path(target);
            for (int k : new int[] {0, 1, 3, 10, 40, 80}) {
                Solution solution = path.at(path.lambdaForNonzeros(k));
                for (double width : new double[] {300, 480, 900}) {
                    tests.add(sound(
                            "scatter of " + target + ", k " + k + ", width " + width,
                            ScatterFigure.of(
                                    toy.categories(),
                                    path.problem(),
                                    solution,
                                    FigureStyle.print(width, 0.7 * width))));
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> paths() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int target : new int[] {4, 5, 33}) {
            SolutionPath path = toy.path(target);
            for (PathAxis axis : PathAxis.values()) {
                for (double width : new double[] {320, 480, 900}) {
                    for (double ratio : new double[] {1, 0.3, 0.002}) {
                        tests.add(sound(
                                "path of " + target + " over " + axis + ", width " + width + ", ratio " + ratio,
                                PathFigure.of(
                                        toy.categories(),
                                        path,
                                        path.clamp(ratio * path.lambdaMax()),
                                        axis,
                                        FigureStyle.print(width, 0.7 * width))));
                    }
                }
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> radials() {
        List<DynamicTest> tests = new ArrayList<>();
        RadialChoice choice = toy.choice();
        List<SolutionPath> paths = toy.radialPaths(choice);
        for (double ratio : new double[] {1, 0.3, 0.02}) {
            List<Solution> solutions =
                    paths.stream().map(p -> p.at(ratio * p.lambdaMax())).toList();
            for (double[] size : new double[][] {{620, 660}, {400, 420}, {900, 500}}) {
                Figure figure = RadialFigure.of(
                        toy.categories(),
                        toy.layout(choice),
                        new LambdaSetting.Ratio(ratio),
                        solutions,
                        FigureStyle.print(size[0], size[1]));
                tests.add(sound("radial, ratio " + ratio + ", width " + size[0], figure));
            }
        }
        return tests.stream();
    }

    private static DynamicTest sound(String name, Figure figure) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(Geometry.texts(figure)).isNotEmpty();
            assertThat(Geometry.outsidePage(figure)).as("outside the page").isEmpty();
            assertThat(Geometry.overlaps(figure)).as("letters that meet").isEmpty();
        });
    }
}
