package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The lengths and places of one entry of a zip archive that do not fit into 32 bits. */
final class ZipExtra64 {

    private static final int KIND = 1;
    private static final long ELSEWHERE = 0xffffffffL;

    private final ByteBuffer numbers;

    /** @param extra the extra fields of the entry, each with its kind and length before it */
    ZipExtra64(ByteBuffer extra) {
        ByteBuffer fields = extra.order(ByteOrder.LITTLE_ENDIAN);
        int place = 0;
        ByteBuffer found = ByteBuffer.allocate(0);
        while (place + 4 <= fields.limit()) {
            int length = fields.getShort(place + 2) & 0xffff;
            if (fields.getShort(place) == KIND) {
                found = fields.slice(place + 4, length);
            }
            place += 4 + length;
        }
        this.numbers = found.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A number of the entry, or what stands here in its place; to be asked in the order in which they are kept. */
    long orInstead(int number) {
        long unsigned = number & ELSEWHERE;
        return unsigned == ELSEWHERE ? numbers.getLong() : unsigned;
    }
}
