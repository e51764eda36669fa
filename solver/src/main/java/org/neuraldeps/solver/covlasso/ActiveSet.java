package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.BitSet;
import org.ejml.data.DMatrixRMaj;

/**
 * The active categories A of a homotopy with their coefficients θ_A, signs s_A, their columns of C and the factor of
 * Ĉ_AA, in the order in which they came. Which category is where is known both ways.
 */
final class ActiveSet {

    private static final int REFINEMENTS = 1;

    /** A coefficient this small beside the step that led to it is zero. */
    private static final double ZERO = 1e-13;

    private final WalkColumns source;
    private final ActiveFactor factor;
    private final boolean[] isMember;

    /** Categories that depend linearly on the members: considered again after every departure. */
    private final BitSet aliased = new BitSet();

    private int[] members = new int[16];
    private double[] coefficients = new double[16];
    private double[] signs = new double[16];
    private double[][] columns = new double[16][];

    /** @param source where the columns of newcomers come from */
    ActiveSet(WalkColumns source, double pivotTolerance) {
        this.source = source;
        this.factor = new ActiveFactor(pivotTolerance);
        this.isMember = new boolean[source.size()];
    }

    int size() {
        return factor.size();
    }

    boolean contains(int category) {
        return isMember[category];
    }

    /** Whether a category was found to depend linearly on the members. */
    boolean isAliased(int category) {
        return aliased.get(category);
    }

    boolean hasAliases() {
        return !aliased.isEmpty();
    }

    int member(int place) {
        return members[place];
    }

    /** The members in order, longer than {@link #size()}; not to be modified. */
    int[] members() {
        return members;
    }

    double coefficient(int place) {
        return coefficients[place];
    }

    /** The coefficients in order, longer than {@link #size()}; not to be modified. */
    double[] coefficients() {
        return coefficients;
    }

    /** The columns of C of the members in order, longer than {@link #size()}; not to be modified. */
    double[][] columns() {
        return columns;
    }

    double sign(int place) {
        return signs[place];
    }

    void setCoefficient(int place, double value) {
        coefficients[place] = value;
    }

    /** Moves θ_A along a direction. */
    void advance(double step, double[] direction) {
        for (int i = 0; i < size(); i++) {
            coefficients[i] += step * direction[i];
        }
    }

    /** Adds a category with coefficient 0; false if it depends linearly on the members to working precision. */
    boolean add(int category, double sign) {
        int size = size();
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
            signs = Arrays.copyOf(signs, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        double[] column = source.of(category);
        double[] products = new double[size];
        for (int i = 0; i < size; i++) {
            products[i] = column[members[i]];
        }
        if (!factor.append(products, column[category])) {
            aliased.set(category);
            return false;
        }
        members[size] = category;
        coefficients[size] = 0;
        signs[size] = sign;
        columns[size] = column;
        isMember[category] = true;
        return true;
    }

    /** Removes the member at a place. */
    void remove(int place) {
        isMember[members[place]] = false;
        aliased.clear();
        int later = size() - place - 1;
        System.arraycopy(members, place + 1, members, place, later);
        System.arraycopy(coefficients, place + 1, coefficients, place, later);
        System.arraycopy(signs, place + 1, signs, place, later);
        System.arraycopy(columns, place + 1, columns, place, later);
        factor.remove(place);
        if (factor.isWorn()) {
            refreshFactor();
        }
    }

    /**
     * How the members combine to a category that depends on them: w = Ĉ_AA⁻¹ Ĉ_Aj.
     */
    double[] combinationOf(int category) {
        double[] column = source.of(category);
        double[] weights = new double[size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = column[members[i]];
        }
        factor.solve(weights);
        return weights;
    }

    /** Removes all members. */
    void clear() {
        while (size() > 0) {
            remove(size() - 1);
        }
    }

    /** Forms the factor afresh; false, with the old one kept, if Ĉ_AA is singular to working precision. */
    boolean refreshFactor() {
        int size = size();
        DMatrixRMaj gram = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            double[] column = columns[i];
            for (int j = 0; j < size; j++) {
                gram.data[i * size + j] = column[members[j]];
            }
        }
        return size == 0 || factor.refresh(gram);
    }

    /** d = Ĉ_AA⁻¹ s_A, the change of θ_A for one unit less of λ/2. */
    double[] direction() {
        double[] direction = Arrays.copyOf(signs, size());
        factor.solve(direction);
        return direction;
    }

    /**
     * Improves d with a residual that is known already, s_A − Ĉ_AA d.
     *
     * @param slopes Ĉd over all categories
     */
    void refine(double[] direction, double[] slopes) {
        double[] correction = new double[size()];
        for (int i = 0; i < correction.length; i++) {
            correction[i] = signs[i] - slopes[members[i]];
        }
        factor.solve(correction);
        for (int i = 0; i < correction.length; i++) {
            direction[i] += correction[i];
        }
    }

    /** θ_A = Ĉ_AA⁻¹ (b_A − level · s_A), with iterative refinement: where Eq. 7 puts the coefficients. */
    double[] stationaryCoefficients(double[] correlations, double level) {
        int size = size();
        double[] result = new double[size];
        double[] residual = new double[size];
        for (int round = 0; round <= REFINEMENTS; round++) {
            for (int i = 0; i < size; i++) {
                residual[i] = correlations[members[i]] - level * signs[i];
            }
            if (round > 0) {
                subtractGramTimes(result, residual);
            }
            factor.solve(residual);
            for (int i = 0; i < size; i++) {
                result[i] += residual[i];
            }
        }
        return result;
    }

    private void subtractGramTimes(double[] vector, double[] out) {
        for (int i = 0; i < vector.length; i++) {
            double[] column = columns[i];
            double value = vector[i];
            for (int j = 0; j < vector.length; j++) {
                out[j] -= value * column[members[j]];
            }
        }
    }

    /** ‖θ‖₁. */
    double l1Norm() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += Math.abs(coefficients[i]);
        }
        return sum;
    }

    /** How far Ĉ_AA d = s_A is violated. */
    double worstDeviation(double[] slopes) {
        double worst = 0;
        for (int i = 0; i < size(); i++) {
            worst = Math.max(worst, Math.abs(slopes[members[i]] - signs[i]));
        }
        return worst;
    }

    /** The fall of the level after which the first coefficient meets zero, at most {@code longest}. */
    double nextDeparture(double[] direction, double longest) {
        double step = longest;
        for (int i = 0; i < direction.length; i++) {
            if (coefficients[i] * direction[i] < 0) {
                step = Math.min(step, -coefficients[i] / direction[i]);
            }
        }
        return step;
    }

    /**
     * Removes the members that have arrived at zero after a step, or beyond it by rounding.
     *
     * @return their categories
     */
    int[] takeOutZeros(double step, double[] direction) {
        int[] left = new int[size()];
        int count = 0;
        for (int i = size() - 1; i >= 0; i--) {
            double moved = Math.abs(step * direction[i]);
            if (coefficients[i] * signs[i] <= ZERO * moved && moved > 0) {
                left[count++] = members[i];
                remove(i);
            }
        }
        return Arrays.copyOf(left, count);
    }
}
