package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.work.Progress;

/**
 * What lies in a file beside its logits, known by names that people use, types and length: labels are whole numbers, rows
 * held out are bools.
 *
 * @param file the file
 * @param logits those among its arrays
 */
record CompanionArrays(ArrayFile file, StoredArray logits) {

    static final List<String> LABELS =
            List.of("labels", "label", "targets", "target", "y", "y_true", "true", "gt", "ground_truth", "class_id");
    static final List<String> EVALUATION = List.of(
            "evaluation",
            "is_evaluation",
            "is_eval",
            "eval",
            "eval_mask",
            "evaluation_mask",
            "held_out",
            "is_test",
            "test_mask");
    static final List<String> GROUPS = List.of("groups", "group", "group_id", "group_ids", "image_id", "image_ids");

    /**
     * All that may be.
     *
     * @throws org.neuraldeps.solver.data.DataException if one of them is damaged
     */
    Companions all(Progress progress) throws IOException {
        List<Companion<List<String>>> names = new ArrayList<>();
        file.names()
                .filter(NamesInFile::areNames)
                .ifPresent(words ->
                        names.add(new Companion<>(file.place() + ", its own names", words.size(), () -> words)));
        return new Companions(
                names,
                called(LABELS, "iu", StoredVectors::labels, progress),
                called(EVALUATION, "b", StoredVectors::mask, progress),
                called(GROUPS, "iu", CompanionArrays::groups, progress));
    }

    private static SampleGroups groups(ArrayBytes bytes) {
        return SampleGroups.of(StoredVectors.integers(bytes));
    }

    private <T> List<Companion<T>> called(
            List<String> names, String kinds, Function<ArrayBytes, T> read, Progress progress) throws IOException {
        List<StoredArray> fitting = file.called(names).stream()
                .filter(array -> fits(array, kinds))
                .sorted(Comparator.<StoredArray>comparingInt(array -> isBesideLogits(array) ? 0 : 1)
                        .thenComparingInt(array -> names.indexOf(last(array))))
                .toList();
        List<Companion<T>> found = new ArrayList<>();
        for (StoredArray array : fitting) {
            ArrayBytes bytes = array.bytes(progress.quiet());
            int length = (int) array.plain().shape()[0];
            found.add(new Companion<>(array.place(), length, () -> read.apply(bytes)));
        }
        return found;
    }

    private boolean fits(StoredArray array, String kinds) {
        return array.header()
                .filter(header -> header.shape().length == 1 && kinds.indexOf(header.kind()) >= 0)
                .filter(header -> isAsLong(header.shape()[0]))
                .isPresent();
    }

    /** As the logits are, whichever way round they lie. */
    private boolean isAsLong(long length) {
        long[] shape = logits.plain().shape();
        return length == shape[0] || length == shape[1];
    }

    /** Whether both have the same words before the last dot or slash: "val.labels" belongs to "val.logits". */
    private boolean isBesideLogits(StoredArray array) {
        return before(array.name()).equals(before(logits.name()));
    }

    private static String before(String name) {
        return name.substring(0, name.length() - ArrayFile.lastPart(name).length());
    }

    private static String last(StoredArray array) {
        return ArrayFile.lastPart(array.name()).toLowerCase(Locale.ROOT);
    }
}
