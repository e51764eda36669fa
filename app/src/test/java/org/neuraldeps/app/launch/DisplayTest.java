package org.neuraldeps.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether there can be a window is told from what is installed, whoever made the Java that asks. */
final class DisplayTest {

    @Test
    void gtkIsFoundWhereDebianKeepsItByAJavaThatIsNotDebians() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu")) {
            boolean isThere = false;
            for (Path folder : folders) {
                isThere |= Files.exists(folder.resolve("libgtk-3.so.0"));
            }
            assumeTrue(isThere, "GTK 3 is not installed, or not as Debian does");
        }
        String usual = System.getProperty("java.library.path");
        System.setProperty("java.library.path", "/nowhere");
        try {
            assertThat(Display.whatIsMissingOnLinux(Map.of("DISPLAY", ":7"))).isEmpty();
        } finally {
            System.setProperty("java.library.path", usual);
        }
    }

    @Test
    void withoutADisplayThatIsSaid() {
        assertThat(Display.whatIsMissingOnLinux(Map.of("DISPLAY", " ")))
                .hasValueSatisfying(words -> assertThat(words).contains("DISPLAY"));
    }
}
