package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.neuraldeps.solver.data.DataException;

/** The elements of one array: {@linkplain ArrayMapping mapped} from a file in segments, or read into memory. */
final class ArrayBytes {

    private final String place;
    private final ArrayHeader header;
    private final ByteBuffer[] segments;
    private final long unitsPerSegment;
    private final OptionalLong offset;

    ArrayBytes(String place, ArrayHeader header, ByteBuffer[] segments, long unitsPerSegment) {
        this(place, header, segments, unitsPerSegment, OptionalLong.empty());
    }

    /** @param offset where they begin in the file that was opened; empty where they do not lie there as they are */
    ArrayBytes(String place, ArrayHeader header, ByteBuffer[] segments, long unitsPerSegment, OptionalLong offset) {
        this.place = place;
        this.header = header;
        this.segments = segments;
        this.unitsPerSegment = unitsPerSegment;
        this.offset = offset;
    }

    /** Reads an npy array of a stream, such as a resource, to its end. */
    static ArrayBytes read(InputStream stream, String place) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(stream.readAllBytes());
        ByteBuffer prefix = all.duplicate().limit(Math.min(all.limit(), NpyHeader.PREFIX_BYTES));
        int end = NpyHeader.headerEnd(prefix, place);
        requireLength(place, "header", end, all.limit());
        NpyHeader header = NpyHeader.parse(all.duplicate().limit(end), place);
        requireLength(place, "data", header.end(place), all.limit());
        ByteBuffer data = all.slice(end, all.limit() - end).order(header.array().byteOrder());
        return new ArrayBytes(place, header.array(), new ByteBuffer[] {data}, Long.MAX_VALUE);
    }

    static void requireLength(String place, String part, long expected, long actual) {
        if (actual < expected) {
            throw new DataException(
                    place,
                    "truncated: the " + part + " should end at byte " + expected + " but the file has " + actual,
                    "copy or save the file again");
        }
        if (part.equals("data") && actual > expected) {
            throw new DataException(
                    place,
                    "the data should end at byte " + expected + " but the file has " + actual,
                    "save one array per file with numpy.save");
        }
    }

    ArrayHeader header() {
        return header;
    }

    String place() {
        return place;
    }

    /** The same for whoever reads the file instead: a map that nobody holds goes with the next collection. */
    ArrayBytes withoutMaps() {
        return new ArrayBytes(place, header, new ByteBuffer[0], unitsPerSegment, offset);
    }

    /** Where they begin in the file that was opened; empty where they do not lie there as they are. */
    OptionalLong offset() {
        return offset;
    }

    /** The segment that holds a unit (a row in C order, a column in Fortran order); not to be repositioned. */
    ByteBuffer segmentOf(long unit) {
        return segments[(int) (unit / unitsPerSegment)];
    }

    /** The place of a unit within its segment, in units. */
    long unitWithinSegment(long unit) {
        return unit % unitsPerSegment;
    }
}
