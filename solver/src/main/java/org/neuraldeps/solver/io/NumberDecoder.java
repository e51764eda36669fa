package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.StorageType;

/**
 * Turns stored floating point numbers into doubles. Reads without moving the buffer, so threads may share it. Many numbers
 * are copied out of the buffer in pieces first: to ask a buffer for one number after the other takes longer than to decode
 * them.
 */
interface NumberDecoder {

    /** Numbers copied at a time, few enough to stay in the nearest cache. */
    int PIECE = 2048;

    /** The number at a byte offset. */
    double at(ByteBuffer bytes, int offset);

    /**
     * Consecutive numbers.
     *
     * @param offset where the first begins, in bytes
     * @param out receives them. Modified.
     * @param first the place of the first in {@code out}
     * @param count how many
     */
    void read(ByteBuffer bytes, int offset, double[] out, int first, int count);

    static NumberDecoder of(StorageType type) {
        return switch (type) {
            case BFLOAT16 -> new Brain();
            case FLOAT16 -> new Half();
            case FLOAT32 -> new Single();
            case FLOAT64 -> new Double64();
        };
    }

    /** The bytes from an offset on, in the same order, with a position of their own. */
    private static ByteBuffer from(ByteBuffer bytes, int offset) {
        return bytes.slice(offset, bytes.limit() - offset).order(bytes.order());
    }

    /** IEEE 754 binary16. All 65,536 numbers are in a table: a quarter of the time that their bits would take. */
    final class Half implements NumberDecoder {

        static final float[] NUMBERS = numbers();

        private static float[] numbers() {
            float[] numbers = new float[1 << 16];
            for (int bits = 0; bits < numbers.length; bits++) {
                numbers[bits] = number(bits);
            }
            return numbers;
        }

        private static float number(int bits) {
            int exponent = (bits >> 10) & 0x1f;
            int fraction = bits & 0x3ff;
            float magnitude;
            if (exponent == 0) {
                magnitude = fraction * 0x1p-24f;
            } else if (exponent == 0x1f) {
                magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
            } else {
                magnitude = Float.intBitsToFloat(((exponent + 112) << 23) | (fraction << 13));
            }
            return bits >= 1 << 15 ? -magnitude : magnitude;
        }

        /** The number that 16 bits stand for. */
        static double decode(short bits) {
            return NUMBERS[bits & 0xffff];
        }

        @Override
        public double at(ByteBuffer bytes, int offset) {
            return decode(bytes.getShort(offset));
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out, int first, int count) {
            var stored = from(bytes, offset).asShortBuffer();
            short[] piece = new short[Math.min(PIECE, count)];
            for (int done = 0; done < count; done += piece.length) {
                int length = Math.min(piece.length, count - done);
                stored.get(piece, 0, length);
                for (int i = 0; i < length; i++) {
                    out[first + done + i] = NUMBERS[piece[i] & 0xffff];
                }
            }
        }
    }

    /** bfloat16: the upper half of a binary32. */
    final class Brain implements NumberDecoder {
        @Override
        public double at(ByteBuffer bytes, int offset) {
            return Float.intBitsToFloat(bytes.getShort(offset) << 16);
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out, int first, int count) {
            var stored = from(bytes, offset).asShortBuffer();
            short[] piece = new short[Math.min(PIECE, count)];
            for (int done = 0; done < count; done += piece.length) {
                int length = Math.min(piece.length, count - done);
                stored.get(piece, 0, length);
                for (int i = 0; i < length; i++) {
                    out[first + done + i] = Float.intBitsToFloat(piece[i] << 16);
                }
            }
        }
    }

    /** IEEE 754 binary32. */
    final class Single implements NumberDecoder {
        @Override
        public double at(ByteBuffer bytes, int offset) {
            return bytes.getFloat(offset);
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out, int first, int count) {
            var stored = from(bytes, offset).asFloatBuffer();
            float[] piece = new float[Math.min(PIECE, count)];
            for (int done = 0; done < count; done += piece.length) {
                int length = Math.min(piece.length, count - done);
                stored.get(piece, 0, length);
                for (int i = 0; i < length; i++) {
                    out[first + done + i] = piece[i];
                }
            }
        }
    }

    /** IEEE 754 binary64. */
    final class Double64 implements NumberDecoder {
        @Override
        public double at(ByteBuffer bytes, int offset) {
            return bytes.getDouble(offset);
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out, int first, int count) {
            from(bytes, offset).asDoubleBuffer().get(out, first, count);
        }
    }
}
