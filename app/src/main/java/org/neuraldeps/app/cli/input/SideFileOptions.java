package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.solver.io.SideFile;
import picocli.CommandLine.Option;

/** The files that go with logits or features, where they are not found by themselves. */
final class SideFileOptions {

    @Option(
            names = SideFile.CATEGORIES_OPTION,
            paramLabel = "FILE",
            description = "Names: tsv with index, wnid, name; a list, one a line; " + SideFile.INDEX_FILE
                    + "; or a config.json with id2label. Default: those in LOGITS, else " + SideFile.CATEGORIES_FILE
                    + ", "
                    + SideFile.LIST_FILE + " or one of the others beside it.")
    private Path categories;

    @Option(
            names = {SideFile.LABELS_OPTION, "--train-labels"},
            paramLabel = "FILE",
            description = "True category of each row (npy). Default: " + SideFile.LABELS_FILE + " beside LOGITS, "
                    + SideFile.TRAIN_LABELS_FILE + " beside features.")
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

    @Option(
            names = SideFile.TRUTH_OPTION,
            paramLabel = "FILE",
            description = "How categories were made of others, as nde plant writes it (json). Default: "
                    + SideFile.TRUTH_FILE + " beside LOGITS.")
    private Path truth;

    @Option(
            names = SideFile.HIERARCHY_OPTION,
            paramLabel = "FILE",
            description = "What categories are kinds of: tsv with child, parent and, if you like, name. Default: "
                    + SideFile.HIERARCHY_FILE + " beside LOGITS, else WordNet 3.0 by the wnids of the names.")
    private Path hierarchy;

    @Option(
            names = SideFile.PATHS_OPTION,
            paramLabel = "FILE",
            description = "Paths of all categories that nde paths has solved before; they are used where they answer."
                    + " Default: " + SideFile.PATHS_FILE + " beside LOGITS.")
    private Path paths;

    @Option(
            names = {SideFile.TEST_OPTION, "--test-features"},
            paramLabel = "FILE",
            description = "Features of test rows, which are held out (npy or npz). Default: " + SideFile.TEST_FILE
                    + " beside the training features.")
    private Path test;

    @Option(
            names = SideFile.TEST_LABELS_OPTION,
            paramLabel = "FILE",
            description = "True category of each test row (npy). Default: " + SideFile.TEST_LABELS_FILE + ".")
    private Path testLabels;

    @Option(
            names = {SideFile.OOD_OPTION, "--ood-features"},
            paramLabel = "FILE",
            description = "Features of rows of none of the categories (npy or npz), for labs. Default: "
                    + SideFile.OOD_FILE + ".")
    private Path outOfDistribution;

    /** Whether nothing was named but paths, which may be of a sample. */
    boolean isAtMostPaths() {
        return Set.of(SideFile.PATHS).containsAll(named().keySet());
    }

    /** The options that a sample refuses, for a message. */
    static String names() {
        return SideFile.CATEGORIES_OPTION + ", " + SideFile.LABELS_OPTION + ", " + SideFile.EVALUATION_OPTION + ", "
                + SideFile.SAMPLES_OPTION + ", " + SideFile.TRUTH_OPTION + ", " + SideFile.HIERARCHY_OPTION
                + " and those of test rows";
    }

    /** Those that were named. */
    Map<SideFile, Path> named() {
        Map<SideFile, Path> named = new EnumMap<>(SideFile.class);
        Optional.ofNullable(categories).ifPresent(file -> named.put(SideFile.CATEGORIES, file));
        Optional.ofNullable(labels).ifPresent(file -> named.put(SideFile.LABELS, file));
        Optional.ofNullable(evaluation).ifPresent(file -> named.put(SideFile.EVALUATION, file));
        Optional.ofNullable(samples).ifPresent(file -> named.put(SideFile.SAMPLES, file));
        Optional.ofNullable(truth).ifPresent(file -> named.put(SideFile.TRUTH, file));
        Optional.ofNullable(hierarchy).ifPresent(file -> named.put(SideFile.HIERARCHY, file));
        Optional.ofNullable(paths).ifPresent(file -> named.put(SideFile.PATHS, file));
        Optional.ofNullable(test).ifPresent(file -> named.put(SideFile.TEST, file));
        Optional.ofNullable(testLabels).ifPresent(file -> named.put(SideFile.TEST_LABELS, file));
        Optional.ofNullable(outOfDistribution).ifPresent(file -> named.put(SideFile.OUT_OF_DISTRIBUTION, file));
        return named;
    }
}
