package org.neuraldeps.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the arrays in a file of moments. */
final class MomentsArrays {

    /** The version of the format, one whole number; that it is there says what the file is. */
    static final String VERSION = "moments_version";

    /** The version that is written, and the largest that is read. */
    static final int WRITTEN_VERSION = 1;

    /** The names of all other arrays, so that none is missed which may be there or not. */
    static final String CONTENTS = "contents";

    static final String PROGRAM = "program";
    static final String ORIGIN = "origin";
    static final String SPLIT = "split";
    static final String SOURCE_NAMES = "source_names";
    static final String SOURCE_PARTS = "source_parts";
    static final String SOURCE_HASHES = "source_sha256";
    static final String STORAGE = "storage";

    /** N, and how many groups the rows are in. */
    static final String FIT_ROWS = "fit_rows";

    /** C, its upper triangle. */
    static final String MOMENTS = "second_moments";

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

    private static final String BETWEEN = "\0";

    private MomentsArrays() {}

    /** Texts as one array of bytes: UTF-8, a zero between two of them, whatever is in them. */
    static byte[] joined(Stream<String> texts) {
        return texts.map(text -> text.replace(BETWEEN, "?"))
                .collect(Collectors.joining(BETWEEN))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of such an array. */
    static List<String> parted(byte... joined) {
        return List.of(new String(joined, StandardCharsets.UTF_8).split(BETWEEN, -1));
    }
}
