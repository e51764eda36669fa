package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/** Turns doubles into stored floating point numbers that they are exactly: back into what they were read from. */
enum NumberEncoder {
    HALF("<f2", 2) {
        @Override
        void put(ByteBuffer out, double value) {
            out.putShort(half(value));
        }

        @Override
        boolean isExact(double value) {
            return same(NumberDecoder.Half.NUMBERS[half(value) & 0xffff], value);
        }
    },
    SINGLE("<f4", 4) {
        @Override
        void put(ByteBuffer out, double value) {
            out.putFloat((float) value);
        }

        @Override
        boolean isExact(double value) {
            return same((float) value, value);
        }
    },
    DOUBLE("<f8", 8) {
        @Override
        void put(ByteBuffer out, double value) {
            out.putDouble(value);
        }

        @Override
        boolean isExact(double value) {
            return true;
        }
    };

    private static final int BLOCK_ELEMENTS = 1 << 17;

    private final String descr;
    private final int bytes;

    NumberEncoder(String descr, int bytes) {
        this.descr = descr;
        this.bytes = bytes;
    }

    /** The type as NumPy writes it. */
    String descr() {
        return descr;
    }

    /** Bytes a number. */
    int bytes() {
        return bytes;
    }

    /** Appends a number. */
    abstract void put(ByteBuffer out, double value);

    /** Whether a number comes back as it was, to the bit. */
    abstract boolean isExact(double value);

    /** The smallest type that gives the numbers of a matrix back to the bit, which is that they are stored in or a larger one. */
    static NumberEncoder of(LogitMatrix logits) {
        NumberEncoder smallest = logits.storage() == StorageType.FLOAT16
                ? HALF
                : logits.storage() == StorageType.FLOAT64 ? DOUBLE : SINGLE;
        int rows = Math.max(1, BLOCK_ELEMENTS / logits.columns());
        double[] block = new double[rows * logits.columns()];
        for (int first = 0; first < logits.rows() && smallest != DOUBLE; first += rows) {
            int count = Math.min(rows, logits.rows() - first);
            logits.readRows(first, count, block);
            for (int i = 0; i < count * logits.columns(); i++) {
                while (!smallest.isExact(block[i])) {
                    smallest = smallest == HALF ? SINGLE : DOUBLE;
                }
            }
        }
        return smallest;
    }

    private static boolean same(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }

    /** The half that a number is; some other one where it is none. */
    private static short half(double value) {
        int bits = Float.floatToRawIntBits((float) value);
        int sign = (bits >>> 16) & 0x8000;
        double magnitude = Math.abs(value);
        int rest = magnitude < 0x1p-14
                ? (int) (magnitude * 0x1p24)
                : (Math.min(30, ((bits >>> 23) & 0xff) - 112) << 10) | ((bits >>> 13) & 0x3ff);
        return (short) (sign | rest);
    }
}
