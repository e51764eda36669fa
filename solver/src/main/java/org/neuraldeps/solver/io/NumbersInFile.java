package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;

/** The numbers of a vector in a file, which may be longer than an array of Java: some consecutive ones at a time. */
final class NumbersInFile {

    private final ArrayBytes bytes;

    /** @param bytes one dimension of float64 or int32 */
    NumbersInFile(ArrayBytes bytes) {
        this.bytes = bytes;
    }

    private double doubleAt(long place) {
        return segment(place).getDouble(offset(place, Double.BYTES));
    }

    private int intAt(long place) {
        return segment(place).getInt(offset(place, Integer.BYTES));
    }

    private ByteBuffer segment(long place) {
        return bytes.segmentOf(place);
    }

    private int offset(long place, int width) {
        return Math.toIntExact(bytes.unitWithinSegment(place) * width);
    }

    /** How many there are. */
    long length() {
        return bytes.header().shape()[0];
    }

    /** Float64 from a place on. */
    double[] doubles(long first, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = doubleAt(first + i);
        }
        return numbers;
    }

    /** Int32 from a place on. */
    int[] integers(long first, int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = intAt(first + i);
        }
        return numbers;
    }
}
