package org.neuraldeps.solver.kept;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SelectedRows;

/**
 * The rows that were held out, whole.
 *
 * @param rows M x n, perhaps none
 * @param labels of the rows, where known
 * @param groups a number for every row, the same for rows that belong together, where known; those of parts are others
 */
public record EvaluationRows(LogitMatrix rows, Optional<int[]> labels, Optional<int[]> groups) {

    /** Those of some data; rows are read when somebody asks for them. */
    public static EvaluationRows of(LogitDataset dataset) {
        int[] held = dataset.split().evaluationIndices();
        return new EvaluationRows(
                new SelectedRows(dataset.logits(), held),
                dataset.labels().map(known -> Arrays.stream(held).map(known::of).toArray()),
                dataset.groups()
                        .map(known ->
                                renumbered(Arrays.stream(held).map(known::of).toArray())));
    }

    private static int[] renumbered(int... numbers) {
        int[] distinct = Arrays.stream(numbers).distinct().sorted().toArray();
        return Arrays.stream(numbers)
                .map(number -> Arrays.binarySearch(distinct, number))
                .toArray();
    }

    /** These and others below them; groups of the others are others. */
    public EvaluationRows and(EvaluationRows other) {
        return new EvaluationRows(
                FocusRows.stacked(rows, other.rows),
                labels.map(own -> FocusRows.joined(own, other.labels.orElseThrow())),
                groups.isEmpty() && other.groups.isEmpty()
                        ? Optional.empty()
                        : Optional.of(FocusRows.joined(numbers(), above(other.numbers(), numbers()))));
    }

    /** Where nothing is known of groups each row stands for itself. */
    private int[] numbers() {
        return groups.orElseGet(() -> IntStream.range(0, rows.rows()).toArray());
    }

    private static int[] above(int[] numbers, int... taken) {
        int first = Arrays.stream(taken).max().orElse(-1) + 1;
        return Arrays.stream(numbers).map(number -> first + number).toArray();
    }
}
