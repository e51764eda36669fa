package org.neuraldeps.app.need;

import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;

/**
 * All targets, each at its own λ, which one number says for all.
 *
 * @param solved what was solved
 * @param common the λ/λ_max or the k that all targets have; a path that ends before it answers with its end
 * @param theta Θ there
 */
public record AllPicture(AllSolved solved, LambdaSetting common, SparseTheta theta) {}
