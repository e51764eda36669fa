package org.neuraldeps.app.figure.frontier;

import java.util.List;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * What a category that is lit contributes: the frontier of the same coefficients without its own.
 *
 * @param scene the rows
 * @param solution at the λ that is shown
 * @param curves of the plot
 */
record FrontierWithout(FrontierScene scene, Solution solution, FrontierCurves curves) {

    void draw(Sheet sheet, FigureStyle style, Pen pen) {
        for (Coefficient member : solution.byMagnitude()) {
            if (style.highlight().shows(member.category())) {
                List<Coefficient> others = solution.byMagnitude().stream()
                        .filter(other -> other.category() != member.category())
                        .toList();
                curves.line(scene.rows().frontiers(others).judged())
                        .forEach(piece -> sheet.add(new Mark.Polyline(piece, pen)));
            }
        }
    }
}
