package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file written by hand in which words between two @ stand for what a build knows. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

    private Template() {}

    /**
     * Fills it in.
     *
     * @throws IOException if something in it is not known; the message says what
     */
    static String filled(Path template, Map<String, String> words) throws IOException {
        StringBuilder text = new StringBuilder();
        Matcher matcher = PLACE.matcher(Files.readString(template));
        while (matcher.find()) {
            String word = words.get(matcher.group(1));
            if (word == null) {
                throw new IOException(template + ": nothing is known for " + matcher.group());
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(text).toString();
    }

    /** Fills it in and writes it as a program. */
    static void program(Path template, Map<String, String> words, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, filled(template, words));
        file.toFile().setExecutable(true, false);
    }
}
