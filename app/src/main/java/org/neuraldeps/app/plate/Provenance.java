package org.neuraldeps.app.plate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.font.Face;
import org.neuraldeps.app.figure.font.Faces;
import org.neuraldeps.ui.Program;

/**
 * What a figure was made with, as far as it decides what the figure looks like. A recipe that somebody wrote by hand says
 * nothing of it.
 *
 * @param program version of the program, where it is told
 * @param data SHA-256 of every file of the data; none where it is not told
 * @param fonts SHA-256 of the file of every font in the figure, by the font's PostScript name
 */
public record Provenance(Optional<String> program, DataHashes data, SortedMap<String, String> fonts) {

    /** Nothing is told. */
    static final Provenance NONE = new Provenance(Optional.empty(), new DataHashes(Map.of()), new TreeMap<>());

    public Provenance {
        fonts = Collections.unmodifiableSortedMap(new TreeMap<>(fonts));
    }

    /** What a figure is made with by this program. */
    static Provenance of(Figure figure, DataHashes data) {
        SortedMap<String, String> fonts = new TreeMap<>();
        for (Face face : FigureFont.faces(figure)) {
            fonts.put(face.name(), face.sha256());
        }
        return new Provenance(Optional.of(Program.version()), data, fonts);
    }

    /**
     * What is not as it was with this program and the fonts of this machine, told before anything is drawn: a sentence each,
     * as {@link #differences} has them. Files of fonts are read, so it belongs on a worker.
     */
    public List<String> differencesHere() {
        SortedMap<String, String> here = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (String name : fonts.keySet()) {
            Faces.named(name)
                    .ifPresentOrElse(
                            face -> here.put(name, face.sha256()),
                            () -> missing.add("the font " + name + " that the figure was made with is not on this"
                                    + " machine; letters may stand elsewhere"));
        }
        return Stream.concat(
                        differences(new Provenance(Optional.of(Program.version()), data, here)).stream(),
                        missing.stream())
                .toList();
    }

    /**
     * What is not as it was, besides the data, though it may change the picture: a sentence each.
     *
     * @param now what the figure is made with today
     */
    public List<String> differences(Provenance now) {
        List<String> differences = new ArrayList<>();
        if (program.isPresent() && !program.equals(now.program)) {
            differences.add("the figure was made by version " + program.get() + ", this is version "
                    + now.program.orElse("unknown") + "; it may look different");
        }
        fonts.forEach((name, sha256) -> {
            if (!sha256.equals(now.fonts.getOrDefault(name, sha256))) {
                differences.add("the font " + name + " is not the file that the figure was made with; letters may stand"
                        + " elsewhere");
            }
        });
        now.fonts.keySet().stream()
                .filter(name -> !fonts.isEmpty() && !fonts.containsKey(name))
                .forEach(name -> differences.add("the figure was made without the font " + name + ", with "
                        + String.join(", ", fonts.keySet()) + "; letters may stand elsewhere"));
        return differences;
    }
}
