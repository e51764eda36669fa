package org.neuraldeps.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what only a start of its own can show. */
final class LauncherTest {

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void place() {
        classes = folder.resolve("classes.log");
    }

    @Test
    void aCommandLoadsNothingOfJavaFx() throws Exception {
        Path figure = folder.resolve("star.png");
        Started started = start(
                "figure", "star", "--sample", "imagenet1k", "-t", "macaw", "--nonzeros", "5", "-o", figure.toString());
        assertThat(started).isEqualTo(new Started(0, "", ""));
        assertThat(figure).isNotEmptyFile();
        assertThat(Files.readAllLines(classes, StandardCharsets.UTF_8))
                .anyMatch(line -> line.contains("org.neuraldeps.app.launch.Launcher"))
                .noneMatch(line -> line.contains("javafx") || line.contains("com.sun.glass"));
    }

    @Test
    void aMistakeEndsTheProcessWithItsCode() throws Exception {
        Started started = start("solve", "nowhere.npy", "-t", "0", "--nonzeros", "1");
        assertThat(started.code()).isEqualTo(3);
        assertThat(started.out()).isEmpty();
        assertThat(started.err().lines()).hasSize(1);
    }

    @Test
    void withoutADisplayItMakesTheReportOfTheSample() throws Exception {
        assumeTrue(System.getProperty("os.name").contains("Linux"), "the display is told by DISPLAY on Linux only");
        Started started = start();
        assertThat(started.code()).isZero();
        assertThat(started.err().lines()).hasSize(1);
        assertThat(started.err()).contains("DISPLAY", "report");
        assertThat(folder.resolve("nde-report/index.html")).isNotEmptyFile();
    }

    private record Started(int code, String out, String err) {}

    private Started start(String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Started(code, Files.readString(out), Files.readString(err));
    }
}
