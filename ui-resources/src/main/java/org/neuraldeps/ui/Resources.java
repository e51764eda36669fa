package org.neuraldeps.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Style sheets and help texts. */
public final class Resources {

    private Resources() {}

    /** The address of a style sheet: "window", "light" or "dark". */
    public static String styleSheet(String name) {
        return resource("css/" + name + ".css").toExternalForm();
    }

    /** A Python script that writes the logits of a torchvision or timm model. */
    public static String exportScript() {
        return text("help/export_logits.py");
    }

    /** {@code docs/trust.md}: every number the program shows, how it was obtained, when not to believe it. Markdown. */
    public static String trust() {
        return text("trust.md");
    }

    /** A text of the program's own, by its path beside this class. */
    static String text(String path) {
        try (InputStream in = resource(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own resources cannot be read; install it again", broken);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Resources.class.getResource(path), path);
    }
}
