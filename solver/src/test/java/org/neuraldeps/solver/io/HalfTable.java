package org.neuraldeps.solver.io;

/** IEEE 754 binary16 by its definition: (−1)^s · 2^(e − 15) · 1.f, and 2^(−14) · 0.f where e is 0. */
final class HalfTable {

    private HalfTable() {}

    static double value(int bits) {
        double sign = (bits & 0x8000) == 0 ? 1 : -1;
        int exponent = bits / 0x400 % 0x20;
        double fraction = bits % 0x400 / 1024.0;
        if (exponent == 31) {
            return fraction == 0 ? sign / 0.0 : Double.NaN;
        }
        return exponent == 0 ? sign * fraction * Math.pow(2, -14) : sign * (1 + fraction) * Math.pow(2, exponent - 15);
    }
}
