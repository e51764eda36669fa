package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks names into lines. */
final class Words {

    private Words() {}

    /** Lines of at most this width, broken between words; a single word that is longer stands alone. */
    static List<String> wrap(String name, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && FigureFont.width(longer, size, false) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Width of the widest line. */
    static double width(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> FigureFont.width(line, size, false))
                .max()
                .orElse(0);
    }
}
