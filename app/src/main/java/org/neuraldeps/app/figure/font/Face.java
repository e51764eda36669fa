package org.neuraldeps.app.figure.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One font in one weight, with the file that it came from. */
public final class Face {

    /** Size at which letters are measured: the design grid of the bundled font, where its widths are whole numbers. */
    public static final float DESIGN = 2048f;

    private static final String BUNDLED = "/org/neuraldeps/ui/fonts/";

    private final Font font;
    private final String file;
    private final Optional<Path> path;
    private final AtomicReference<String> sha256 = new AtomicReference<>();

    private Face(Font font, String file, Optional<Path> path) {
        this.font = font;
        this.file = file;
        this.path = path;
    }

    /** A font of the machine, from one of its files. */
    static Face installed(Font font, Path path) {
        return new Face(font.deriveFont(DESIGN), path.toString(), Optional.of(path));
    }

    /** A font that comes with the program. */
    static Face bundled(String file, int style) {
        try (InputStream in = resource(file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            return new Face(font.deriveFont(style, DESIGN), file, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = Face.class.getResourceAsStream(BUNDLED + file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is missing from the program");
        }
        return in;
    }

    /** The font at {@link #DESIGN} points. */
    public Font font() {
        return font;
    }

    /** The font at a size. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** Its PostScript name, which tells it from every other. */
    public String name() {
        return font.getPSName();
    }

    /** The SHA-256 of its file, in 64 small hexadecimal digits. */
    public String sha256() {
        String known = sha256.get();
        if (known == null) {
            known = FileDigest.sha256(this::open, file);
            sha256.set(known);
        }
        return known;
    }

    /** Its family, in English whatever the locale. */
    public String family() {
        return font.getFamily(Locale.ENGLISH);
    }

    /** The file of the machine that it is in; empty where it comes with the program. */
    public Optional<Path> path() {
        return path;
    }

    /** Whether it has every letter of a text; what is not seen by itself, such as a joiner, needs none. */
    boolean hasAll(String text) {
        return text.codePoints().allMatch(c -> isUnseen(c) || font.canDisplay(c));
    }

    private static boolean isUnseen(int c) {
        boolean isVariation = c >= 0xFE00 && c <= 0xFE0F;
        return isVariation || Character.getType(c) == Character.FORMAT;
    }

    /** All bytes of its file. */
    public InputStream open() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : resource(file);
    }
}
