package org.neuraldeps.solver.labs;

import java.util.List;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.work.Progress;

/**
 * What fine-tuning minimises: the objective of training plus
 *
 * <pre>  μ Σ √(m_ij² + δ²),   m_ij = E f_i f_j = w_iᵀ M w_j,</pre>
 *
 * over pairs of categories. Not convex. The penalty costs 2 p² multiply-adds a pair, whatever N.
 */
final class CutObjective implements Objective {

    private final Objective training;
    private final CutMoments moments;
    private final int categories;
    private final List<CutEdge> pairs;
    private final double weight;
    private final double smoothing;

    /** @param weight μ */
    CutObjective(Objective training, CutMoments moments, CutSettings settings, double weight) {
        this.training = training;
        this.moments = moments;
        this.categories = training.size() / moments.size();
        this.pairs =
                settings.edges().stream().map(CutEdge::undirected).distinct().toList();
        this.weight = weight;
        this.smoothing = settings.smoothing();
    }

    @Override
    public int size() {
        return training.size();
    }

    @Override
    public double at(double[] weights, double[] gradient, Progress progress) {
        double value = training.at(weights, gradient, progress);
        for (CutEdge pair : pairs) {
            value += addPenalty(weights, gradient, pair.target(), pair.predictor());
        }
        return value;
    }

    private double addPenalty(double[] weights, double[] gradient, int i, int j) {
        double[] wi = column(weights, i);
        double[] mi = moments.times(wi);
        double[] mj = moments.times(column(weights, j));
        double m = 0;
        for (int k = 0; k < wi.length; k++) {
            m = Math.fma(wi[k], mj[k], m);
        }
        double smoothed = Math.hypot(m, smoothing);
        double slope = weight * m / smoothed;
        for (int k = 0; k < wi.length; k++) {
            gradient[k * categories + i] += slope * mj[k];
            gradient[k * categories + j] += slope * mi[k];
        }
        return weight * smoothed;
    }

    private double[] column(double[] weights, int j) {
        double[] column = new double[moments.size()];
        for (int k = 0; k < column.length; k++) {
            column[k] = weights[k * categories + j];
        }
        return column;
    }
}
