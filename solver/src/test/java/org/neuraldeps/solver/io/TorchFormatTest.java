package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** Files that PyTorch wrote, cut short, damaged and given up; what they hold when they are whole is in FormatFixturesTest. */
class TorchFormatTest {

    private static final Path FIXTURES = FormatFixture.home().resolve("pt");

    @TempDir
    private Path folder;

    private Path file;
    private Path spool;

    @BeforeEach
    void name() throws IOException {
        file = folder.resolve("logits.pt");
        spool = Files.createDirectory(folder.resolve("spool"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"float16.pt", "deflated.pt", "columns-of-more.pt"})
    void whatIsShorterThanTheFileIsRefused(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve(name));
        for (int length = 0; length < whole.length; length += 5) {
            Files.write(file, Arrays.copyOf(whole, length));
            DataException refusal = catchThrowableOfType(DataException.class, () -> open(Progress.NONE));
            assertThat(refusal).as("of %d bytes", length).isNotNull();
            assertOneLine(refusal);
        }
        assertThat(spool).isEmptyDirectory();
    }

    /** A damaged byte is told, or was of no importance; numbers are vouched for by the checksums of the archive. */
    @ParameterizedTest
    @ValueSource(strings = {"float16.pt", "deflated.pt"})
    void aDamagedByteIsRefusedOrDoesNoHarm(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve(name));
        double[] expected = numbers(LogitFormats.open(FIXTURES.resolve(name), Progress.NONE));
        for (int i = 0; i < whole.length; i += 2) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (i % 4 == 0 ? 0x01 : 0x80);
            Files.write(file, damaged);
            try {
                assertThat(numbers(open(Progress.NONE))).isEqualTo(expected);
            } catch (DataException e) {
                assertOneLine(e);
            }
        }
        assertThat(spool).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deflated.pt", "columns-of-more.pt"})
    void aCancelWhileNumbersAreUnpackedOrBroughtTogetherLeavesNothingBehind(String name) throws IOException {
        Files.copy(FIXTURES.resolve(name), file);
        Progress cancelled = new Progress() {
            private boolean isAsked;

            @Override
            public void at(double fraction, String step) {
                isAsked = step.equals("unpacking") || step.equals("bringing together");
            }

            @Override
            public boolean cancelled() {
                return isAsked;
            }
        };
        assertThatThrownBy(() -> open(cancelled)).isInstanceOf(CancelledException.class);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void whatLiesThereAsItIsNeedsNoTemporaryFile() throws IOException {
        spool = folder.resolve("nowhere");
        Files.copy(FIXTURES.resolve("rows-of-more.pt"), file);
        assertThat(open(Progress.NONE).rows()).isEqualTo(48);
        Files.copy(FIXTURES.resolve("every-other.pt"), folder.resolve("other.pt"));
        file = folder.resolve("other.pt");
        assertThatThrownBy(() -> open(Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("has to be unpacked");
    }

    private LogitMatrix open(Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            FileStretch whole = FileStretch.whole(channel);
            ArrayFile archive = ZippedArrays.open(whole, file.toString(), spool, progress);
            return LogitFormats.logits(archive, Reading.USUAL, progress);
        }
    }

    private static double[] numbers(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void assertOneLine(DataException refusal) {
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+");
    }
}
