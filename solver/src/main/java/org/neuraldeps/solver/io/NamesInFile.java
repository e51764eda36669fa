package org.neuraldeps.solver.io;

import java.util.List;
import java.util.regex.Pattern;

/** Names of categories that a file of logits holds itself. */
final class NamesInFile {

    /** What programs call columns that have no name: "0", "V1", "class_7". */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(v|x|c|f|col|column|var|logits?|label|class|category|score|output|unnamed:?)?[ _.-]?\\d+");

    private NamesInFile() {}

    /** Whether words name categories, and do not only count columns. */
    static boolean areNames(List<String> words) {
        return words.stream().noneMatch(String::isBlank)
                && !words.stream().allMatch(word -> NUMBERED.matcher(word).matches());
    }
}
