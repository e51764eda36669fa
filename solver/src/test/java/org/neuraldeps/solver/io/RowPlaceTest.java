package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.work.Progress;

class RowPlaceTest {

    private static final double[] NUMBERS = {1, 2, 3, 4, 5, 6};

    @TempDir
    private Path folder;

    private Path npy() throws IOException {
        Path file = folder.resolve("logits.npy");
        try (OutputStream out = Files.newOutputStream(file)) {
            NpyFile.writeLogits(new ArrayLogitMatrix("", 3, 2, NUMBERS), out);
        }
        return file;
    }

    private Path safetensors(String more) throws IOException {
        String header = "{\"logits\":{\"dtype\":\"F64\",\"shape\":[3,2],\"data_offsets\":[0,48]}" + more + "}";
        byte[] words = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + words.length + 48 + (more.isEmpty() ? 0 : 24))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(words.length).put(words).asDoubleBuffer().put(NUMBERS);
        return Files.write(folder.resolve("logits.safetensors"), bytes.array());
    }

    /** A file with holes for all rows but one gives that row. */
    private void requireRowAlone(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        OptionalLong head = RowPlace.headBytes(all, file.toString());
        RowPlace place = RowPlace.of(FoundFile.of(file)).orElseThrow();
        assertThat(head.orElseThrow()).isEqualTo(place.offset());
        assertThat(place.rowBytes()).isEqualTo(16);
        byte[] hollow = new byte[all.length];
        System.arraycopy(all, 0, hollow, 0, (int) place.offset());
        int row = (int) (place.offset() + place.rowBytes());
        System.arraycopy(all, row, hollow, row, 16);
        Files.write(file, hollow);
        double[] read = new double[2];
        LogitFormats.open(file, Progress.NONE).readRows(1, 1, read);
        assertThat(read).containsExactly(3, 4);
    }

    @Test
    void rowsOfNpyLieBehindItsHeader() throws IOException {
        requireRowAlone(npy());
    }

    @Test
    void rowsOfSafetensorsLieBehindItsHeader() throws IOException {
        requireRowAlone(safetensors(""));
    }

    @Test
    void rowsBesideOtherArraysAreNotHadAlone() throws IOException {
        Path file = safetensors(",\"labels\":{\"dtype\":\"I64\",\"shape\":[3],\"data_offsets\":[48,72]}");
        assertThat(RowPlace.of(FoundFile.of(file))).isEmpty();
    }

    @Test
    void archivesSayNothingAtTheirBeginning() throws IOException {
        Path file = folder.resolve("logits.npz");
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter().matrix("logits", 3, 2, NUMBERS).write(out);
        }
        byte[] start = Arrays.copyOf(Files.readAllBytes(file), 100);
        assertThat(RowPlace.headBytes(start, file.toString())).isEmpty();
    }
}
