package org.neuraldeps.solver.evaluation;

/**
 * The regularised incomplete beta function
 *
 * <pre>  I_x(a, b) = ∫₀ˣ t^(a−1) (1−t)^(b−1) dt / B(a, b),</pre>
 *
 * <p>the probability that a binomial count of a + b − 1 trials with probability x is at least a.
 */
final class IncompleteBeta {

    /** Halvings of [0, 1] until two doubles are neighbours, about. */
    private static final int HALVINGS = 60;

    private static final int MOST_TERMS = 10_000;
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    /** Lanczos' coefficients for g = 7. */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private IncompleteBeta() {}

    /**
     * I_x(a, b), to about 12 digits.
     *
     * @param x between 0 and 1
     * @param a positive
     * @param b positive
     */
    static double of(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        // The fraction converges fast on this side of the mean, and I_x(a, b) = 1 − I_{1−x}(b, a).
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** The x at which I_x(a, b) is a part, between 0 and 1. */
    static double quantile(double part, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (of(middle, a, b) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The continued fraction of the integral, from its beginning (Lentz's method). */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** ln Γ of a positive number. */
    static double logGamma(double value) {
        if (value < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
        }
        double z = value - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + LANCZOS.length - 1.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
