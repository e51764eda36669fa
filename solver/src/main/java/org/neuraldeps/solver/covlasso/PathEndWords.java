package org.neuraldeps.solver.covlasso;

import java.util.Locale;

/** Why a path ended, in a sentence. */
final class PathEndWords {

    private PathEndWords() {}

    static String explain(PathEnd.Reason reason, double lambda, double lambdaMax) {
        String place = String.format(Locale.ROOT, "λ = %.4g (%.3g of λ_max)", lambda, lambda / lambdaMax);
        return switch (reason) {
            case LAMBDA_FLOOR -> "Reached " + place + ", as asked.";
            case LOWEST_LAMBDA -> "Reached " + place + ", the smallest λ that double precision can certify.";
            case NONZERO_CAP -> "Below " + place + " more categories would take part than asked for.";
            case KNOT_CAP -> "Reached the number of knots asked for at " + place + ".";
            case ERROR_FLOOR -> "Reached the error asked for at " + place + ".";
            case NUMERICAL_RANK ->
                "Below " + place
                        + " the active categories are linearly dependent to working precision; larger λ are exact.";
            case NOT_CERTIFIED ->
                "Below " + place
                        + " the optimality conditions could not be met in double precision; larger λ are exact.";
            case UNCORRELATED ->
                "The target is uncorrelated with every category that may take part, so the solution is"
                        + " zero for every λ.";
        };
    }
}
