package org.neuraldeps.solver.planting;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;

/**
 * How much the base categories of a planted network go with one another.
 *
 * @param pattern which do
 * @param rho ρ, from 0 on and below 1
 */
public record Correlation(CorrelationPattern pattern, double rho) {

    /** @throws DataException if ρ is out of range */
    public Correlation {
        if (!(rho >= 0 && rho < 1)) {
            throw new DataException(
                    "correlation of a planted network", "is " + rho, "give a number from 0 on, below 1");
        }
    }

    /**
     * R, the correlations of all pairs of base categories.
     *
     * @param size how many base categories there are; decoys are the last of them, in the order of the targets
     * @param combinations what each target is made of
     * @return positive definite
     */
    double[][] matrix(int size, List<List<Coefficient>> combinations) {
        double[][] matrix = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                matrix[a][b] = a == b ? 1 : usual(Math.abs(a - b));
            }
        }
        int first = size - pattern.decoys(combinations.size());
        for (int decoy = first; decoy < size; decoy++) {
            for (Coefficient predictor : combinations.get(decoy - first)) {
                matrix[decoy][predictor.category()] = rho * Math.signum(predictor.value());
                matrix[predictor.category()][decoy] = matrix[decoy][predictor.category()];
            }
        }
        return matrix;
    }

    private double usual(int distance) {
        return switch (pattern) {
            case EVEN -> rho;
            case NEIGHBOURS -> StrictMath.pow(rho, distance);
            case DECOYS -> 0;
        };
    }
}
