package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

class SafetensorsFormatTest {

    private static final double[] SIX = {1, -2, 3, 4.5, 5, 6};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("logits.safetensors");
    }

    @ParameterizedTest
    @CsvSource({"F16, 2", "BF16, 2", "F32, 4", "F64, 8"})
    void everyTypeReadsTheSameNumbers(String type, int width) throws IOException {
        for (int front = 0; front < 9; front++) {
            String before = "\"a\":" + entry("U8", "[" + front + "]", 0, front) + ",";
            byte[] bytes =
                    bytes("{" + before + "\"logits\":" + entry(type, "[3,2]", front, front + 6 * width) + "}", type);
            LogitMatrix logits = open(with(bytes, front));
            assertThat(numbers(logits)).containsExactly(SIX);
            assertThat(logits.origin()).isEqualTo(file + ", tensor logits");
        }
    }

    private static String entry(String type, String shape, long begin, long end) {
        return "{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":[" + begin + "," + end + "]}";
    }

    /** The header, its length and the six numbers. */
    private static byte[] bytes(String header, String type) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(8 + text.length + 6 * 8).order(ByteOrder.LITTLE_ENDIAN);
        all.putLong(text.length).put(text);
        for (double value : SIX) {
            switch (type) {
                case "F64" -> all.putDouble(value);
                case "F32" -> all.putFloat((float) value);
                case "BF16" -> all.putShort((short) (Float.floatToIntBits((float) value) >> 16));
                default -> all.putShort(NpyWriter.half(value));
            }
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    /** Puts bytes of another tensor between header and numbers. */
    private static byte[] with(byte[] bytes, int front) {
        int header =
                8 + (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        byte[] all = new byte[bytes.length + front];
        System.arraycopy(bytes, 0, all, 0, header);
        System.arraycopy(bytes, header, all, header + front, bytes.length - header);
        return all;
    }

    @Test
    void everyLengthShorterThanTheFileIsRefused() throws IOException {
        byte[] whole = bytes("{\"logits\":" + entry("F32", "[3,2]", 0, 24) + "}", "F32");
        for (int length = 0; length < whole.length; length++) {
            refuses(Arrays.copyOf(whole, length), "");
        }
    }

    /** A damaged byte is told, or is one of a number or a name, for the format has no checksum. */
    @Test
    void everyDamagedByteOfTheHeaderIsRefusedOrDoesNoHarm() throws IOException {
        byte[] whole = bytes("{\"logits\":" + entry("F32", "[3,2]", 0, 24) + "}", "F32");
        for (int i = 0; i < whole.length - 24; i++) {
            for (int damage : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) damage;
                refusesOrReads(damaged);
            }
        }
    }

    private void refusesOrReads(byte[] bytes) throws IOException {
        try {
            LogitMatrix logits = open(bytes);
            assertThat(logits.rows() * logits.columns() * logits.storage().bytes())
                    .isEqualTo(24);
        } catch (DataException e) {
            assertThat(e.getMessage())
                    .startsWith(file.toString())
                    .doesNotContain("\n")
                    .matches(".+: .+; .+");
        }
    }

    @Test
    void whatTheHeaderMustNotSayIsRefused() throws IOException {
        String good = entry("F32", "[3,2]", 0, 24);
        refuses("{\"a\":" + good + ",\"a\":" + good + "}", "header is damaged");
        refuses("{\"a\":" + good + "} {}", "something follows its end");
        refuses("[" + good + "]", "");
        refuses("{\"a\":" + good.replace("]}", "],\"more\":1}") + "}", "has a member more");
        refuses("{\"a\":{\"dtype\":\"F32\",\"shape\":[3,2]}}", "are missing");
        refuses("{\"a\":" + entry("F32", "[3,-2]", 0, 24) + "}", "numbers from 0 on");
        refuses("{\"a\":" + entry("F32", "[3,2.5]", 0, 24) + "}", "numbers from 0 on");
        refuses("{\"a\":" + entry("F32", "[3,99999999999999999999]", 0, 24) + "}", "header is damaged");
        refuses("{\"a\":" + entry("F32", "[3,[2]]", 0, 24) + "}", "header is damaged");
        refuses("{\"a\":" + entry("F32", "[4294967296,4294967296]", 0, 24) + "}", "too large");
        refuses("{\"a\":" + entry("F32", "[3,3]", 0, 24) + "}", "takes 36 bytes, but it has 24");
        refuses("{\"a\":" + entry("F32", "[3,2]", 24, 0) + "}", "bytes 24 to 0");
        refuses("{\"a\":" + entry("F32", "[3,2]", 0, 9223372036854775807L) + "}", "truncated");
        refuses("{\"a\":" + good + ",\"b\":" + entry("F32", "[3,2]", 12, 36) + "}", "where one from 24 on is expected");
        refuses("{\"a\":" + entry("F8_E4M3", "[3,8]", 0, 24) + "}", "tensor a", "type F8_E4M3 are not read");
        refuses("{\"a\":" + entry("I32", "[3,2]", 0, 24) + "}", "tensor a", "'i4' are not logits");
        refuses("{\"a\\nb\":" + entry("I32", "[3,2]", 0, 24) + "}", "tensor a?b");
        refuses("{\"__metadata__\":{\"a\":1},\"a\":" + good + "}", "header is damaged");
    }

    private void refuses(String header, String... words) throws IOException {
        refuses(bytes(header, "F32"), words);
    }

    @Test
    void aHeaderThatCannotBeIsNotReadIntoMemory() throws IOException {
        byte[] whole = bytes("{\"logits\":" + entry("F32", "[3,2]", 0, 24) + "}", "F32");
        for (long length : new long[] {-1, 1, Long.MIN_VALUE, 100_000_001, 1L << 40}) {
            ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
            refuses(whole, "");
        }
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 99_999_999);
        refuses(whole, "truncated: the header should end at byte 100000007");
    }

    private LogitMatrix open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return LogitFormats.open(file, Progress.NONE);
    }

    private static double[] numbers(LogitMatrix logits) {
        double[] all = new double[logits.rows() * logits.columns()];
        logits.readRows(0, logits.rows(), all);
        return all;
    }

    private void refuses(byte[] bytes, String... words) {
        DataException refusal = catchThrowableOfType(DataException.class, () -> open(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.toString())
                .doesNotContain("\n")
                .matches(".+: .+; .+")
                .contains(words);
    }
}
