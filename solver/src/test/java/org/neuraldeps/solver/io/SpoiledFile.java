package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * A file by another program, opened cut short or damaged: it must be refused in one line, or do no harm.
 *
 * @param format what opens it
 * @param whole its bytes
 * @param copy where the spoiled ones go
 */
record SpoiledFile(LogitFormat format, byte[] whole, Path copy) {

    /** One of the fixtures. */
    static SpoiledFile of(LogitFormat format, String fixture, Path copy) throws IOException {
        return new SpoiledFile(format, Files.readAllBytes(FormatFixture.home().resolve(fixture)), copy);
    }

    /** Its numbers, row after row. */
    double[] numbers() throws IOException {
        return numbers(whole, Progress.NONE);
    }

    double[] numbers(byte[] bytes, Progress progress) throws IOException {
        Files.write(copy, bytes);
        try (FileChannel channel = FileChannel.open(copy);
                ArrayFile arrays = format.open(FileStretch.whole(channel), copy.toString(), Reading.USUAL, progress)) {
            LogitMatrix logits = LogitFormats.logits(arrays, Reading.USUAL, progress);
            double[] all = new double[logits.rows() * logits.columns()];
            logits.readRows(0, logits.rows(), all);
            return all;
        }
    }

    /** Every length up to a step; all near both ends. */
    void everyShorterLengthIsRefused(int step) throws IOException {
        for (int length = 0; length < whole.length; length += length < 64 || length > whole.length - 64 ? 1 : step) {
            String message = message(Arrays.copyOf(whole, length));
            assertThat(message).as("of %s bytes", length).isNotEmpty();
        }
    }

    /** Some bytes, one at a time, become another one each; returns how many were told. */
    int damagedBytesAreToldOrDoNoHarm(int count) throws IOException {
        Random random = new Random(11);
        int told = 0;
        for (int i = 0; i < count; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            told += message(damaged).isEmpty() ? 0 : 1;
        }
        return told;
    }

    /** The message with which bytes are refused; empty if they are not. */
    private String message(byte[] bytes) throws IOException {
        try {
            numbers(bytes, Progress.NONE);
            return "";
        } catch (DataException e) {
            assertThat(e.getMessage())
                    .startsWith(copy.toString())
                    .doesNotContain("\n")
                    .matches(".+: .+; .+");
            return e.getMessage();
        }
    }
}
