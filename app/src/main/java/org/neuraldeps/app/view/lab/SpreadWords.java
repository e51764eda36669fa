package org.neuraldeps.app.view.lab;

import org.neuraldeps.solver.labs.Spread;
import org.neuraldeps.ui.NumberText;

/** Mean and standard deviation of accuracies in words, in percent, with as many digits as the paper has. */
final class SpreadWords {

    static final String NONE = "–";
    private static final int DECIMALS = 2;

    private SpreadWords() {}

    /** "53.84 ± 0.31"; without the deviation for one. */
    static String points(Spread spread) {
        return spread.count() == 0 ? NONE : NumberText.fixed(100 * spread.mean(), DECIMALS) + deviation(spread);
    }

    /** "−0.69 ± 0.31". */
    static String difference(Spread spread) {
        if (spread.count() == 0) {
            return NONE;
        }
        String sign = spread.mean() > 0 ? "+" : "";
        return sign + points(spread);
    }

    private static String deviation(Spread spread) {
        return spread.count() < 2 ? "" : " ± " + NumberText.fixed(100 * spread.deviation(), DECIMALS);
    }
}
