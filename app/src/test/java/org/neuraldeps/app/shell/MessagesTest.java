package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final Pattern USE = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMMAND = Pattern.compile("(?:item|data|new Command)\\(\"(\\w+)\",");
    private static final Pattern ROW = Pattern.compile("add(?:Accuracy)?\\(\\s*\"(evaluation\\.\\w+)\"");

    @Test
    void everyTextThatTheWindowAsksForIsInTheBundle() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/neuraldeps/app"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                collect(USE, "", text, asked);
                collect(ROW, "", text, asked);
                collect(COMMAND, "command.", text, asked);
            }
        }
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(ResourceBundle.getBundle("org.neuraldeps.ui.messages").keySet())
                .containsAll(asked);
    }

    private static void collect(Pattern pattern, String prefix, String text, Set<String> asked) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            asked.add(prefix + matcher.group(1));
        }
    }
}
