package org.neuraldeps.app.table.lab;

import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.ui.NumberText;

/** What the ways to Θ are called in documents, the same in every language. */
final class MethodWords {

    /** The head trained on everything, as the paper calls it. */
    static final String BASELINE = "Baseline";

    private static final int DIGITS = 3;

    private MethodWords() {}

    /** The stable name, with the weight where there may be several. */
    static String of(ThetaMethod method, double l1Weight) {
        return method == ThetaMethod.SPARSE
                ? method.key() + ", l1 " + NumberText.brief(l1Weight, DIGITS)
                : method.key();
    }
}
