package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.error.ErrorFigure;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** Panes that are too small for anything, and targets that depend on nothing: drawn without fail, with finite numbers. */
class OddFiguresTest {

    private final ToyNetwork toy = new ToyNetwork();

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 30, 60, 85, 120, 200})
    void aTinyPageBreaksNothing(double side) {
        SolutionPath path = toy.path(4);
        FigureStyle style = FigureStyle.print(side, 0.7 * side);
        List<Figure> figures = new ArrayList<>();
        for (int k : new int[] {0, 1, 5, 30}) {
            Solution solution = path.at(path.lambdaForNonzeros(k));
            figures.add(StarFigure.of(toy.categories(), solution, style));
            figures.add(ScatterFigure.of(toy.categories(), path.problem(), solution, style));
        }
        figures.addAll(paths(toy.categories(), path, style));
        RadialChoice choice = toy.choice();
        List<Solution> solutions = toy.radialPaths(choice).stream()
                .map(p -> p.at(0.1 * p.lambdaMax()))
                .toList();
        figures.add(
                RadialFigure.of(toy.categories(), toy.layout(choice), new LambdaSetting.Ratio(0.1), solutions, style));
        figures.add(ChordFigure.of(toy.categories(), toy.layout(choice), style)
                .at(new LambdaSetting.Ratio(0.1), solutions, EdgeFilter.ALL, Highlight.NONE));
        figures.forEach(OddFiguresTest::isSound);
    }

    @Test
    void aTargetThatIsAlwaysZeroHasFigures() {
        double[][] c = new double[4][4];
        for (int j = 1; j < 4; j++) {
            c[j][j] = j;
        }
        SecondMoments moments = new DenseSecondMoments(10, c);
        SolutionPath path = ExactHomotopy.solve(
                CovLassoProblem.within(moments, 0, Progress.NONE), PathOptions.full(), Progress.NONE);
        Categories categories = Categories.numbered(4);
        Solution solution = path.at(path.lambdaMax());
        FigureStyle style = FigureStyle.print(480, 340);
        isSound(StarFigure.of(categories, solution, style));
        isSound(ScatterFigure.of(categories, path.problem(), solution, style));
        paths(categories, path, style).forEach(OddFiguresTest::isSound);
    }

    private static List<Figure> paths(Categories categories, SolutionPath path, FigureStyle style) {
        List<Figure> figures = new ArrayList<>();
        for (PathAxis axis : PathAxis.values()) {
            figures.add(PathFigure.of(categories, path, path.clamp(0.1 * path.lambdaMax()), axis, style));
        }
        for (PathAxis axis : ErrorFigure.AXES) {
            double lambda = path.clamp(0.1 * path.lambdaMax());
            figures.add(ErrorFigure.of(categories, path, LeastError.of(0), axis, style)
                    .at(lambda, Highlight.NONE));
        }
        return figures;
    }

    private static void isSound(Figure figure) {
        List<Mark> marks = new ArrayList<>(figure.fixed());
        marks.addAll(figure.moving());
        assertThat(marks).noneMatch(mark -> mark.toString().contains("NaN"));
        assertThat(marks).noneMatch(mark -> mark.toString().contains("Infinity"));
        Geometry.texts(figure).forEach(text -> {
            for (double corner : text.corners()) {
                assertThat(corner).as(text.words()).isFinite();
            }
        });
        BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new FigurePainter().paint(figure, g, Quality.FULL);
        g.dispose();
    }
}
