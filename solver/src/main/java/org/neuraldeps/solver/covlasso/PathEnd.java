package org.neuraldeps.solver.covlasso;

/**
 * Where a path ended and why.
 *
 * @param reason what ended it
 * @param lambda the smallest λ for which the path holds, logit²
 * @param explanation one sentence: what happened there and what to do
 */
public record PathEnd(Reason reason, double lambda, String explanation) {

    /** What ended a path. */
    public enum Reason {
        /** The λ asked for was reached. */
        LAMBDA_FLOOR("lambda-floor"),
        /** One more category would have exceeded the number of non-zeros asked for. */
        NONZERO_CAP("nonzero-cap"),
        /** The number of knots asked for was reached. */
        KNOT_CAP("knot-cap"),
        /** The error asked for was reached. */
        ERROR_FLOOR("error-floor"),
        /** The smallest λ at which double precision can certify a solution was reached. */
        LOWEST_LAMBDA("lowest-lambda"),
        /** Below this λ the moments carry no more information than rounding. */
        NUMERICAL_RANK("numerical-rank"),
        /** The optimality conditions could not be met below this λ, and polishing did not help. */
        NOT_CERTIFIED("not-certified"),
        /** The target is uncorrelated with the whole dictionary: the solution is zero for every λ. */
        UNCORRELATED("uncorrelated");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Whether the path stopped before the place asked for. */
        public boolean isEarly() {
            return this == NUMERICAL_RANK || this == NOT_CERTIFIED;
        }

        /** The stable name in JSON: "lambda-floor". */
        public String key() {
            return key;
        }
    }
}
