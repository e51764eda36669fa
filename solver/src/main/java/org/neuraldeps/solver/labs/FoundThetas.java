package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.List;

/** Every Θ of one split, and the curves of those that have a path, as they are found. */
final class FoundThetas {

    private final List<LearnedTheta> learned = new ArrayList<>();
    private final List<SparsityCurve> curves = new ArrayList<>();

    void add(LearnedTheta theta) {
        learned.add(theta);
    }

    void add(SparsityCurve curve) {
        curves.add(curve);
    }

    List<LearnedTheta> learned() {
        return learned;
    }

    List<SparsityCurve> curves() {
        return curves;
    }
}
