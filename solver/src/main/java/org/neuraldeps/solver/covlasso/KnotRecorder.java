package org.neuraldeps.solver.covlasso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the knots of a walk; events at one and the same λ become one knot. */
final class KnotRecorder {

    private final CovLassoProblem problem;
    private final List<Knot> knots = new ArrayList<>();
    private final double[] coefficientOf;
    private int kept;

    KnotRecorder(CovLassoProblem problem) {
        this.problem = problem;
        this.coefficientOf = new double[problem.moments().size()];
    }

    List<Knot> knots() {
        return knots;
    }

    /** λ of the last knot. */
    double lastLambda() {
        return knots.get(knots.size() - 1).lambda();
    }

    double lastError() {
        return knots.get(knots.size() - 1).error();
    }

    /** The categories active between the last knot and the next, ascending. */
    int[] lastActive() {
        return knots.get(knots.size() - 1).active();
    }

    /**
     * Records θ on the way down to a λ at which it will jump: where categories replace each other the solution is not
     * unique, and the next knot, at the same λ, starts from another one.
     */
    void recordBeforeJump(double lambda, ActiveSet active) {
        record(lambda, active);
        kept = knots.size();
    }

    /** Records the active set just below a λ, and θ at it. */
    void record(double lambda, ActiveSet active) {
        int size = active.size();
        int[] members = Arrays.copyOf(active.members(), size);
        double explained = 0;
        for (int i = 0; i < size; i++) {
            double value = active.coefficient(i);
            coefficientOf[members[i]] = value;
            explained += problem.correlations()[members[i]] * value + lambda / 2 * Math.abs(value);
        }
        Arrays.sort(members);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = coefficientOf[members[i]];
        }
        double error = Math.max(0, problem.targetMoment() - explained);
        if (knots.size() > kept && lastLambda() <= lambda) {
            knots.remove(knots.size() - 1);
        }
        int[] before =
                knots.isEmpty() ? new int[0] : knots.get(knots.size() - 1).active();
        knots.add(new Knot(lambda, members, values, error, Knot.minus(members, before), Knot.minus(before, members)));
    }
}
