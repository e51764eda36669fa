package org.neuraldeps.solver.data;

/** The floating point type in which logits are stored; all arithmetic is in double. */
public enum StorageType {
    /** The first half of a float32: its range, and three digits. */
    BFLOAT16("bfloat16", 2, 0x1p-8),
    FLOAT16("float16", 2, 0x1p-11),
    FLOAT32("float32", 4, 0x1p-24),
    FLOAT64("float64", 8, 0x1p-53);

    private final String key;
    private final int bytes;
    private final double unitRoundoff;

    StorageType(String key, int bytes, double unitRoundoff) {
        this.key = key;
        this.bytes = bytes;
        this.unitRoundoff = unitRoundoff;
    }

    /** Its stable name: "float32". */
    public String key() {
        return key;
    }

    /** Bytes per number. */
    public int bytes() {
        return bytes;
    }

    /** Whether it has fewer digits than anything is computed with, so that numbers lose most in being stored. */
    public boolean isHalf() {
        return bytes == 2;
    }

    /** The largest relative error of rounding to this type: half the distance from 1 to the next number. */
    public double unitRoundoff() {
        return unitRoundoff;
    }
}
