package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks names into lines. */
public final class Words {

    private Words() {}

    /** Lines of at most this width, broken between words; a single word that is longer stands alone. */
    public static List<String> wrap(String name, double size, double width) {
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

    /** As {@link #wrap}, but a single word that is longer is cut, and ends in an ellipsis. */
    public static List<String> within(String name, double size, double width) {
        return wrap(name, size, width).stream()
                .map(line -> shortened(line, size, width))
                .toList();
    }

    /** The words, cut to a width and ended with an ellipsis where they are longer. */
    public static String shortened(String line, double size, double width) {
        String cut = line;
        for (int end = line.length() - 1; end > 0 && FigureFont.width(cut, size, false) > width; end--) {
            cut = line.substring(0, end) + "…";
        }
        return cut;
    }

    /** Width of the widest line. */
    public static double width(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> FigureFont.width(line, size, false))
                .max()
                .orElse(0);
    }
}
