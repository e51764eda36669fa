package org.neuraldeps.app.figure.error;

import org.neuraldeps.app.need.SolvedTarget;

/**
 * A target's path, and what is known of its error without penalty.
 *
 * @param solved the path
 * @param least err_i(θ*(0)), as far as it is known
 */
public record ErrorScene(SolvedTarget solved, LeastError least) {}
