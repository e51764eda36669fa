package org.neuraldeps.app.figure.several;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.stability.HalfSampling;

/**
 * What half-samples say of the edges of Θ, and what follows for how they are drawn: those that most half-samples do without are paler, or left
 * out. Immutable.
 */
public final class EdgeJudgement {

    /** Nothing is said, and every edge is drawn as it is. */
    public static final EdgeJudgement NONE = new EdgeJudgement(StabilityLook.HIDDEN, new double[0]);

    private final StabilityLook look;
    private final double[] frequencies;

    private EdgeJudgement(StabilityLook look, double[] frequencies) {
        this.look = look;
        this.frequencies = frequencies;
    }

    /**
     * What is to be said.
     *
     * @param frequencies how often half-samples select each edge, 0 to 1; empty where that is not known at this λ
     */
    public static EdgeJudgement of(StabilityLook look, Optional<double[]> frequencies) {
        return look.isAsked()
                ? frequencies.map(known -> new EdgeJudgement(look, known)).orElse(NONE)
                : NONE;
    }

    /** B, of the half-samples of all pictures. */
    public static int halves() {
        return HalfSampling.USUAL.count();
    }

    /** Whether anything is said. */
    public boolean isTold() {
        return look.isAsked();
    }

    /** Whether some edges are drawn paler than others. */
    public boolean isMarked() {
        return look == StabilityLook.MARKED;
    }

    /** How often half-samples select an edge, 0 to 1. */
    public double frequency(int edge) {
        return frequencies[edge];
    }

    /** Whether an edge is drawn paler. */
    public boolean isPale(int edge) {
        return look == StabilityLook.MARKED && !isStable(frequencies[edge]);
    }

    /** Whether an edge is left out. */
    public boolean leavesOut(int edge) {
        return look == StabilityLook.STABLE_ONLY && !isStable(frequencies[edge]);
    }

    /** How many edges are left out. */
    public int leftOut() {
        return look == StabilityLook.STABLE_ONLY
                ? (int) Arrays.stream(frequencies)
                        .filter(frequency -> !isStable(frequency))
                        .count()
                : 0;
    }

    private static boolean isStable(double frequency) {
        return CoefficientStability.isStable(frequency);
    }
}
