package org.neuraldeps.app.view.lab;

import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.Aupr;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * The 95 % intervals of AUPR by bootstrap, in words, in percent.
 *
 * @param before of the given head
 * @param after of the edited one
 * @param change of the difference, on the same samples
 */
record AuprLimits(String before, String after, String change) {

    private static final int DECIMALS = 2;

    static AuprLimits of(CutOutcome outcome, AnomalyScore score) {
        return new AuprLimits(
                words(outcome.before().aupr().get(score)),
                words(outcome.after().aupr().get(score)),
                words(outcome.auprChange().get(score)));
    }

    private static String words(Aupr aupr) {
        return Messages.text(
                "labs.cut.interval",
                NumberText.fixed(100 * aupr.lower(), DECIMALS),
                NumberText.fixed(100 * aupr.upper(), DECIMALS));
    }
}
