package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing more can be written the old file stays, nothing is left behind, and one line says so. */
final class FullDiskTest {

    /** In units of 1024 bytes. */
    private static final int MOST_OF_A_FILE = 1024;

    @TempDir
    private Path folder;

    @Test
    void whereFilesMayNotGrow() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no shell that limits files");
        Path place = Files.createDirectory(folder.resolve("small"));
        Path archive = Files.write(folder.resolve("logits.npz"), FullDisk.archive());
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + MOST_OF_A_FILE + "; exec \"$@\"", "bash"));
        command.addAll(Child.of(
                        List.of("-Djava.io.tmpdir=" + place, "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"),
                        FullDisk.class,
                        place,
                        archive)
                .command());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said;
        try (Stream<String> lines = process.inputReader().lines()) {
            said = lines.toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(said).hasSize(3).last().isEqualTo("sound");
        assertThat(said.get(0)).contains("mine.nde: cannot be written (file too large)");
        assertThat(said.get(1)).contains("logits.npz, array logits: it has to be unpacked, and nothing can be written");
    }
}
