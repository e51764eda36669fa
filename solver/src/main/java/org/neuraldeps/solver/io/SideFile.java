package org.neuraldeps.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that goes with logits: what it is for, what it is usually called, how another one is asked for. */
public enum SideFile {

    /** The names of the categories, a table: see {@link CategoriesFile}. */
    CATEGORIES("categories", SideFile.CATEGORIES_FILE, SideFile.CATEGORIES_OPTION),

    /** The true category of every row: see {@link NpyVectors}. */
    LABELS("labels", SideFile.LABELS_FILE, SideFile.LABELS_OPTION),

    /** The rows held out for evaluation: see {@link NpyVectors}. */
    EVALUATION("evaluation", SideFile.EVALUATION_FILE, SideFile.EVALUATION_OPTION),

    /** Which rows belong together, a table: see {@link SamplesFile}. */
    SAMPLES("samples", SideFile.SAMPLES_FILE, SideFile.SAMPLES_OPTION);

    // Annotations of commands take constants only, which is why the names stand here rather than above.

    /** The usual name of the names of categories. */
    public static final String CATEGORIES_FILE = "categories.tsv";

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

    /** The file of the usual name in the folder of the logits, if there is one and it is not the logits themselves. */
    public Optional<Path> beside(Path logits) {
        Path file = logits.resolveSibling(usualName);
        return Optional.of(file).filter(Files::isRegularFile).filter(found -> !found.equals(logits));
    }
}
