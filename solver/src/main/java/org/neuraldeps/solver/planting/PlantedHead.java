package org.neuraldeps.solver.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;

/**
 * What the logits of a planted network are made with: a head W, d x m, for its base categories, and the combinations of these that are
 * its targets. With R = L Lᵀ the correlations that were asked for, W = Q Lᵀ. Q has orthonormal columns where d ≥ m, so that WᵀW = R;
 * where d &lt; m it is a tight frame, rows orthonormal but for their length √(m/d), so that W has rank d.
 *
 * @param base the columns of W, one a base category, each of d numbers
 * @param targets the combinations
 */
record PlantedHead(double[][] base, List<PlantedTarget> targets) {

    private static final double SMALLEST_NORM = 1e-6;

    /** Draws one. O(max(d, m)² min(d, m)). */
    static PlantedHead draw(PlantingSettings settings, Random random) {
        NetworkSize size = settings.size();
        List<List<Coefficient>> raw = combinations(settings, random);
        double[][] columns =
                columns(settings.correlation().matrix(size.base(), raw), frame(size.width(), size.base(), random));
        List<PlantedTarget> targets = IntStream.range(0, size.targets())
                .mapToObj(i -> new PlantedTarget(size.base() + i, ofLengthOne(raw.get(i), columns)))
                .toList();
        return new PlantedHead(columns, targets);
    }

    /** No two targets share a predictor while there are enough for all. */
    private static List<List<Coefficient>> combinations(PlantingSettings settings, Random random) {
        int targets = settings.size().targets();
        int k = settings.combination().nonzeros();
        int free = settings.size().base() - settings.correlation().pattern().decoys(targets);
        List<List<Coefficient>> all = new ArrayList<>();
        int[] order = new int[0];
        int used = 0;
        for (int i = 0; i < targets; i++) {
            if (used + k > order.length) {
                order = Shuffled.range(free, random);
                used = 0;
            }
            List<Coefficient> predictors = new ArrayList<>();
            for (int place = 0; place < k; place++) {
                int sign = settings.combination().signs().sign(place, random);
                predictors.add(new Coefficient(order[used++], sign * (1 + random.nextDouble())));
            }
            all.add(predictors);
        }
        return all;
    }

    private static DMatrixRMaj frame(int width, int base, Random random) {
        int longer = Math.max(width, base);
        int shorter = Math.min(width, base);
        DMatrixRMaj normal = new DMatrixRMaj(longer, shorter);
        for (int i = 0; i < normal.getNumElements(); i++) {
            normal.data[i] = random.nextGaussian();
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(longer, shorter);
        qr.decompose(normal);
        DMatrixRMaj orthonormal = qr.getQ(null, true);
        if (width >= base) {
            return orthonormal;
        }
        DMatrixRMaj frame = CommonOps_DDRM.transpose(orthonormal, null);
        CommonOps_DDRM.scale(Math.sqrt((double) base / width), frame);
        return frame;
    }

    private static double[][] columns(double[][] correlations, DMatrixRMaj frame) {
        DMatrixRMaj lower = new DMatrixRMaj(correlations);
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(lower.numRows, true);
        if (!cholesky.decompose(lower)) {
            throw new IllegalStateException("correlations that were checked are not positive definite");
        }
        DMatrixRMaj columns = CommonOps_DDRM.multTransB(cholesky.getT(null), frame, null);
        double[][] rows = new double[columns.numRows][columns.numCols];
        for (int j = 0; j < rows.length; j++) {
            System.arraycopy(columns.data, j * columns.numCols, rows[j], 0, columns.numCols);
        }
        return rows;
    }

    private static List<Coefficient> ofLengthOne(List<Coefficient> raw, double[][] columns) {
        double norm = norm(direction(raw, columns));
        if (norm < SMALLEST_NORM) {
            throw new DataException(
                    "planted network",
                    "the predictors of a target cancel one another",
                    "give another seed, other signs, or a larger width");
        }
        return raw.stream()
                .map(predictor -> new Coefficient(predictor.category(), predictor.value() / norm))
                .collect(Collectors.toList());
    }

    /** W θ: the direction in which a row lies that has much of a target, d numbers. */
    private static double[] direction(List<Coefficient> combination, double[][] columns) {
        double[] sum = new double[columns[0].length];
        for (Coefficient predictor : combination) {
            double[] column = columns[predictor.category()];
            for (int a = 0; a < sum.length; a++) {
                sum[a] += predictor.value() * column[a];
            }
        }
        return sum;
    }

    /** The direction of a category among the features, of length 1. */
    double[] direction(int category) {
        double[] direction = category < base.length
                ? base[category].clone()
                : direction(targets.get(category - base.length).predictors(), base);
        double norm = norm(direction);
        for (int a = 0; a < direction.length; a++) {
            direction[a] /= norm;
        }
        return direction;
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (double value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
