package org.neuraldeps.app.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The script and the style sheet of a page, which lie beside this class. */
final class PageScript {

    /** In this order: each uses what stands before it. */
    private static final List<String> PARTS = List.of(
            "numbers.js",
            "solution.js",
            "svg.js",
            "plot.js",
            "star.js",
            "curves.js",
            "scatter.js",
            "radial.js",
            "tables.js",
            "words.js",
            "page.js");

    private PageScript() {}

    /** All parts as one strict function of their own, which leaves no name behind. */
    static String script() {
        return PARTS.stream()
                .map(PageScript::resource)
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "\n})();"));
    }

    /** The colours of the program, and how the page is laid out. */
    static String style() {
        return PageColours.css() + "\n" + resource("page.css");
    }

    /** What a content security policy calls a text by: 'sha256-…'. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = PageScript.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
