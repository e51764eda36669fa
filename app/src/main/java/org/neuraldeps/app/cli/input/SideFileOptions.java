package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.io.SideFile;
import picocli.CommandLine.Option;

/** The files that go with logits, where they are not found by themselves. */
final class SideFileOptions {

    @Option(
            names = SideFile.CATEGORIES_OPTION,
            paramLabel = "FILE",
            description = "Names: tsv with index, wnid, name. Default: " + SideFile.CATEGORIES_FILE + " beside LOGITS.")
    private Path categories;

    @Option(
            names = SideFile.LABELS_OPTION,
            paramLabel = "FILE",
            description = "True category of each row (npy). Default: " + SideFile.LABELS_FILE + " beside LOGITS.")
    private Path labels;

    @Option(
            names = SideFile.EVALUATION_OPTION,
            paramLabel = "FILE",
            description = "True for rows held out (npy); moments come from the others. Default: "
                    + SideFile.EVALUATION_FILE + " beside LOGITS.")
    private Path evaluation;

    @Option(
            names = SideFile.SAMPLES_OPTION,
            paramLabel = "FILE",
            description =
                    "Which rows belong together: tsv with a line for each row; those of the same image (or group) do."
                            + " Default: " + SideFile.SAMPLES_FILE + " beside LOGITS.")
    private Path samples;

    /** The options, for a message. */
    static String names() {
        return SideFile.CATEGORIES_OPTION + ", " + SideFile.LABELS_OPTION + ", " + SideFile.EVALUATION_OPTION + " and "
                + SideFile.SAMPLES_OPTION;
    }

    /** Those that were named. */
    Map<SideFile, Path> named() {
        Map<SideFile, Path> named = new EnumMap<>(SideFile.class);
        Optional.ofNullable(categories).ifPresent(file -> named.put(SideFile.CATEGORIES, file));
        Optional.ofNullable(labels).ifPresent(file -> named.put(SideFile.LABELS, file));
        Optional.ofNullable(evaluation).ifPresent(file -> named.put(SideFile.EVALUATION, file));
        Optional.ofNullable(samples).ifPresent(file -> named.put(SideFile.SAMPLES, file));
        return named;
    }
}
