package org.neuraldeps.solver.labs;

import java.util.List;

/**
 * The penalty of lab 2,
 *
 * <pre>  μ Σ √(m_ij² + δ²),   m_ij = E f_i f_j = w_iᵀ M w_j,</pre>
 *
 * over pairs of categories. 2 p² multiply-adds a pair, whatever N. Immutable.
 */
final class CutPenalty {

    private final CutMoments moments;
    private final int categories;
    private final List<CutEdge> pairs;
    private final double weight;
    private final double smoothing;

    /**
     * @param categories n
     * @param weight μ
     */
    CutPenalty(CutMoments moments, int categories, CutSettings settings, double weight) {
        this.moments = moments;
        this.categories = categories;
        this.pairs =
                settings.edges().stream().map(CutEdge::undirected).distinct().toList();
        this.weight = weight;
        this.smoothing = settings.smoothing();
    }

    /** What each pair contributes with some W, p x n. */
    List<Term> terms(double[] weights) {
        return pairs.stream()
                .map(pair -> term(weights, pair.target(), pair.predictor()))
                .toList();
    }

    private Term term(double[] weights, int i, int j) {
        double[] wi = column(weights, i);
        double[] mj = moments.times(column(weights, j));
        double m = 0;
        for (int k = 0; k < wi.length; k++) {
            m = Math.fma(wi[k], mj[k], m);
        }
        return new Term(categories, i, j, m, moments.times(wi), mj);
    }

    private double[] column(double[] weights, int j) {
        double[] column = new double[moments.size()];
        for (int k = 0; k < column.length; k++) {
            column[k] = weights[k * categories + j];
        }
        return column;
    }

    /** μ √(m² + δ²). */
    double value(double m) {
        return weight * Math.hypot(m, smoothing);
    }

    /** Its derivative, between -μ and μ. */
    double slope(double m) {
        return weight * m / Math.hypot(m, smoothing);
    }

    /**
     * The m for which m + a times {@link #slope} of m is c: one, as both grow.
     *
     * @param a at least 0
     */
    double balanced(double a, double c) {
        double low = Math.min(0, c);
        double high = Math.max(0, c);
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (middle + a * slope(middle) < c) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /**
     * m_ij and its gradient v, which is M w_j in column i and M w_i in column j, 0 elsewhere.
     *
     * @param m m_ij
     * @param mi M w_i
     * @param mj M w_j
     */
    record Term(int categories, int i, int j, double m, double[] mi, double[] mj) {

        /** out += factor v. */
        void addTo(double[] out, double factor) {
            for (int k = 0; k < mi.length; k++) {
                out[k * categories + i] += factor * mj[k];
                out[k * categories + j] += factor * mi[k];
            }
        }

        /** vᵀx. */
        double dot(double[] x) {
            double sum = 0;
            for (int k = 0; k < mi.length; k++) {
                sum += x[k * categories + i] * mj[k] + x[k * categories + j] * mi[k];
            }
            return sum;
        }
    }
}
