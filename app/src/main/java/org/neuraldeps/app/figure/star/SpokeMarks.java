package org.neuraldeps.app.figure.star;

import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TruthMarks;

/**
 * What is marked in a star.
 *
 * @param truth what is found, false and missed
 * @param stability what half-samples say
 */
record SpokeMarks(TruthMarks truth, StabilityMarks stability) {

    /** The last lines of what is said of a category. */
    String lines(int category) {
        return stability.line(category) + truth.line(category);
    }
}
