package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** That whole files give the right numbers is held by {@link FormatFixturesTest}. */
class HdfFormatTest {

    private static final String[] NAMES = {
        "tench", "goldfish", "great white shark", "tiger shark", "hammerhead", "électric ray"
    };

    @TempDir
    private Path folder;

    private Path spool;
    private HdfFormat format;

    @BeforeEach
    void make() throws IOException {
        spool = Files.createDirectory(folder.resolve("spool"));
        format = new HdfFormat(spool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"float32.h5", "float16.chunks.h5", "lzf.latest.h5", "compact.h5", "user-block.h5"})
    void everyLengthShorterThanTheFileIsRefused(String name) throws IOException {
        spoiled("hdf5/" + name).everyShorterLengthIsRefused(61);
        assertThat(spool).isEmptyDirectory();
    }

    /** HDF5 of the older kind keeps no checksums: most damaged numbers are other numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"float32.h5", "growing.h5", "growing.latest.h5", "tall.h5", "inside.h5"})
    void damagedBytesAreToldInOneLineOrDoNoHarm(String name) throws IOException {
        assertThat(spoiled("hdf5/" + name).damagedBytesAreToldOrDoNoHarm(100)).isPositive();
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void datasetsAreListedByTheirPathsWithTheNamesThatAreAmongThem() throws IOException {
        try (FileChannel channel = FileChannel.open(file("hdf5/inside.h5"))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.h5", Reading.USUAL, Progress.NONE);
            assertThat(arrays.contents())
                    .isEqualTo(
                            "names (not plain numbers), runs f8 (3, 4), val/evaluation b1 (48,), val/labels i8 (48,),"
                                    + " val/logits f4 (48, 6)");
            assertThat(arrays.names()).contains(List.of(NAMES));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdf5/fixed-names.h5", "mat/inside.73.mat"})
    void namesOfFixedLengthAndThoseInACellOfMatlabAreFound(String name) throws IOException {
        try (FileChannel channel = FileChannel.open(file(name))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.h5", Reading.USUAL, Progress.NONE);
            assertThat(arrays.names()).contains(List.of(NAMES));
        }
    }

    @Test
    void aVectorOfMatlabIsOneWhicheverWayItLies() throws IOException {
        try (FileChannel channel = FileChannel.open(file("mat/inside.73.mat"))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.mat", Reading.USUAL, Progress.NONE);
            assertThat(arrays.contents())
                    .isEqualTo("evaluation b1 (48,), labels i4 (48,), logits f4 (48, 6), names (not plain numbers)");
        }
    }

    @Test
    void linksAreNotFollowedAndCirclesEnd() throws IOException {
        try (FileChannel channel = FileChannel.open(file("hdf5/links.h5"))) {
            ArrayFile arrays = format.open(FileStretch.whole(channel), "a.h5", Reading.USUAL, Progress.NONE);
            assertThat(arrays.contents()).isEqualTo("deep/er/outputs f4 (48, 6)");
        }
    }

    @Test
    void aPathMayBeginWithASlash() {
        Path file = file("hdf5/named.h5");
        for (String name : List.of("b/scores", "/b/scores")) {
            assertThat(LogitFormats.open(file, Reading.of(name), Progress.NONE).rows())
                    .isEqualTo(48);
        }
        assertThatThrownBy(() -> LogitFormats.open(file, Reading.of("scores"), Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(
                        "several arrays are called scores among a/scores f4 (20, 6), b/scores f4 (48, 6)");
    }

    @Test
    void itIsKnownBehindWhatMatlabPutsBeforeIt() {
        byte[] start = new byte[LogitFormats.START_BYTES];
        byte[] magic = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
        for (int at : new int[] {0, 512, 1024, 2048, 4096}) {
            byte[] other = start.clone();
            System.arraycopy(magic, 0, other, at, magic.length);
            assertThat(format.recognises(other)).isTrue();
        }
        assertThat(format.recognises(start)).isFalse();
    }

    @Test
    void aCancelWhileUnpackingLeavesNothingBehind() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Progress atThird = new Progress() {
            @Override
            public void at(double fraction, String step) {
                assertThat(step).isEqualTo("unpacking");
                assertThat(fraction).isBetween(0.0, 1.0);
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() >= 3;
            }
        };
        SpoiledFile whole = spoiled("hdf5/wide.h5");
        assertThatThrownBy(() -> whole.numbers(whole.whole(), atThird)).isInstanceOf(CancelledException.class);
        assertThat(spool).isEmptyDirectory();
    }

    private SpoiledFile spoiled(String name) throws IOException {
        return SpoiledFile.of(format, name, folder.resolve("spoiled.h5"));
    }

    private static Path file(String name) {
        return FormatFixture.home().resolve(name);
    }
}
