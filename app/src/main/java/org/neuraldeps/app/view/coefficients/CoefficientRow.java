package org.neuraldeps.app.view.coefficients;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.data.Categories;

/**
 * One coefficient.
 *
 * @param category index j
 * @param label its name
 * @param value θ_j, of the Lasso or of the refit as the table says
 * @param correlation b_j = E[f_i f_j], logit²
 * @param mark what it is to the truth; empty where that is not known
 * @param truth the θ_j that the target was made with; 0 where it is no part of it, or that is not known
 * @param stability what half-samples say; empty where nobody asks, or it is not there
 */
record CoefficientRow(
        int category,
        String label,
        double value,
        double correlation,
        Optional<TruthMark> mark,
        double truth,
        Optional<RowStability> stability) {

    /** The Lasso's coefficients, by decreasing |θ_j|; then, with 0, what is missed of the truth. */
    static List<CoefficientRow> of(Picture picture) {
        return rows(picture, picture.solution()::coefficient);
    }

    /** The refitted coefficients, likewise. */
    static List<CoefficientRow> of(Picture picture, Refit refit) {
        return rows(picture, refit::coefficient);
    }

    /** The same with what half-samples say. */
    CoefficientRow judged(StabilityMarks marks) {
        return new CoefficientRow(category, label, value, correlation, mark, truth, RowStability.of(marks, category));
    }

    private static List<CoefficientRow> rows(Picture picture, IntToDoubleFunction value) {
        Categories categories = picture.categories();
        double[] correlations = picture.solved().path().problem().correlations();
        TruthMarks truth = TruthMarks.of(picture.solved().truth(), picture.solution());
        return Stream.concat(picture.solution().byMagnitude().stream(), truth.missed().stream())
                .mapToInt(coefficient -> coefficient.category())
                .mapToObj(j -> new CoefficientRow(
                        j,
                        categories.label(j),
                        value.applyAsDouble(j),
                        correlations[j],
                        truth.of(j),
                        truth.coefficient(j),
                        Optional.empty()))
                .sorted(Comparator.comparingDouble((CoefficientRow row) -> -Math.abs(row.value())))
                .toList();
    }
}
