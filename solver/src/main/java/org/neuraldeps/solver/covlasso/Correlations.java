package org.neuraldeps.solver.covlasso;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** c = b − Ĉθ over all categories, as the walk moves it; the level λ/2 it is compared with comes from the walk. */
final class Correlations {

    private final double[] start;
    private final int[] candidates;
    private final double tie;
    private final double[] current;

    /** @param topLevel ‖b‖∞, the scale of ties */
    Correlations(CovLassoProblem problem, double topLevel) {
        this.start = problem.correlations();
        this.candidates = problem.dictionary().indices();
        this.tie = Tolerances.TIE * topLevel;
        this.current = start.clone();
    }

    /** c_j. */
    double at(int category) {
        return current[category];
    }

    /** The sign of c_j. */
    double sign(int category) {
        return current[category] < 0 ? -1 : 1;
    }

    /** The categories that may take part, ascending; not to be modified. */
    int[] candidates() {
        return candidates;
    }

    /** Whether |c_j| is at the level. */
    boolean isTied(int category, double level) {
        return Math.abs(current[category]) >= level - tie;
    }

    /** Follows a step of the walk. */
    void advance(double step, double[] slopes) {
        for (int j = 0; j < current.length; j++) {
            current[j] -= step * slopes[j];
        }
    }

    /**
     * c after θ_j alone has changed.
     *
     * @param column column j of C
     */
    void afterChangeOf(double[] column, double change) {
        for (int j = 0; j < current.length; j++) {
            current[j] -= change * column[j];
        }
    }

    /** Forms c afresh. */
    void refresh(ActiveSet active) {
        GramProduct.combine(active.columns(), active.coefficients(), active.size(), current);
        for (int j = 0; j < current.length; j++) {
            current[j] = start[j] - current[j];
        }
    }

    /**
     * The categories with the largest |c_j| among some, in no particular order; of equals the first. Cost n.
     *
     * @param most how many at most
     */
    int[] largest(int most, IntPredicate eligible) {
        Comparator<Integer> smallestFirst = Comparator.comparingDouble((Integer j) -> Math.abs(current[j]))
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> largest = new PriorityQueue<>(smallestFirst);
        for (int j : candidates) {
            if (eligible.test(j)) {
                largest.add(j);
                if (largest.size() > most) {
                    largest.remove();
                }
            }
        }
        return largest.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How far Eq. 7 is violated, in units of c. */
    double worstViolation(ActiveSet active, double level) {
        double worst = 0;
        for (int j : candidates) {
            worst = Math.max(worst, Math.abs(current[j]) - level);
        }
        for (int i = 0; i < active.size(); i++) {
            worst = Math.max(worst, Math.abs(current[active.member(i)] - active.sign(i) * level));
        }
        return worst;
    }

    /** Whether a tied category stays out: |c_j| falls as fast as the level, or it has nothing of its own to add. */
    private static boolean isContent(ActiveSet active, int category, double slope) {
        return slope >= 1 - Tolerances.WILLING || active.isAliased(category);
    }

    /**
     * The fall of the level after which the first inactive |c_j| meets it, at most {@code longest}. A category that is
     * tied already and was not taken in can only come back from the other side.
     */
    double nextEntry(ActiveSet active, double[] slopes, double level, double longest) {
        double step = longest;
        for (int j : candidates) {
            double value = current[j];
            double slope = slopes[j];
            if (Math.abs(value - step * slope) > level - step && !active.contains(j)) {
                double side = value < 0 ? -1 : 1;
                double same = (level - side * value) / (1 - side * slope);
                double other = (level + side * value) / (1 + side * slope);
                if (side * slope < 1 && same < step && !(isTied(j, level) && isContent(active, j, side * slope))) {
                    step = Math.max(0, same);
                }
                if (side * slope > -1 && other < step) {
                    step = Math.max(0, other);
                }
            }
        }
        return step;
    }
}
