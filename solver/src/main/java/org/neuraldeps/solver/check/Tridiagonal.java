package org.neuraldeps.solver.check;

import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * A tridiagonal matrix with the eigenvalues of a symmetric one. EJML has this too, but in one call that cannot be
 * cancelled for half a second.
 */
final class Tridiagonal {

    private final double[] diagonal;
    private final double[] besideSquared;

    private Tridiagonal(int n) {
        this.diagonal = new double[n];
        this.besideSquared = new double[n];
    }

    /**
     * Householder reduction of {@code scale} C, on a copy.
     *
     * @param moments C. Not modified.
     * @param scale brings the entries near 1, so that no square overflows
     */
    static Tridiagonal of(SecondMoments moments, double scale, Progress progress) {
        int n = moments.size();
        double[][] a = new double[n][];
        for (int j = 0; j < n; j++) {
            a[j] = moments.column(j).clone();
            for (int i = 0; i < n; i++) {
                a[j][i] *= scale;
            }
        }
        Tridiagonal form = new Tridiagonal(n);
        for (int k = 0; k < n; k++) {
            progress.checkCancelled();
            form.diagonal[k] = a[k][k];
            if (k + 1 < n) {
                form.besideSquared[k] = reflect(a, k);
            }
        }
        return form;
    }

    /** Clears row k right of its neighbour and applies the reflection to the rest; returns the neighbour squared. */
    private static double reflect(double[][] a, int k) {
        int n = a.length;
        double[] v = a[k];
        double normSquared = dot(v, v, k + 1);
        double tail = normSquared - v[k + 1] * v[k + 1];
        if (normSquared == 0 || tail <= 0) {
            return v[k + 1] * v[k + 1];
        }
        v[k + 1] += Math.copySign(Math.sqrt(normSquared), v[k + 1]);
        double beta = 2 / dot(v, v, k + 1);
        double[] w = new double[n];
        for (int i = k + 1; i < n; i++) {
            addMultiple(beta * v[i], a[i], w, k + 1);
        }
        addMultiple(-beta / 2 * dot(v, w, k + 1), v, w, k + 1);
        for (int i = k + 1; i < n; i++) {
            subtractOuter(a[i], v[i], w, w[i], v, k + 1);
        }
        return normSquared;
    }

    private static double dot(double[] x, double[] y, int from) {
        double sum = 0;
        for (int i = from; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static void addMultiple(double factor, double[] x, double[] y, int from) {
        for (int i = from; i < x.length; i++) {
            y[i] += factor * x[i];
        }
    }

    private static void subtractOuter(double[] row, double vi, double[] w, double wi, double[] v, int from) {
        for (int j = from; j < row.length; j++) {
            row[j] -= vi * w[j] + wi * v[j];
        }
    }

    /** How many eigenvalues are less than a number, by the signs of the pivots of this − number · I (Sturm). */
    int eigenvaluesBelow(double number) {
        int below = 0;
        double pivot = 1;
        for (int k = 0; k < diagonal.length; k++) {
            double coupling = k == 0 ? 0 : besideSquared[k - 1] / pivot;
            pivot = diagonal[k] - number - coupling;
            if (pivot == 0) {
                pivot = Double.MIN_NORMAL;
            }
            below += pivot < 0 ? 1 : 0;
        }
        return below;
    }

    /**
     * The largest eigenvalue to a millionth, by bisection.
     *
     * @param atMost an upper bound
     */
    double largestEigenvalue(double atMost) {
        double low = 0;
        double high = atMost;
        while (high - low > 1e-6 * high) {
            double middle = (low + high) / 2;
            if (eigenvaluesBelow(middle) == diagonal.length) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
