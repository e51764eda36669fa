package org.neuraldeps.app.view.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The libraries that this build is made of, each with its version and licence; the build lists them. */
final class Libraries {

    private static final String RESOURCE = "/org/neuraldeps/app/libraries.txt";

    /** Modules of the program itself, which the list has, too. */
    private static final String OWN = "(org.neuraldeps:";

    private Libraries() {}

    /**
     * A line for each, by name.
     *
     * @throws IllegalStateException if the build made no list
     */
    static String listed() {
        try (InputStream in = Libraries.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build made no " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("(") && !line.contains(OWN))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
