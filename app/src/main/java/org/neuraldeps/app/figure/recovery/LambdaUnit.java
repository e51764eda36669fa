package org.neuraldeps.app.figure.recovery;

import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * How λ's are told beside an axis: as that shows them, in logit² or as parts of λ_max.
 *
 * @param isRatio as parts
 * @param lambdaMax logit²
 */
record LambdaUnit(boolean isRatio, double lambdaMax) {

    /** In logit² only along an axis of λ; everything else says λ/λ_max. */
    static LambdaUnit of(PathAxis axis, double lambdaMax) {
        return new LambdaUnit(axis != PathAxis.LOG_LAMBDA, lambdaMax);
    }

    /** "λ from 3.1 down to 0.8". */
    String between(double above, double below) {
        return Messages.text(
                "figure.recovery.between", isRatio ? "λ/" + Captions.LAMBDA_MAX : "λ", words(above), words(below));
    }

    private String words(double lambda) {
        return NumberText.brief(isRatio ? lambda / lambdaMax : lambda, 3);
    }
}
