package org.neuraldeps.app.view.categories;

import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;

/**
 * What other categories leave of one category, as parts of E f²; NaN where it is not known. The three sparse errors are
 * those at {@link SparseRedundancy#usualNonzeros}.
 *
 * @param atOne the Lasso's error before more than one coefficient is active
 * @param atThree before more than three are
 * @param atFive before more than five are
 * @param atZero the error without penalty
 * @param smallest with how few others Definition 1 is met
 */
record CategoryErrors(
        double atOne, double atThree, double atFive, ErrorWithoutPenalty atZero, SmallestSupport smallest) {

    static final CategoryErrors UNKNOWN = new CategoryErrors(
            Double.NaN, Double.NaN, Double.NaN, ErrorWithoutPenalty.UNKNOWN, SmallestSupport.UNKNOWN);

    CategoryErrors with(SparseRedundancy sparse) {
        return new CategoryErrors(
                sparse.relativeError(0), sparse.relativeError(1), sparse.relativeError(2), atZero, smallest);
    }

    CategoryErrors with(Redundancy redundancy, int category, double moment) {
        return new CategoryErrors(
                atOne, atThree, atFive, ErrorWithoutPenalty.of(redundancy, category, moment), smallest);
    }

    CategoryErrors with(SmallestSupport other) {
        return new CategoryErrors(atOne, atThree, atFive, atZero, other);
    }
}
