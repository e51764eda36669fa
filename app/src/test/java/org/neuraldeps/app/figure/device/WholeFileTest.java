package org.neuraldeps.app.figure.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.DataException;

/** A file is the old one or the new one, and nothing lies beside it. */
final class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("star.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[1 << 16]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(DataException.class)
                .hasMessage(file + ": cannot be written (no space left on device); choose a place you may write to");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatAKilledProgramLeftIsTakenAwayAndThatOfARunningOneIsNot() throws Exception {
        Path file = folder.resolve("star.svg");
        Path left = Files.writeString(folder.resolve(".star.svg." + deadProgram() + "-3.part"), "half");
        Path running = Files.writeString(
                folder.resolve(".star.svg." + ProcessHandle.current().pid() + "-99999.part"), "half");
        Path other = Files.writeString(folder.resolve(".radial.svg." + deadProgram() + "-3.part"), "half");
        Path foreign = Files.writeString(folder.resolve(".star.svg.film.part"), "half");
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactlyInAnyOrder(file, running, other, foreign);
        WholeFile.sweepIn(folder);
        assertThat(files()).containsExactlyInAnyOrder(file, running, foreign).doesNotContain(left);
    }

    private static long deadProgram() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }

    @Test
    void aStreamThatIsClosedEarlyIsNoTrouble() {
        Path file = folder.resolve("closed");
        WholeFile.write(file, out -> {
            out.write('a');
            out.close();
        });
        assertThat(file).hasContent("a");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("there"));
        write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("not-yet"));
        write(dangling, "made");
        assertThat(folder.resolve("not-yet")).hasContent("made");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        write(circle, "instead");
        assertThat(circle).hasContent("instead");
    }

    @Test
    void aDeviceIsNotReplaced() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has it");
        assertThatThrownBy(() -> write(full, "x"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("it is a device, not a file");
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void namesAsLongAsTheyCanBeAndOfAnyLetters() throws IOException {
        for (String name : List.of("x".repeat(255), "東".repeat(85), "a b", "new\nline", "كلب 🐈", "-rf", "'\"$(x)`")) {
            Path file = folder.resolve(name);
            write(file, name);
            assertThat(Files.readString(file)).isEqualTo(name);
            Files.delete(file);
        }
        assertThat(files()).isEmpty();
        Path longer = folder.resolve("x".repeat(256));
        assertThatThrownBy(() -> write(longer, "x"))
                .isInstanceOf(DataException.class)
                .message()
                .hasLineCount(1)
                .contains("too long");
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
