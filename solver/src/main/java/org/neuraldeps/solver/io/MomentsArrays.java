package org.neuraldeps.solver.io;

/** The names of the arrays in a file of moments. */
final class MomentsArrays {

    /** What such files are. */
    static final NamedArrays.Kind KIND =
            new NamedArrays.Kind("moments", "moments_version", 2, "copy the file again, or form the moments anew");

    static final String PROGRAM = "program";
    static final String ORIGIN = "origin";
    static final String SPLIT = "split";
    static final String SOURCE_NAMES = "source_names";
    static final String SOURCE_PARTS = "source_parts";
    static final String SOURCE_HASHES = "source_sha256";
    static final String STORAGE = "storage";

    /** N, and how many groups the rows are in. */
    static final String FIT_ROWS = "fit_rows";

    /** The version with C as a triangle; the latest has it by columns. */
    static final int OF_TRIANGLE = 1;

    /** C, its upper triangle. */
    static final String MOMENTS = "second_moments";

    /** C, column after column. */
    static final String COLUMNS = "second_moments_columns";

    static final String DIAGONAL = "second_moments_diagonal";

    /** The mean of every column of C. */
    static final String MEANS = "column_means";

    /** CRC-32 of every column as little-endian float64: one is read without all others. */
    static final String CHECKSUMS = "column_checksums";

    /** K and the seed. */
    static final String FOLDING = "folding";

    static final String FOLD_ROWS = "fold_rows";

    /** C of a fold, its number behind it. */
    static final String FOLD = "fold_moments_";

    /** R, a triangle. */
    static final String FACTOR = "factor";

    static final String NAMES = "names";
    static final String WNIDS = "wnids";
    static final String SYNONYMS = "synonyms";

    static final String EVALUATION = "evaluation_rows";
    static final String EVALUATION_LABELS = "evaluation_labels";
    static final String EVALUATION_GROUPS = "evaluation_groups";

    static final String FOCUS = "focus_rows";
    static final String FOCUS_LABELS = "focus_labels";

    /** log Σ p of every category over all fit rows. */
    static final String FOCUS_TOTALS = "focus_log_totals";

    /** Which part of it the kept rows have. */
    static final String FOCUS_CARRIED = "focus_carried";

    static final String LABEL_COUNTS = "fit_label_counts";

    /** Bytes. */
    static final String FOCUS_LIMIT = "focus_limit";

    private MomentsArrays() {}
}
