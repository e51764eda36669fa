package org.neuraldeps.solver.planting;

import java.util.random.RandomGenerator;

/** Which signs the coefficients of a planted combination have. */
public enum SignPattern {

    /** All above 0. */
    POSITIVE("positive"),

    /** Above and below 0 in turn, from the first predictor on. */
    ALTERNATING("alternating"),

    /** Each as likely above as below 0. */
    RANDOM("random");

    private final String key;

    SignPattern(String key) {
        this.key = key;
    }

    /** Its stable name: "positive". */
    public String key() {
        return key;
    }

    /** The sign of the predictor in a place, 1 or -1. */
    int sign(int place, RandomGenerator random) {
        return switch (this) {
            case POSITIVE -> 1;
            case ALTERNATING -> place % 2 == 0 ? 1 : -1;
            case RANDOM -> random.nextBoolean() ? 1 : -1;
        };
    }
}
