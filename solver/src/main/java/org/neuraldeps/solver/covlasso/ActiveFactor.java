package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/**
 * The Cholesky factor of Ĉ_AA = L Lᵀ for a growing and shrinking active set A, in the order in which its members
 * came. Appending and solving cost k² multiply-adds, removing at most 3k².
 */
final class ActiveFactor {

    /** A removal leaves rounding behind; after this many the factor is formed afresh. */
    private static final int REMOVALS_BEFORE_REFRESH = 32;

    private final double pivotTolerance;
    private double[][] rows = new double[16][];
    private int size;
    private int removals;

    /** @param pivotTolerance a pivot at or below this part of its diagonal counts as zero */
    ActiveFactor(double pivotTolerance) {
        this.pivotTolerance = pivotTolerance;
    }

    int size() {
        return size;
    }

    boolean isWorn() {
        return removals >= REMOVALS_BEFORE_REFRESH;
    }

    /**
     * Adds a member.
     *
     * @param products Ĉ between the members and the new one, in the order of the members; modified
     * @param diagonal Ĉ_jj of the new one
     * @return false, with nothing changed, if it depends linearly on the members to working precision
     */
    boolean append(double[] products, double diagonal) {
        double remaining = diagonal;
        for (int i = 0; i < size; i++) {
            double[] row = rows[i];
            double value = (products[i] - dot(row, products, i)) / row[i];
            products[i] = value;
            remaining -= value * value;
        }
        if (!(remaining > pivotTolerance * diagonal)) {
            return false;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        double[] row = Arrays.copyOf(products, size + 1);
        row[size] = Math.sqrt(remaining);
        rows[size++] = row;
        return true;
    }

    /** Removes the member at a place; the later ones move up. */
    void remove(int place) {
        System.arraycopy(rows, place + 1, rows, place, size - place - 1);
        size--;
        for (int i = place; i < size; i++) {
            rotate(i);
            rows[i] = Arrays.copyOf(rows[i], i + 1);
        }
        removals++;
    }

    /** Rotates columns i and i + 1 so that row i has nothing right of its diagonal. */
    private void rotate(int i) {
        double[] pivotRow = rows[i];
        double radius = Math.hypot(pivotRow[i], pivotRow[i + 1]);
        double cosine = pivotRow[i] / radius;
        double sine = pivotRow[i + 1] / radius;
        pivotRow[i] = radius;
        for (int r = i + 1; r < size; r++) {
            double[] row = rows[r];
            double left = row[i];
            double right = row[i + 1];
            row[i] = cosine * left + sine * right;
            row[i + 1] = cosine * right - sine * left;
        }
    }

    /**
     * Forms the factor afresh.
     *
     * @param gram Ĉ_AA; modified
     * @return false, with the old factor kept, if it is not positive definite to working precision
     */
    boolean refresh(DMatrixRMaj gram) {
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(gram.numRows, true);
        double[] diagonal = new double[gram.numRows];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = gram.get(i, i);
        }
        if (!cholesky.decompose(gram)) {
            return false;
        }
        DMatrixRMaj lower = cholesky.getT(null);
        for (int i = 0; i < diagonal.length; i++) {
            if (!(lower.get(i, i) * lower.get(i, i) > pivotTolerance * diagonal[i])) {
                return false;
            }
        }
        take(lower);
        return true;
    }

    private void take(DMatrixRMaj lower) {
        size = lower.numRows;
        rows = Arrays.copyOf(rows, Math.max(rows.length, size));
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOfRange(lower.data, i * size, i * size + i + 1);
        }
        removals = 0;
    }

    /** Solves Ĉ_AA x = y in place. */
    void solve(double[] y) {
        for (int i = 0; i < size; i++) {
            y[i] = (y[i] - dot(rows[i], y, i)) / rows[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double[] row = rows[i];
            double value = y[i] / row[i];
            y[i] = value;
            for (int j = 0; j < i; j++) {
                y[j] -= value * row[j];
            }
        }
    }

    /** Four running sums: a single one would wait for each addition. */
    private static double dot(double[] row, double[] vector, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i < length - 3; i += 4) {
            s0 += row[i] * vector[i];
            s1 += row[i + 1] * vector[i + 1];
            s2 += row[i + 2] * vector[i + 2];
            s3 += row[i + 3] * vector[i + 3];
        }
        for (; i < length; i++) {
            s0 += row[i] * vector[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
