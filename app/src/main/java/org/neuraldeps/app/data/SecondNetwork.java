package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.check.RowAlignment;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.CategoryAlignment;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.PermutedColumns;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;

/**
 * Brings a second network to the first: its columns into the order of the first one's categories, where it has names of its
 * own, labels that lie beside it with them, and what else lies beside both is compared.
 *
 * @param found both
 * @param order where the first one's categories stand in it; empty where it has no names of its own
 */
record SecondNetwork(FoundData found, Optional<CategoryAlignment> order) {

    /**
     * As its names say.
     *
     * @param inside names of its own in its file; before those that lie beside it
     * @throws org.neuraldeps.solver.data.DataException if a category of one is missing in the other
     */
    static SecondNetwork of(FoundData found, Categories first, Optional<Companion<List<String>>> inside) {
        Optional<CategoryAlignment> order =
                inside.map(names -> CategoryAlignment.of(first, Categories.named(names.read()), names.place()));
        return new SecondNetwork(
                found, order.or(() -> Optional.ofNullable(found.twin().get(SideFile.CATEGORIES))
                        .map(names -> CategoryAlignment.of(
                                first, names.place().categories(), names.place().name()))));
    }

    /** Opens its logits; what to say about how to read them goes by other names of options. */
    static LogitMatrix logits(Place place, Progress progress) {
        try {
            return place.logits(progress);
        } catch (DataException e) {
            if (e.remedy().orElse(null) instanceof Remedy.ChooseArray choose) {
                Remedy.ChooseArray other = choose.ofTheOther();
                throw e.curedBy(other.cure(), other);
            }
            throw e;
        }
    }

    /** Its logits in the first one's columns. */
    LogitMatrix inOrder(LogitMatrix logits) {
        return order.filter(known -> known.moved() > 0)
                .<LogitMatrix>map(known -> new PermutedColumns(logits, known.columnsOfSecond()))
                .orElse(logits);
    }

    /** Labels that lie beside it or in its file count its own columns: what they are in the first one's. */
    int[] inOrder(int[] labels) {
        if (order.isEmpty()) {
            return labels;
        }
        int[] columns = order.get().columnsOfFirst();
        return Arrays.stream(labels)
                .map(label -> label >= 0 && label < columns.length ? columns[label] : label)
                .toArray();
    }

    /** Whether the rows look like the same samples. */
    PairAlignment judge(LogitDataset dataset, Progress progress) {
        Optional<String> difference = labels(dataset).or(() -> samples(dataset));
        return new PairAlignment(RowAlignment.of(dataset, difference, progress), order);
    }

    private Optional<String> labels(LogitDataset dataset) {
        FoundSide twin = found.twin().get(SideFile.LABELS);
        if (twin == null || dataset.labels().isEmpty()) {
            return Optional.empty();
        }
        int[] others = twin.place().labels();
        int rows = dataset.labels().get().rows();
        return difference(
                "labels",
                others.length == rows
                        ? IntStream.range(0, rows)
                                .filter(row ->
                                        others[row] != dataset.labels().get().of(row))
                                .toArray()
                        : null);
    }

    private Optional<String> samples(LogitDataset dataset) {
        FoundSide twin = found.twin().get(SideFile.SAMPLES);
        if (twin == null || dataset.groups().isEmpty()) {
            return Optional.empty();
        }
        SampleGroups own = dataset.groups().get();
        SampleGroups others = twin.place().groups();
        return difference(
                "samples",
                others.rows() == own.rows()
                        ? IntStream.range(0, own.rows())
                                .filter(row -> !own.name(own.of(row)).equals(others.name(others.of(row))))
                                .toArray()
                        : null);
    }

    /** @param rows that differ; null where there are not as many */
    private Optional<String> difference(String what, int[] rows) {
        if (rows != null && rows.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                rows == null
                        ? "there are different numbers of " + what + " beside the two networks"
                        : "the " + what + " beside the two networks differ in " + rows.length
                                + (rows.length == 1 ? " row, row " : " rows, the first of them ") + rows[0]);
    }
}
