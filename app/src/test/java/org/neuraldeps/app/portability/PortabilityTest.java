package org.neuraldeps.app.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.endurance.Child;
import org.neuraldeps.app.launch.Launcher;

/** The same work gives the same bytes whatever the language of the system, the number of cores, the folder and its name. */
final class PortabilityTest {

    private static final List<String> FEWER_STEPS = List.of("-XX:TieredStopAtLevel=1");

    @TempDir
    private static Path usual;

    @TempDir
    private Path folder;

    @BeforeAll
    static void workAsUsual() throws Exception {
        work(usual, "-Duser.language=en", "-Duser.country=US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva"})
    void languages(String tag) throws Exception {
        String[] parts = tag.split("-", 3);
        work(
                folder,
                "-Duser.language=" + parts[0],
                "-Duser.country=" + parts[1],
                "-Duser.extensions=" + (parts.length > 2 ? parts[2] : ""));
        assertSame(folder);
    }

    @Test
    void oneCore() throws Exception {
        work(folder, "-XX:ActiveProcessorCount=1");
        assertSame(folder);
    }

    @Test
    void heapOf512MegabytesAndNoHomeToWriteInto() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("a file"), "");
        work(
                Files.createDirectory(folder.resolve("work")),
                "-Xmx512m",
                "-Duser.home=" + noFolder.resolve("home"),
                "-Dorg.bytedeco.javacpp.cachedir=");
        assertSame(folder.resolve("work"));
    }

    @Test
    void foldersOfOtherLettersAndWithSpaces() throws Exception {
        Path other = Files.createDirectories(folder.resolve("Größe и данные").resolve("数据 (1) 'é'"));
        work(other);
        assertSame(other);
    }

    @Test
    void theSampleIsSolvedWithin512Megabytes() throws Exception {
        assertThat(said("-Xmx512m", "solve", "--sample", "imagenet1k", "--target", "macaw", "--nonzeros", "8"))
                .startsWith("0:")
                .contains("lorikeet");
    }

    @Test
    void tooLittleMemoryIsOneLine() throws Exception {
        assertThat(said("-Xmx24m", "figure", "atlas", "--sample", "imagenet1k", "--nonzeros", "5", "-o", "a.svg"))
                .matches("1:nde: [^\n]*not enough memory; give Java more [^\n]*\n");
        assertThat(folder.resolve("a.svg")).doesNotExist();
    }

    private String said(String heap, Object... args) throws Exception {
        Process process = Child.of(List.of(heap, "-XX:TieredStopAtLevel=1"), Launcher.class, args)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ":" + words;
    }

    private static void work(Path where, String... options) throws Exception {
        List<String> all = new ArrayList<>(FEWER_STEPS);
        all.addAll(List.of(options));
        int code = Child.of(all, Work.class).directory(where.toFile()).start().waitFor();
        assertThat(code).as(String.join(" ", options)).isZero();
    }

    private static void assertSame(Path where) throws IOException {
        for (String file : Work.FILES) {
            assertThat(where.resolve(file)).as(file).hasSameBinaryContentAs(usual.resolve(file));
        }
    }
}
