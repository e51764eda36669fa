package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.work.Progress;

/** Kept moments as arrays of an archive; large ones are read while they are written. */
final class MomentsWriter {

    private final KeptMoments kept;
    private final Progress progress;
    private final NpzWriter archive = new NpzWriter();

    MomentsWriter(KeptMoments kept, Progress progress) {
        this.kept = kept;
        this.progress = progress;
    }

    /** @throws IOException if the stream does not take it */
    void write(OutputStream out) throws IOException {
        archive.integers(MomentsArrays.KIND.version(), version());
        origin(kept.origin());
        fit(kept.fit());
        names(MomentsArrays.NAMES, Category::name);
        names(MomentsArrays.WNIDS, Category::wnid);
        names(MomentsArrays.SYNONYMS, Category::synonyms);
        rows(MomentsArrays.EVALUATION, kept.evaluation().rows());
        kept.evaluation().labels().ifPresent(labels -> archive.integers(MomentsArrays.EVALUATION_LABELS, labels));
        kept.evaluation().groups().ifPresent(groups -> archive.integers(MomentsArrays.EVALUATION_GROUPS, groups));
        focus(kept.focus());
        texts(NamedArrays.Kind.CONTENTS, archive.names().stream());
        archive.write(out);
    }

    private void origin(KeptOrigin origin) {
        List<KeptOrigin.Source> sources = origin.sources();
        texts(MomentsArrays.PROGRAM, Stream.of(origin.program()));
        texts(MomentsArrays.ORIGIN, Stream.of(origin.name()));
        texts(MomentsArrays.SPLIT, Stream.of(origin.split()));
        texts(MomentsArrays.SOURCE_NAMES, sources.stream().map(KeptOrigin.Source::name));
        texts(MomentsArrays.SOURCE_PARTS, sources.stream().map(KeptOrigin.Source::part));
        texts(MomentsArrays.SOURCE_HASHES, sources.stream().map(KeptOrigin.Source::sha256));
    }

    private void fit(FitMoments fit) {
        texts(MomentsArrays.STORAGE, Stream.of(fit.storage().key()));
        archive.integers(MomentsArrays.FIT_ROWS, fit.rows(), fit.groups())
                .integers(
                        MomentsArrays.FOLDING,
                        fit.folding().count(),
                        fit.folding().seed())
                .integers(
                        MomentsArrays.FOLD_ROWS,
                        fit.folds().stream().mapToInt(FitMoments.Fold::rows).toArray());
        if (fit.matrix() instanceof KeptMatrix.Columns columns) {
            columns(columns);
        } else {
            packed(MomentsArrays.MOMENTS, fit.moments());
        }
        for (int fold = 0; fold < fit.folds().size(); fold++) {
            packed(MomentsArrays.FOLD + fold, fit.folds().get(fold).moments());
        }
        fit.factor().ifPresent(factor -> packed(MomentsArrays.FACTOR, factor));
    }

    private int version() {
        return kept.fit().matrix() instanceof KeptMatrix.Columns
                ? MomentsArrays.KIND.latest()
                : MomentsArrays.OF_TRIANGLE;
    }

    /** Read three times: for their own checksums, for that of the archive, and to be written. */
    private void columns(KeptMatrix.Columns columns) {
        int n = columns.diagonal().length;
        long[] checksums = new long[n];
        for (int j = 0; j < n; j++) {
            told(j, 3 * n);
            checksums[j] = ColumnsInFile.checksum(columns.columns().read(j));
        }
        archive.vector(MomentsArrays.DIAGONAL, columns.diagonal())
                .vector(MomentsArrays.MEANS, columns.means())
                .longs(MomentsArrays.CHECKSUMS, checksums)
                .elements(MomentsArrays.COLUMNS, NumberEncoder.DOUBLE.descr(), "(" + n + ", " + n + ")", out -> {
                    for (int j = 0; j < n; j++) {
                        told(n + 2 * j, 3 * n);
                        out.write(ColumnsInFile.bytes(columns.columns().read(j)));
                    }
                });
    }

    private void told(int done, int all) {
        progress.checkCancelled();
        progress.at((double) done / all, "writing second moments by columns");
    }

    private void packed(String name, PackedNumbers numbers) {
        long n = kept.categories().size();
        archive.elements(name, NumberEncoder.DOUBLE.descr(), "(" + n * (n + 1) / 2 + ",)", out -> {
            double[] values = numbers.read(progress);
            NpyArrays.write(out, NumberEncoder.DOUBLE, values.length, progress, values);
        });
    }

    private void names(String name, Function<Category, String> words) {
        texts(name, kept.categories().all().stream().map(words));
    }

    private void texts(String name, Stream<String> texts) {
        archive.bytes(name, JoinedTexts.joined(texts));
    }

    private void focus(FocusRows focus) {
        rows(MomentsArrays.FOCUS, focus.rows());
        archive.vector(MomentsArrays.FOCUS_TOTALS, focus.logTotals())
                .vector(MomentsArrays.FOCUS_CARRIED, focus.carried())
                .longs(MomentsArrays.FOCUS_LIMIT, focus.limitBytes());
        focus.labels().ifPresent(labels -> archive.integers(MomentsArrays.FOCUS_LABELS, labels));
        focus.labelCounts().ifPresent(counts -> archive.integers(MomentsArrays.LABEL_COUNTS, counts));
    }

    private void rows(String name, LogitMatrix rows) {
        NumberEncoder encoder = NumberEncoder.of(rows);
        archive.elements(
                name, encoder.descr(), NpyArrays.shape(rows), out -> NpyArrays.writeRows(rows, encoder, out, progress));
    }
}
