package org.neuraldeps.app.figure.font;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The faces that figures are drawn with: the bundled one, and where it lacks letters those of the machine. */
public final class Faces {

    private static final int LAST_OF_LATIN = 0x24F;

    /** More names than a figure has; then it is decided anew. */
    private static final int MOST_KEPT = 5000;

    private static final Face REGULAR = Face.bundled("DejaVuSans.ttf", Font.PLAIN);
    private static final Face BOLD = Face.bundled("DejaVuSans-Bold.ttf", Font.BOLD);
    private static final Map<String, List<FacePart>> REGULAR_PARTS = new ConcurrentHashMap<>();
    private static final Map<String, List<FacePart>> BOLD_PARTS = new ConcurrentHashMap<>();

    private Faces() {}

    /** Found when it is needed for the first time. */
    private static final class Installed {
        private static final InstalledFaces ALL = InstalledFaces.find();
    }

    /** The bundled face, DejaVu Sans. */
    public static Face bundled(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The face of a PostScript name: one that comes with the program, or else of the machine; empty where there is none. */
    public static Optional<Face> named(String name) {
        Optional<Face> bundled = Stream.of(REGULAR, BOLD)
                .filter(face -> face.name().equals(name))
                .findFirst();
        return bundled.isPresent() ? bundled : Installed.ALL.named(name);
    }

    /** Whether the bundled face has all letters of a text. */
    public static boolean areBundled(String words, boolean bold) {
        return isLatin(words) || bundled(bold).hasAll(words);
    }

    private static boolean isLatin(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > LAST_OF_LATIN) {
                return false;
            }
        }
        return true;
    }

    /** Which part of a text is drawn with which face; the same until the program ends. */
    public static List<FacePart> parts(String words, boolean bold) {
        if (areBundled(words, bold)) {
            return List.of(new FacePart(0, words.length(), bundled(bold), true));
        }
        Map<String, List<FacePart>> kept = bold ? BOLD_PARTS : REGULAR_PARTS;
        List<FacePart> known = kept.get(words);
        if (known == null) {
            known = choose(words, bold);
            if (kept.size() > MOST_KEPT) {
                kept.clear();
            }
            kept.put(words, known);
        }
        return known;
    }

    private static List<FacePart> choose(String words, boolean bold) {
        return new FontChoice<>(bundled(bold), Face::hasAll, stretch -> Installed.ALL.faces(stretch))
                .parts(words).stream()
                        .map(part -> new FacePart(part.start(), part.end(), part.font(), part.isShown()))
                        .toList();
    }

    /** The face of the first letter of a text, in the usual weight. */
    public static Face face(String words) {
        return words.isEmpty() ? REGULAR : parts(words, false).get(0).face();
    }

    /** A text with the font of every part at a size. */
    public static AttributedString attributed(String words, boolean bold, double size) {
        AttributedString text = new AttributedString(words);
        for (FacePart part : parts(words, bold)) {
            text.addAttribute(TextAttribute.FONT, part.face().at(size), part.start(), part.end());
        }
        return text;
    }
}
