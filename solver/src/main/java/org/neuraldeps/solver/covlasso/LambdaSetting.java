package org.neuraldeps.solver.covlasso;

/** The three ways to say one λ. A setting keeps its meaning when the target changes; {@link #on} makes it a λ. */
public sealed interface LambdaSetting {

    /** λ itself on a path, logit²; never below the end of the path; above λ_max the solution is all zero. */
    double on(KeptPath path);

    /** The same on a path with its problem. */
    default double on(SolutionPath path) {
        return on(path.kept());
    }

    /** The path needed to answer this setting, no longer than it must be. */
    PathOptions options();

    /**
     * λ given as a number.
     *
     * @param lambda logit², positive
     */
    record Absolute(double lambda) implements LambdaSetting {
        public Absolute {
            requirePositive(lambda);
        }

        @Override
        public double on(KeptPath path) {
            return Math.max(path.end().lambda(), lambda);
        }

        @Override
        public PathOptions options() {
            return PathOptions.full().downTo(lambda);
        }
    }

    /**
     * λ given as a part of λ_max.
     *
     * @param ratio λ/λ_max, positive
     */
    record Ratio(double ratio) implements LambdaSetting {
        public Ratio {
            requirePositive(ratio);
        }

        @Override
        public double on(KeptPath path) {
            return Math.max(path.end().lambda(), ratio * path.lambdaMax());
        }

        @Override
        public PathOptions options() {
            return PathOptions.full().downToRatio(ratio);
        }
    }

    /**
     * The last λ, coming down from λ_max, before more than this many coefficients are active.
     *
     * @param count k, at least 0
     */
    record Nonzeros(int count) implements LambdaSetting {
        public Nonzeros {
            if (count < 0) {
                throw new IllegalArgumentException("the number of non-zeros must not be negative");
            }
        }

        @Override
        public double on(KeptPath path) {
            return path.lambdaForNonzeros(count);
        }

        @Override
        public PathOptions options() {
            return PathOptions.full().upToNonzeros(count);
        }
    }

    private static void requirePositive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("λ must be a positive number");
        }
    }
}
