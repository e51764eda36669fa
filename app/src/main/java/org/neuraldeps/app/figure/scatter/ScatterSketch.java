package org.neuraldeps.app.figure.scatter;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;

/** Draws scatters, each anew: λ moves every dot. */
final class ScatterSketch implements Sketch<SolvedTarget> {

    private Solution solution;
    private CovLassoProblem problem;
    private Plane plane;

    @Override
    public Figure draw(SolvedTarget solved, ExplorerState state, FigureStyle style) {
        problem = solved.path().problem();
        solution = solved.at(state.lambda()).solution();
        Extent extent = state.look().extent(Plot.SCATTER);
        TruthMarks truth = TruthMarks.of(solved.truth(), solution);
        plane = ScatterFigure.plane(problem, solution, extent, truth, style);
        return ScatterFigure.of(solved.categories(), problem, solution, truth, plane, style);
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(plane)
                .map(drawn -> new PlotView(
                        Plot.SCATTER,
                        drawn.area(),
                        AxisView.of(drawn.across(), ScatterFigure.across(problem)),
                        AxisView.of(drawn.upwards(), ScatterFigure.upwards(solution)),
                        bar()));
    }

    private OptionalDouble bar() {
        double half = solution.lambda() / 2;
        boolean isShown =
                half >= plane.across().from() && half <= plane.across().to();
        return isShown ? OptionalDouble.of(plane.across().at(half)) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble ratioAt(double x) {
        if (plane == null || problem.lambdaMax() == 0) {
            return OptionalDouble.empty();
        }
        double ratio = Math.min(1, 2 * plane.across().valueAt(x) / problem.lambdaMax());
        return ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
