package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** That whole files give the right numbers is held by {@link FormatFixturesTest}. */
class MatFormatTest {

    @TempDir
    private Path folder;

    private Path spool;
    private MatFormat format;

    @BeforeEach
    void make() throws IOException {
        spool = Files.createDirectory(folder.resolve("spool"));
        format = new MatFormat(spool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single.mat", "single.packed.mat"})
    void everyLengthShorterThanTheFileIsRefused(String name) throws IOException {
        spoiled(name).everyShorterLengthIsRefused(17);
        assertThat(spool).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"single.mat", "single.packed.mat", "inside.mat", "inside.packed.mat"})
    void damagedBytesAreToldInOneLineOrDoNoHarm(String name) throws IOException {
        assertThat(spoiled(name).damagedBytesAreToldOrDoNoHarm(100)).isPositive();
        assertThat(spool).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside.mat", "inside.packed.mat"})
    void variablesAreListedWithTheNamesThatAreAmongThem(String name) throws IOException {
        try (FileChannel channel = FileChannel.open(file(name))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.mat", Reading.USUAL, Progress.NONE);
            assertThat(arrays.contents())
                    .isEqualTo(
                            "logits f4 (48, 6), labels i4 (48,), evaluation b1 (48,), names (not plain numbers), runs"
                                    + " (not plain numbers)");
            assertThat(arrays.names()).contains(names());
        }
    }

    @Test
    void rowsOfLettersAreNames() throws IOException {
        try (FileChannel channel = FileChannel.open(file("chars.mat"))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.mat", Reading.USUAL, Progress.NONE);
            assertThat(arrays.names()).contains(names());
        }
    }

    private static List<String> names() {
        return List.of("tench", "goldfish", "great white shark", "tiger shark", "hammerhead", "électric ray");
    }

    @Test
    void aCancelWhileUnpackingLeavesNothingBehind() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {
                assertThat(step).isEqualTo("unpacking");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        SpoiledFile whole = spoiled("double.packed.mat");
        assertThatThrownBy(() -> whole.numbers(whole.whole(), cancelled)).isInstanceOf(CancelledException.class);
        assertThat(spool).isEmptyDirectory();
    }

    private SpoiledFile spoiled(String name) throws IOException {
        return SpoiledFile.of(format, "mat/" + name, folder.resolve("spoiled.mat"));
    }

    private static Path file(String name) {
        return FormatFixture.home().resolve("mat/" + name);
    }
}
