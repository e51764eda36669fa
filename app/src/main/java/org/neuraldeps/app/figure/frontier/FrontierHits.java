package org.neuraldeps.app.figure.frontier;

import java.util.List;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;
import org.neuraldeps.ui.NumberText;

/** What is said where the mouse meets a curve of a frontier. */
record FrontierHits(FrontierScene scene, Solution solution, FrontierPlane plane) {

    void zero(Sheet sheet, List<Points> pieces) {
        pieces.forEach(piece -> track(sheet, piece, "θ = 0: how large the logit itself is"));
    }

    void positives(Sheet sheet, List<Points> pieces, ErrorFrontier own) {
        String words = own.rows() == 1 ? "the positive row" : "the " + own.rows() + " positive rows";
        pieces.forEach(piece -> track(sheet, piece, words + ": error at most " + number(own.error(1))));
    }

    /** The main curve in pieces, each with its own ε and δ. */
    void judged(Sheet sheet, Frontiers frontiers) {
        ErrorFrontier frontier = frontiers.judged();
        List<Integer> counts = LimitBand.counts(frontier.rows());
        for (int i = 2; i < counts.size(); i++) {
            int more = counts.get(i);
            int fewer = counts.get(i - 1);
            Points chord = new Points(
                    new double[] {plane.x(frontier.error(more)), plane.x(frontier.error(fewer))},
                    new double[] {y(frontier, more), y(frontier, fewer)});
            plane.clip()
                    .line(chord)
                    .forEach(piece -> sheet.hit(new HitRegion(
                            solution.target(),
                            HitRegion.Role.TARGET,
                            new HitShape.Track(piece),
                            () -> words(frontiers, more))));
        }
    }

    private double y(ErrorFrontier frontier, int count) {
        return plane.y((double) count / frontier.rows());
    }

    private String words(Frontiers frontiers, int count) {
        ErrorFrontier frontier = frontiers.judged();
        double epsilon = frontier.error(count);
        String words = "off by " + number(epsilon) + " or more: " + percent(frontier.part(epsilon));
        if (frontiers.evaluation().isEmpty()) {
            return words + " of the fit rows";
        }
        ErrorFrontier.Limits limits = frontier.limits(frontier.exceeding(epsilon), (1 - LimitBand.CONFIDENCE) / 2);
        return words + " of the evaluation rows\n95 % limits: " + percent(limits.lower()) + " to "
                + percent(limits.upper());
    }

    private void track(Sheet sheet, Points piece, String words) {
        sheet.hit(new HitRegion(solution.target(), HitRegion.Role.TARGET, new HitShape.Track(piece), words));
    }

    private static String number(double value) {
        return NumberText.brief(value, 3);
    }

    private static String percent(double part) {
        return NumberText.brief(100 * part, 2) + " %";
    }
}
