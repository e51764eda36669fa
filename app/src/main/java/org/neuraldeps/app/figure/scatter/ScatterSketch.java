package org.neuraldeps.app.figure.scatter;

import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;

/** Draws scatters, each anew: λ moves every dot. */
final class ScatterSketch implements Sketch<SolvedTarget> {

    @Override
    public Figure draw(SolvedTarget solved, ExplorerState state, FigureStyle style) {
        CovLassoProblem problem = solved.path().problem();
        Solution solution = solved.at(state.lambda()).solution();
        Extent extent = state.look().extent(Plot.SCATTER);
        Plane plane = ScatterFigure.plane(problem, solution, extent, style);
        return ScatterFigure.of(solved.categories(), problem, solution, plane, style);
    }
}
