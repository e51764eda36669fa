package org.neuraldeps.app.figure.error;

import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.ui.NumberText;

/** What is said of a cross-validated error. */
final class ValidationWords {

    private ValidationWords() {}

    /** What its line is called in a legend. */
    static String legend(Folding folding, boolean isNarrow) {
        return isNarrow
                ? folding.count() + "-fold CV"
                : "cross-validated, " + folding.count() + " folds, ± 1 standard error";
    }

    /** That it has chosen no λ, in a sentence. */
    static String stillFalls(SolutionPath path, CrossValidation curve) {
        double ratio = curve.lambda(curve.size() - 1) / path.lambdaMax();
        return "The cross-validated error still falls at λ/λ_max " + NumberText.brief(ratio, 3)
                + ", where its grid ends; it chooses no λ";
    }
}
