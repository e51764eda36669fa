package org.neuraldeps.app.packaging;

import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.tour.TourFile;

/**
 * A kind of files that the program opens, as desktops know it.
 *
 * @param type its media type
 * @param words what it is called
 * @param parent the type that it is a special case of; empty for none
 * @param magic the bytes it begins with, as desktops write them; empty for none
 * @param patterns how its files end
 */
record FileKind(String type, String words, String parent, String magic, List<String> patterns) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
            """;

    /** All that belong to the program; for csv, HDF5 and others it is one of many, and asks for none of them. */
    static List<FileKind> all() {
        return List.of(
                new FileKind("application/x-npy", "NumPy array", "", "\\x93NUMPY", List.of("npy")),
                new FileKind("application/x-npz", "NumPy arrays", "application/zip", "", List.of("npz")),
                new FileKind("application/x-safetensors", "Safetensors file", "", "", List.of("safetensors")),
                new FileKind(
                        "application/x-nde-session",
                        "Session of Neural Dependencies Explorer",
                        "application/json",
                        "",
                        List.of(SessionFile.EXTENSION)),
                new FileKind(
                        "application/x-nde-tour",
                        "Tour of Neural Dependencies Explorer",
                        "application/json",
                        "",
                        List.of(TourFile.EXTENSION)),
                new FileKind(
                        "application/x-nde-recipe",
                        "Recipe of a figure of Neural Dependencies Explorer",
                        "application/json",
                        "",
                        List.of("recipe.json", "nderecipe")));
    }

    /** The types as a list of a desktop entry. */
    static String types() {
        return all().stream().map(FileKind::type).collect(Collectors.joining(";", "", ";"));
    }

    /** A package of types for the shared MIME database. */
    static String sharedMimeInfo() {
        return all().stream().map(FileKind::element).collect(Collectors.joining("", HEAD, "</mime-info>\n"));
    }

    private String element() {
        StringBuilder xml = new StringBuilder("  <mime-type type=\"" + type + "\">\n");
        xml.append("    <comment>").append(words).append("</comment>\n");
        if (!parent.isEmpty()) {
            xml.append("    <sub-class-of type=\"").append(parent).append("\"/>\n");
        }
        xml.append("    <icon name=\"nde\"/>\n");
        if (!magic.isEmpty()) {
            xml.append("    <magic priority=\"60\"><match type=\"string\" offset=\"0\" value=\"")
                    .append(magic)
                    .append("\"/></magic>\n");
        }
        patterns.forEach(
                pattern -> xml.append("    <glob pattern=\"*.").append(pattern).append("\"/>\n"));
        return xml.append("  </mime-type>\n").toString();
    }

    /** The same for jpackage, which knows one extension without dots in it for each. */
    List<String> properties() {
        return patterns.stream()
                .filter(pattern -> !pattern.contains("."))
                .map(pattern -> "extension=" + pattern + "\nmime-type=" + type + "\ndescription=" + words + "\n")
                .toList();
    }
}
