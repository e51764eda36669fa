package org.neuraldeps.solver.data;

/** The floating point type in which logits are stored; all arithmetic is in double. */
public enum StorageType {
    FLOAT16(2, 0x1p-11),
    FLOAT32(4, 0x1p-24),
    FLOAT64(8, 0x1p-53);

    private final int bytes;
    private final double unitRoundoff;

    StorageType(int bytes, double unitRoundoff) {
        this.bytes = bytes;
        this.unitRoundoff = unitRoundoff;
    }

    /** Bytes per number. */
    public int bytes() {
        return bytes;
    }

    /** The largest relative error of rounding to this type: half the distance from 1 to the next number. */
    public double unitRoundoff() {
        return unitRoundoff;
    }
}
