package org.neuraldeps.app.figure.error;

import java.util.Optional;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.selection.CrossValidation;

/**
 * A target's path, and what is known of its error elsewhere.
 *
 * @param solved the path
 * @param least err_i(θ*(0)), as far as it is known
 * @param validation the error on rows that were not fitted to, where it was asked for and is there
 */
public record ErrorScene(SolvedTarget solved, LeastError least, Optional<CrossValidation> validation) {

    /** The same, cross-validated. */
    ErrorScene with(CrossValidation curve) {
        return new ErrorScene(solved, least, Optional.of(curve));
    }

    /** The same with its error without penalty. */
    ErrorScene with(LeastError known) {
        return new ErrorScene(solved, known, validation);
    }
}
