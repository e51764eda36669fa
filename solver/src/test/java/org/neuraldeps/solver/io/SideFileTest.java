package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SideFile.class)
    void aFileOfTheUsualNameIsFoundBesideLogits(SideFile kind) throws IOException {
        Path logits = folder.resolve("vgg.npy");
        assertThat(kind.beside(logits)).isEmpty();
        Path usual = folder.resolve(kind.usualName());
        Files.createDirectory(usual);
        assertThat(kind.beside(logits)).as("a folder of that name").isEmpty();
        Files.delete(usual);
        Files.createFile(usual);
        assertThat(kind.besideFeatures(logits)).contains(usual);
        if (kind.isOfFeatures()) {
            assertThat(kind.beside(logits)).as("logits have no test rows").isEmpty();
            return;
        }
        assertThat(kind.beside(logits)).contains(usual);
        assertThat(kind.beside(usual)).as("the logits themselves").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SideFile.class)
    void roleNameAndOptionAgree(SideFile kind) {
        assertThat(kind.usualName()).startsWith(kind.role().replace("test-labels", "test.labels") + ".");
        assertThat(kind.option()).isEqualTo("--" + kind.role());
    }
}
