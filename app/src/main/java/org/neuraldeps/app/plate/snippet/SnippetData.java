package org.neuraldeps.app.plate.snippet;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.PlainFiles;
import org.neuraldeps.app.plate.call.ConvertCall;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * What a program reads.
 *
 * @param preparation the command that makes its files, where they are not those of the user
 * @param areMoments whether the file keeps moments and not rows
 * @param areColumns whether it keeps them by columns
 * @param predicting logits of the network that predicts, or the file of moments
 * @param predicted logits of the target's network, where it is another one
 * @param held which rows are held out
 * @param own what a focus by label goes by: labels, or the fit rows that have the target's
 */
record SnippetData(
        Optional<String> preparation,
        boolean areMoments,
        boolean areColumns,
        NumpyFile predicting,
        Optional<NumpyFile> predicted,
        RowChoice held,
        RowChoice own) {

    /** More than these are no list that anybody reads, and some compilers refuse it. */
    private static final int MOST_LISTED = 1500;

    /** The files of the user where a program can read them as they are, else those that a command makes of them. */
    static SnippetData of(OpenedDataset data, SnippetProblem problem) {
        if (data.kept().isPresent()) {
            return ofMoments(data, problem.focus());
        }
        return direct(data, problem).orElseGet(() -> converted(data, problem.focus()));
    }

    private static SnippetData ofMoments(OpenedDataset data, Focus focus) {
        if (focus.isOn() && data.isFocusApproximate()) {
            throw new DataException(
                    data.found().predicting().name(),
                    "it keeps some of the rows that a focus weighs, and no program can form the same focus without"
                            + " what is known of the others",
                    FitRowsGone.CURE);
        }
        NumpyFile file =
                new NumpyFile(data.request().predicting().file().orElseThrow().toString());
        return new SnippetData(
                Optional.empty(),
                true,
                data.kept().orElseThrow().fit().matrix() instanceof KeptMatrix.Columns,
                file,
                Optional.empty(),
                new RowChoice.None(),
                new RowChoice.None());
    }

    private static Optional<SnippetData> direct(OpenedDataset data, SnippetProblem problem) {
        DataRequest request = data.request();
        LogitDataset dataset = data.dataset();
        Optional<NumpyFile> predicting = NumpyFile.of(request.predicting(), dataset.logits());
        Optional<NumpyFile> predicted = dataset.other().flatMap(g -> NumpyFile.of(request.targets(), g));
        Optional<RowChoice> held = held(data);
        Optional<RowChoice> own = own(data, problem);
        if (predicting.isEmpty()
                || predicted.isPresent() != dataset.other().isPresent()
                || held.isEmpty()
                || own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SnippetData(Optional.empty(), false, false, predicting.get(), predicted, held.get(), own.get()));
    }

    private static Optional<RowChoice> held(OpenedDataset data) {
        Split split = data.dataset().split();
        if (split.evaluationRows() == 0) {
            return Optional.of(new RowChoice.None());
        }
        return inFile(data, SideFile.EVALUATION).or(() -> listed(split.evaluationIndices()));
    }

    private static Optional<RowChoice> own(OpenedDataset data, SnippetProblem problem) {
        Focus focus = problem.focus();
        if (!focus.isOn() || focus.by() != ShareKind.LABEL) {
            return Optional.of(new RowChoice.None());
        }
        Labels labels = data.dataset().labels().orElseThrow();
        int[] own = IntStream.of(data.dataset().split().fitIndices())
                .filter(row -> labels.of(row) == problem.target())
                .toArray();
        // Labels of a second network may count its own columns, which may stand in another order.
        return Optional.of(SideFile.LABELS)
                .filter(role -> data.dataset().other().isEmpty())
                .flatMap(role -> inFile(data, role))
                .or(() -> listed(own));
    }

    /** A vector that surely was taken from a file of its own, and not from the file of some logits. */
    private static Optional<RowChoice> inFile(OpenedDataset data, SideFile role) {
        LogitDataset dataset = data.dataset();
        boolean isAlone = Stream.concat(Stream.of(dataset.logits()), dataset.other().stream())
                .allMatch(logits -> logits.companions().equals(Companions.NONE));
        return Optional.ofNullable(data.found().side().get(role))
                .filter(side -> side.isAsked() || isAlone)
                .flatMap(side -> NumpyFile.of(side.place()))
                .map(RowChoice.InFile::new);
    }

    private static Optional<RowChoice> listed(int... rows) {
        return rows.length > MOST_LISTED
                ? Optional.empty()
                : Optional.of(new RowChoice.Listed(IntStream.of(rows).boxed().toList()));
    }

    private static SnippetData converted(OpenedDataset data, Focus focus) {
        LogitDataset dataset = data.dataset();
        String folder = data.request().predicting() instanceof BundledNetwork network ? network.sample() : "converted";
        return new SnippetData(
                Optional.of(ConvertCall.of(data.request(), folder).text()),
                false,
                false,
                new NumpyFile(folder + "/" + PlainFiles.LOGITS),
                dataset.other().map(g -> new NumpyFile(folder + "/" + PlainFiles.PREDICTED)),
                dataset.split().evaluationRows() == 0
                        ? new RowChoice.None()
                        : new RowChoice.InFile(new NumpyFile(folder + "/" + SideFile.EVALUATION.usualName())),
                focus.isOn() && focus.by() == ShareKind.LABEL
                        ? new RowChoice.InFile(new NumpyFile(folder + "/" + SideFile.LABELS.usualName()))
                        : new RowChoice.None());
    }
}
