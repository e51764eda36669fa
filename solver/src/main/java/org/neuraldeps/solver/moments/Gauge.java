package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which of the logits that softmax cannot tell apart are meant. Softmax does not change when a constant is added to all logits
 * of a row, so they are only given up to one number a row; a combination θ predicts as well after every such shift only
 * where Σ θ_j = 1.
 */
public enum Gauge {
    /** The logits as the network gave them, which is what the paper solves. */
    AS_GIVEN("as-given"),
    /** Every row less its mean: the same for all logits that softmax cannot tell apart. */
    CENTRED("centred");

    private final String key;

    Gauge(String key) {
        this.key = key;
    }

    /** The stable name, for options and documents. */
    public String key() {
        return key;
    }

    /** The gauge of a key; empty where there is none. */
    public static Optional<Gauge> of(String key) {
        return Arrays.stream(values()).filter(gauge -> gauge.key.equals(key)).findFirst();
    }
}
