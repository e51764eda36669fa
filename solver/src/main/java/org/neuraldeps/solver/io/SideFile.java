package org.neuraldeps.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file that goes with logits or features: what it is for, what it is usually called, how another one is asked for. */
public enum SideFile {

    /** The names of the categories, a table, a list or JSON: see {@link CategoriesFile}. */
    CATEGORIES("categories", SideFile.CATEGORIES_FILE, SideFile.CATEGORIES_OPTION),

    /** The true category of every row: see {@link StoredVectors}. */
    LABELS("labels", SideFile.LABELS_FILE, SideFile.LABELS_OPTION),

    /** The rows held out for evaluation: see {@link StoredVectors}. */
    EVALUATION("evaluation", SideFile.EVALUATION_FILE, SideFile.EVALUATION_OPTION),

    /** Which rows belong together, a table: see {@link SamplesFile}. */
    SAMPLES("samples", SideFile.SAMPLES_FILE, SideFile.SAMPLES_OPTION),

    /** How categories were made of others, where that is known: see {@link TruthFile}. */
    TRUTH("truth", SideFile.TRUTH_FILE, SideFile.TRUTH_OPTION),

    /** What categories are kinds of, a table: see {@link HierarchyFile}. */
    HIERARCHY("hierarchy", SideFile.HIERARCHY_FILE, SideFile.HIERARCHY_OPTION),

    /** The paths of all categories, solved before: see {@link PathsFile}. */
    PATHS("paths", SideFile.PATHS_FILE, SideFile.PATHS_OPTION),

    /** Features that heads are judged by; only features have it. */
    TEST("test", SideFile.TEST_FILE, SideFile.TEST_OPTION),

    /** The true category of every row of these. */
    TEST_LABELS("test-labels", SideFile.TEST_LABELS_FILE, SideFile.TEST_LABELS_OPTION),

    /** Features of none of the categories; only features have it. */
    OUT_OF_DISTRIBUTION("ood", SideFile.OOD_FILE, SideFile.OOD_OPTION);

    // Annotations of commands take constants only, which is why the names stand here rather than above.

    /** The usual name of the names of categories. */
    public static final String CATEGORIES_FILE = "categories.tsv";

    /** The usual name of a list of names, one a line. */
    public static final String LIST_FILE = "categories.txt";

    /** What Keras calls the names of ImageNet. */
    public static final String INDEX_FILE = "imagenet_class_index.json";

    /** What Hugging Face calls what is known of a model, which may be the names of its categories. */
    public static final String CONFIG_FILE = "config.json";

    /** The option that asks for another file of names. */
    public static final String CATEGORIES_OPTION = "--categories";

    /** The usual name of the labels. */
    public static final String LABELS_FILE = "labels.npy";

    /** The option that asks for other labels. */
    public static final String LABELS_OPTION = "--labels";

    /** The usual name of the evaluation mask. */
    public static final String EVALUATION_FILE = "evaluation.npy";

    /** The option that asks for another evaluation mask. */
    public static final String EVALUATION_OPTION = "--evaluation";

    /** The usual name of the table that says which rows belong together. */
    public static final String SAMPLES_FILE = "samples.tsv";

    /** The option that asks for another such table. */
    public static final String SAMPLES_OPTION = "--samples";

    /** The usual name of what says how categories were made of others. */
    public static final String TRUTH_FILE = "truth.json";

    /** The option that asks for another such file. */
    public static final String TRUTH_OPTION = "--truth";

    /** The usual name of the table that says what categories are kinds of. */
    public static final String HIERARCHY_FILE = "hierarchy.tsv";

    /** The option that asks for another such table. */
    public static final String HIERARCHY_OPTION = "--hierarchy";

    /** The usual name of the paths of all categories. */
    public static final String PATHS_FILE = "paths.npz";

    /** The option that asks for other paths. */
    public static final String PATHS_OPTION = "--paths";

    /** The usual name of the features of test rows. */
    public static final String TEST_FILE = "test.features.npy";

    /** The option that asks for another such file. */
    public static final String TEST_OPTION = "--test";

    /** The usual name of the labels of test rows. */
    public static final String TEST_LABELS_FILE = "test.labels.npy";

    /** The option that asks for other labels of test rows. */
    public static final String TEST_LABELS_OPTION = "--test-labels";

    /** The usual name of features of none of the categories. */
    public static final String OOD_FILE = "ood.features.npy";

    /** The option that asks for another such file. */
    public static final String OOD_OPTION = "--ood";

    /** The usual name of the labels of training rows. */
    public static final String TRAIN_LABELS_FILE = "train.labels.npy";

    private static final String PACKED = ".npz";

    /** What is called otherwise is something else; arrays have several extensions. */
    private static final List<String> DOCUMENTS = List.of(".tsv", ".json");

    private final String role;
    private final String usualName;
    private final String option;

    SideFile(String role, String usualName, String option) {
        this.role = role;
        this.usualName = usualName;
        this.option = option;
    }

    /** A key for what it is: "labels". */
    public String role() {
        return role;
    }

    /** The name by which it is found beside logits: "labels.npy". */
    public String usualName() {
        return usualName;
    }

    /** The option that names another file: "--labels". */
    public String option() {
        return option;
    }

    /**
     * What a file is by its name: "labels.npy", or a part of labels, "labels-003.npz"; empty where it says nothing of the kind.
     */
    public static Optional<SideFile> saidBy(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(side -> side.namesBesideFeatures().stream().anyMatch(usual -> isPartOf(usual, name)))
                .findFirst();
    }

    /** The usual name with something between that is no letter; a table and a document keep their extensions. */
    private static boolean isPartOf(String usual, String name) {
        int dot = usual.lastIndexOf('.');
        String stem = usual.substring(0, dot);
        String rest = name.startsWith(stem) ? name.substring(stem.length()) : "";
        String extension = usual.substring(dot);
        return !rest.isEmpty()
                && !Character.isLetter(rest.charAt(0))
                && rest.lastIndexOf('.') >= 0
                && (!DOCUMENTS.contains(extension) || rest.endsWith(extension));
    }

    /** Whether only features have it: logits hold out some of their own rows instead. */
    public boolean isOfFeatures() {
        return this == TEST || this == TEST_LABELS || this == OUT_OF_DISTRIBUTION;
    }

    /** Whether it says something of columns, which all rows share, and not of rows. */
    public boolean isOfColumns() {
        return this == CATEGORIES || this == TRUTH || this == HIERARCHY || this == PATHS;
    }

    /** The names by which it is found beside features, the most usual one first. */
    public List<String> namesBesideFeatures() {
        return switch (this) {
            case LABELS -> List.of(TRAIN_LABELS_FILE, usualName);
            case TEST, OUT_OF_DISTRIBUTION -> List.of(usualName, usualName.replaceFirst("\\.npy$", PACKED));
            default -> List.of(usualName);
        };
    }

    /** The first file of a usual name in the folder of the logits, if there is one and it is not the logits themselves. */
    public Optional<Path> beside(Path logits) {
        return isOfFeatures() ? Optional.empty() : first(logits, usualNames());
    }

    /** The first file of a usual name in the folder of the training features, if there is one. */
    public Optional<Path> besideFeatures(Path train) {
        return first(train, this == CATEGORIES ? usualNames() : namesBesideFeatures());
    }

    private List<String> usualNames() {
        return this == CATEGORIES ? List.of(usualName, LIST_FILE, INDEX_FILE, CONFIG_FILE) : List.of(usualName);
    }

    private static Optional<Path> first(Path of, List<String> names) {
        return names.stream()
                .map(of::resolveSibling)
                .filter(Files::isRegularFile)
                .filter(found -> !found.equals(of))
                .filter(found -> !found.endsWith(CONFIG_FILE) || NamesJson.hasIds(found))
                .findFirst();
    }
}
