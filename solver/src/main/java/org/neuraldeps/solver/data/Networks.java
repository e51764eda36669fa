package org.neuraldeps.solver.data;

/**
 * What two networks are called, of which one predicts the other (Sec. 2.4).
 *
 * @param predicting whose categories predict
 * @param predicted whose categories are the targets
 */
public record Networks(String predicting, String predicted) {}
