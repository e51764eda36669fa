package org.neuraldeps.app.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.io.NpyArrays;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;

/**
 * Data as files that NumPy, R and this program read without any option: logits as they are used (rows of several files, a
 * table or a head in one matrix, categories of a second network in the order of the first), with names, labels, evaluation
 * rows and groups under the names by which they are found beside them.
 */
public final class PlainFiles {

    /** The logits of the network that predicts. */
    public static final String LOGITS = "logits.npy";

    /** Those of the target's network, where it is another one. */
    public static final String PREDICTED = "predicted.npy";

    private PlainFiles() {}

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it and leaves the stream open.
         *
         * @throws IOException if the stream does not take it
         * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
         */
        void write(OutputStream out, Progress progress) throws IOException;
    }

    /**
     * The files of some data, by name; logits come last, since they are what everything else is beside.
     *
     * @throws org.neuraldeps.solver.data.DataException if only moments of the fit rows were kept
     */
    public static Map<String, Content> of(OpenedDataset data) {
        LogitDataset dataset = data.dataset();
        dataset.split().fitRowsGone().ifPresent(gone -> {
            throw gone.missing("a copy of the rows");
        });
        Map<String, Content> files = new LinkedHashMap<>();
        files.put(SideFile.CATEGORIES.usualName(), (out, progress) -> write(names(dataset), out));
        dataset.labels()
                .ifPresent(labels -> files.put(
                        SideFile.LABELS.usualName(), (out, progress) -> NpyArrays.labels(out, values(labels))));
        if (dataset.split().evaluationRows() > 0) {
            files.put(SideFile.EVALUATION.usualName(), (out, progress) -> NpyArrays.mask(out, held(dataset)));
        }
        dataset.groups()
                .ifPresent(groups ->
                        files.put(SideFile.SAMPLES.usualName(), (out, progress) -> write(table(groups), out)));
        dataset.other()
                .ifPresent(other -> files.put(PREDICTED, (out, progress) -> NpyArrays.matrix(other, out, progress)));
        files.put(LOGITS, (out, progress) -> NpyArrays.matrix(dataset.logits(), out, progress));
        return files;
    }

    private static void write(Stream<String> lines, OutputStream out) throws IOException {
        out.write(lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> names(LogitDataset dataset) {
        return Stream.concat(
                Stream.of("index\twnid\tname\tsynonyms"),
                dataset.categories().all().stream().map(PlainFiles::line));
    }

    private static String line(Category category) {
        return category.index() + "\t" + field(category.wnid()) + "\t" + field(category.name()) + "\t"
                + field(category.synonyms());
    }

    private static Stream<String> table(SampleGroups groups) {
        return Stream.concat(
                Stream.of("row\tgroup"),
                IntStream.range(0, groups.rows()).mapToObj(row -> row + "\t" + field(groups.name(groups.of(row)))));
    }

    /** Tabs and line ends would be the end of it. */
    private static String field(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static int[] values(Labels labels) {
        return IntStream.range(0, labels.rows()).map(labels::of).toArray();
    }

    private static boolean[] held(LogitDataset dataset) {
        boolean[] held = new boolean[dataset.split().rows()];
        for (int row : dataset.split().evaluationIndices()) {
            held[row] = true;
        }
        return held;
    }
}
