package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.data.StorageType;

class NumberDecoderTest {

    @Test
    void everyHalfPrecisionPatternIsTheNumberOfItsDefinition() {
        NumberDecoder decoder = NumberDecoder.of(StorageType.FLOAT16);
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            ByteBuffer all = ByteBuffer.allocate(2 << 16).order(order);
            double[] expected = new double[1 << 16];
            for (int bits = 0; bits < expected.length; bits++) {
                all.putShort((short) bits);
                expected[bits] = HalfTable.value(bits);
                assertThat(Double.compare(decoder.at(all, 2 * bits), expected[bits]))
                        .as(Integer.toHexString(bits))
                        .isZero();
            }
            double[] read = new double[1 << 16];
            decoder.read(all, 0, read, 0, read.length);
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void bfloat16IsTheUpperHalfOfAFloat() {
        float[] numbers = {0f, -0f, 1f, -2.5f, 0x1p-130f, 3.3895314e38f, Float.NEGATIVE_INFINITY};
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length);
        for (float number : numbers) {
            bytes.putShort((short) (Float.floatToIntBits(number) >>> 16));
        }
        double[] read = new double[numbers.length];
        NumberDecoder.of(StorageType.BFLOAT16).read(bytes, 0, read, 0, read.length);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(read[i]).isEqualTo(numbers[i]);
            assertThat(NumberDecoder.of(StorageType.BFLOAT16).at(bytes, 2 * i)).isEqualTo(numbers[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(StorageType.class)
    void manyAtOnceAreTheSameAsOneByOne(StorageType type) {
        int count = 2 * NumberDecoder.PIECE + 7;
        NumberDecoder decoder = NumberDecoder.of(type);
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            ByteBuffer bytes =
                    ByteBuffer.allocateDirect((count + 3) * type.bytes()).order(order);
            new Random(5).ints(bytes.capacity()).forEach(value -> bytes.put((byte) value));
            double[] read = new double[count + 4];
            decoder.read(bytes, 2 * type.bytes(), read, 3, count);
            double[] expected = new double[count + 4];
            for (int i = 0; i < count; i++) {
                expected[3 + i] = decoder.at(bytes, (2 + i) * type.bytes());
            }
            assertThat(read).isEqualTo(expected);
        }
    }
}
