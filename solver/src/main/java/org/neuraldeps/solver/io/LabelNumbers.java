package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Labels as they are found one after the other, four bytes each. */
final class LabelNumbers {

    private int[] numbers = new int[1024];
    private int count;

    void add(int label) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = label;
    }

    /**
     * All of them as an array of int32.
     *
     * @param place what to call it in messages
     */
    ArrayBytes array(String place) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * count).order(ByteOrder.BIG_ENDIAN);
        bytes.asIntBuffer().put(numbers, 0, count);
        ArrayHeader header = new ArrayHeader('i', Integer.BYTES, ByteOrder.BIG_ENDIAN, false, count);
        return new ArrayBytes(place, header, new ByteBuffer[] {bytes}, Long.MAX_VALUE);
    }
}
