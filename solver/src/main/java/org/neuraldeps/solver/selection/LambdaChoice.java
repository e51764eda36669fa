package org.neuraldeps.solver.selection;

import java.util.Arrays;
import java.util.Optional;

/** A λ that cross-validation can choose. */
public enum LambdaChoice {
    /** Where the mean error is smallest. */
    MINIMUM("cv-min") {
        @Override
        public int place(CrossValidation curve) {
            return curve.minimum();
        }
    },
    /** The largest λ within one standard error of that: about as good, with fewer dependencies. */
    ONE_STANDARD_ERROR("cv-1se") {
        @Override
        public int place(CrossValidation curve) {
            return curve.oneStandardError();
        }
    };

    private final String key;

    LambdaChoice(String key) {
        this.key = key;
    }

    /** The stable name: "cv-min". */
    public String key() {
        return key;
    }

    /** The choice of a name. */
    public static Optional<LambdaChoice> of(String key) {
        return Arrays.stream(values()).filter(choice -> choice.key.equals(key)).findFirst();
    }

    /** Its place on the grid of a curve. */
    public abstract int place(CrossValidation curve);

    /** λ, logit². */
    public double lambda(CrossValidation curve) {
        return curve.lambda(place(curve));
    }
}
