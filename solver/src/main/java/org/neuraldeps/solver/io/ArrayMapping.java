package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.neuraldeps.solver.data.DataException;

/** Maps the elements of arrays into memory, in segments, for one map holds at most 2 GiB. */
final class ArrayMapping {

    private static final long SEGMENT_BYTES = 1L << 30;

    private ArrayMapping() {}

    /**
     * Maps an array.
     *
     * @param data its elements and nothing else
     * @param place what to call it in messages
     */
    static ArrayBytes of(FileStretch data, ArrayHeader header, String place) throws IOException {
        if (header.elements(place) == 0) {
            return new ArrayBytes(place, header, new ByteBuffer[0], 1);
        }
        long unitBytes = header.itemBytes() * innerLength(header);
        long unitsPerSegment = Math.max(1, SEGMENT_BYTES / unitBytes);
        long units = outerLength(header);
        if (unitBytes > Integer.MAX_VALUE) {
            throw new DataException(place, "the shape " + header.shapeText() + " is too large", "split the file");
        }
        int count = (int) ((units + unitsPerSegment - 1) / unitsPerSegment);
        ByteBuffer[] segments = new ByteBuffer[count];
        for (int s = 0; s < count; s++) {
            long first = s * unitsPerSegment;
            long length = Math.min(unitsPerSegment, units - first) * unitBytes;
            segments[s] = data.map(first * unitBytes, length).order(header.byteOrder());
        }
        OptionalLong offset = data.isTemporary() ? OptionalLong.empty() : OptionalLong.of(data.offset());
        return new ArrayBytes(place, header, segments, unitsPerSegment, offset);
    }

    private static long outerLength(ArrayHeader header) {
        long[] shape = header.shape();
        return shape.length == 0 ? 1 : header.fortranOrder() ? shape[shape.length - 1] : shape[0];
    }

    private static long innerLength(ArrayHeader header) {
        long inner = 1;
        long[] shape = header.shape();
        for (int i = 0; i < shape.length; i++) {
            boolean isOuter = header.fortranOrder() ? i == shape.length - 1 : i == 0;
            inner *= isOuter ? 1 : shape[i];
        }
        return inner;
    }
}
