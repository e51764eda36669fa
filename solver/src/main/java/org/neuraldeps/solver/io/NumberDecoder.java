package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.StorageType;

/** Turns stored floating point numbers into doubles. Reads without moving the buffer, so threads may share it. */
interface NumberDecoder {

    /** The number at a byte offset. */
    double at(ByteBuffer bytes, int offset);

    /** {@code out.length} consecutive numbers from a byte offset on. */
    void read(ByteBuffer bytes, int offset, double[] out);

    static NumberDecoder of(StorageType type) {
        return switch (type) {
            case BFLOAT16 -> new Brain();
            case FLOAT16 -> new Half();
            case FLOAT32 -> new Single();
            case FLOAT64 -> new Double64();
        };
    }

    /** IEEE 754 binary16. */
    final class Half implements NumberDecoder {
        @Override
        public double at(ByteBuffer bytes, int offset) {
            return decode(bytes.getShort(offset));
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = decode(bytes.getShort(offset + 2 * i));
            }
        }

        static double decode(short bits) {
            int exponent = (bits >> 10) & 0x1f;
            int fraction = bits & 0x3ff;
            double magnitude;
            if (exponent == 0) {
                magnitude = fraction * 0x1p-24;
            } else if (exponent == 0x1f) {
                magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
            } else {
                int single = ((exponent + 112) << 23) | (fraction << 13);
                magnitude = Float.intBitsToFloat(single);
            }
            return bits < 0 ? -magnitude : magnitude;
        }
    }

    /** bfloat16: the upper half of a binary32. */
    final class Brain implements NumberDecoder {
        @Override
        public double at(ByteBuffer bytes, int offset) {
            return Float.intBitsToFloat(bytes.getShort(offset) << 16);
        }

        @Override
        public void read(ByteBuffer bytes, int offset, double[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = Float.intBitsToFloat(bytes.getShort(offset + 2 * i) << 16);
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
        public void read(ByteBuffer bytes, int offset, double[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = bytes.getFloat(offset + 4 * i);
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
        public void read(ByteBuffer bytes, int offset, double[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = bytes.getDouble(offset + 8 * i);
            }
        }
    }
}
