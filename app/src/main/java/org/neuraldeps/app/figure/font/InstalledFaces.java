package org.neuraldeps.app.figure.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * The fonts of this machine, found by their files, in an order that neither locale nor day changes: upright fonts without
 * serifs and of the usual weight first, those of Noto before others, then by name. Of a collection for Chinese, Japanese
 * and Korean the face of the script comes first. Nothing is looked for until a letter is missing.
 */
final class InstalledFaces {

    private static final Pattern UNUSUAL = Pattern.compile(
            "bold|italic|oblique|light|thin|black|medium|mono|serif|condensed|looped|nastaliq|unjoined|-(bi?|i|it|z)$",
            Pattern.CASE_INSENSITIVE);

    private static final Comparator<File> ORDER = Comparator.<File>comparingInt(
                    file -> UNUSUAL.matcher(stem(file)).find() ? 1 : 0)
            .thenComparing(file -> stem(file).startsWith("NotoSans") ? 0 : 1)
            .thenComparing(File::getName)
            .thenComparing(File::getPath);

    private final List<File> files;
    private final Map<File, List<Face>> opened = new ConcurrentHashMap<>();

    private InstalledFaces(List<File> files) {
        this.files = files;
    }

    /** Looks at the folders in which the system keeps fonts. */
    static InstalledFaces find() {
        return new InstalledFaces(inOrder(new FontFileFinder().find().stream().map(File::new)));
    }

    /** The files that can hold outlines, in the order in which they are tried. */
    static List<File> inOrder(Stream<File> found) {
        return found.filter(file -> file.getName().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|otc)"))
                .sorted(ORDER)
                .distinct()
                .toList();
    }

    private static String stem(File file) {
        return file.getName().replaceFirst("\\.[^.]*$", "");
    }

    /** All faces, in the order in which they are tried for some letters. */
    Stream<Face> faces(String letters) {
        String region = region(letters);
        Comparator<Face> ofRegion =
                Comparator.comparingInt(face -> face.family().endsWith(" " + region) ? 0 : 1);
        return files.stream().flatMap(file -> faces(file).stream().sorted(ofRegion));
    }

    /** The face of a PostScript name; every font of the machine is opened if need be. */
    Optional<Face> named(String name) {
        return files.stream()
                .flatMap(file -> faces(file).stream())
                .filter(face -> face.name().equals(name))
                .findFirst();
    }

    /** Of the letters that Chinese, Japanese and Korean share, the forms of the one that the others tell. */
    static String region(String letters) {
        List<UnicodeScript> scripts =
                letters.codePoints().mapToObj(UnicodeScript::of).toList();
        if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
            return "JP";
        }
        return scripts.contains(UnicodeScript.HANGUL) ? "KR" : "SC";
    }

    private List<Face> faces(File file) {
        return opened.computeIfAbsent(file, InstalledFaces::open);
    }

    /** None where Java cannot read the file: then another font is taken. */
    private static List<Face> open(File file) {
        try {
            return Arrays.stream(Font.createFonts(file))
                    .map(font -> Face.installed(font, file.toPath()))
                    .toList();
        } catch (FontFormatException | IOException e) {
            return List.of();
        }
    }
}
