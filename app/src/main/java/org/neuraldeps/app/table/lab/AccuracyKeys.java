package org.neuraldeps.app.table.lab;

import org.neuraldeps.solver.labs.AccuracyKind;

/** What accuracies are called in documents. */
final class AccuracyKeys {

    private AccuracyKeys() {}

    /** The member of JSON, and the column of CSV. */
    static String of(AccuracyKind kind) {
        return switch (kind) {
            case OVERALL -> "overall";
            case BASE_AMONG_ALL -> "base";
            case NEW_AMONG_ALL -> "new";
            case BASE_WITHIN -> "baseWithin";
            case NEW_WITHIN -> "newWithin";
            case BALANCED_BINARY -> "balancedBinary";
            case POSITIVE -> "positive";
            case NEGATIVE -> "negative";
        };
    }
}
