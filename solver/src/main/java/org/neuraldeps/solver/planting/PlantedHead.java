package org.neuraldeps.solver.planting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;

/**
 * What the logits of a planted network are made with: a head W, d x m, for its base categories, and the combinations of these that are
 * its targets. With R the correlations that were asked for, W = Q R^½. Q has orthonormal columns where d ≥ m, so that WᵀW = R; where
 * d &lt; m it is a tight frame, rows orthonormal but for their length √(m/d), so that W has rank d.
 *
 * <p>Rows are moved towards their labels along directions of length 1: the columns of Q, which are the orthonormal vectors nearest to
 * those of W, so that moving rows by all of them alike makes R larger and no other; the columns of W where d &lt; m; and W θ for a
 * target.
 *
 * @param base the columns of W, one a base category, each of d numbers
 * @param towards for every category its direction among the features
 * @param targets the combinations
 */
record PlantedHead(double[][] base, double[][] towards, List<PlantedTarget> targets) {

    private static final double SMALLEST_NORM = 1e-6;

    /** Draws one. O(max(d, m)² min(d, m)). */
    static PlantedHead draw(PlantingSettings settings, Random random) {
        NetworkSize size = settings.size();
        List<List<Coefficient>> raw = combinations(settings, random);
        DMatrixRMaj root = root(settings.correlation().matrix(size.base(), raw));
        DMatrixRMaj frame = frame(size.width(), size.base(), random);
        double[][] columns = rows(CommonOps_DDRM.multTransB(root, frame, null));
        List<PlantedTarget> targets = IntStream.range(0, size.targets())
                .mapToObj(i -> new PlantedTarget(size.base() + i, withVarianceOne(raw.get(i), columns)))
                .toList();
        double[][] own = size.width() < size.base() ? columns : rows(CommonOps_DDRM.transpose(frame, null));
        double[][] towards = Stream.concat(
                        Arrays.stream(own), targets.stream().map(target -> direction(target.predictors(), columns)))
                .map(PlantedHead::ofLengthOne)
                .toArray(double[][]::new);
        return new PlantedHead(columns, towards, targets);
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

    /** R^½, symmetric. */
    private static DMatrixRMaj root(double[][] correlations) {
        DMatrixRMaj matrix = new DMatrixRMaj(correlations);
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(correlations.length, true, true);
        if (!eigen.decompose(matrix.copy())) {
            throw new IllegalStateException("correlations without eigenvalues");
        }
        DMatrixRMaj root = new DMatrixRMaj(correlations.length, correlations.length);
        for (int a = 0; a < correlations.length; a++) {
            double value = eigen.getEigenvalue(a).getReal();
            if (!(value > 0)) {
                throw new IllegalStateException("correlations that were checked are not positive definite");
            }
            DMatrixRMaj vector = eigen.getEigenVector(a);
            CommonOps_DDRM.multAddTransB(Math.sqrt(value), vector, vector, root);
        }
        return root;
    }

    private static double[][] rows(DMatrixRMaj matrix) {
        double[][] rows = new double[matrix.numRows][matrix.numCols];
        for (int j = 0; j < rows.length; j++) {
            System.arraycopy(matrix.data, j * matrix.numCols, rows[j], 0, matrix.numCols);
        }
        return rows;
    }

    private static List<Coefficient> withVarianceOne(List<Coefficient> raw, double[][] columns) {
        double[] direction = direction(raw, columns);
        double norm = Math.sqrt(dot(direction, direction));
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

    /** Σ θ_j times the vector of j, d numbers. */
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

    private static double[] ofLengthOne(double[] vector) {
        double norm = Math.sqrt(dot(vector, vector));
        return Arrays.stream(vector).map(value -> value / norm).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
