package org.neuraldeps.app.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which colours a figure is made of, on a light page as on a dark one. Colour-blind eyes tell those of either apart. */
public enum Hues {
    /** Blue above 0, orange below: those of Okabe and Ito. */
    OKABE_ITO("okabe-ito"),
    /** Purple above 0, green below, which differ in lightness too and so survive a printer without colours. */
    PURPLE_GREEN("purple-green");

    /** Those where nobody asks for others. */
    public static final Hues USUAL = OKABE_ITO;

    private final String key;

    Hues(String key) {
        this.key = key;
    }

    /** The stable name: what files, the command line and keys of texts call it. */
    public String key() {
        return key;
    }

    /** Those of a name, if there are any. */
    public static Optional<Hues> of(String key) {
        return Arrays.stream(values()).filter(hues -> hues.key.equals(key)).findFirst();
    }

    /** All names, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(Hues::key).collect(Collectors.joining(", "));
    }
}
