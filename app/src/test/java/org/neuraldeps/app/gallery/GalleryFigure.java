package org.neuraldeps.app.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A figure of the documentation and the command that makes it.
 *
 * @param file name of the file, with the extension that says its format
 * @param words what is to be seen
 * @param call the command without {@code -o}, its words apart
 */
record GalleryFigure(String file, String words, List<String> call) {

    GalleryFigure {
        call = List.copyOf(call);
    }

    /** A figure of a sample, in no file yet; the options stand between blanks, and none has a blank within. */
    static GalleryFigure of(String sample, String words, String kind, String options) {
        List<String> call = new ArrayList<>(List.of("figure", kind, "--sample", sample));
        call.addAll(List.of(options.split(" ")));
        return new GalleryFigure("", words, call);
    }

    /** The same figure in another file. */
    GalleryFigure as(String otherFile, String... furtherOptions) {
        List<String> other = new ArrayList<>(call);
        other.addAll(List.of(furtherOptions));
        return new GalleryFigure(otherFile, words, other);
    }

    /** What a person types. */
    String command() {
        return call.stream().map(GalleryFigure::quoted).collect(Collectors.joining(" ", "./nde ", " -o " + file));
    }

    /** Which kind of figure. */
    String kind() {
        return call.get(1);
    }

    private static String quoted(String word) {
        return word.matches("[\\w.,:/=@-]+") ? word : "\"" + word + "\"";
    }
}
