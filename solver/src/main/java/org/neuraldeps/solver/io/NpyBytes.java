package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neuraldeps.solver.data.DataException;

/**
 * The elements of one npy file: memory-mapped from a file in segments, for one map holds at most 2 GiB, or read into
 * memory from a resource.
 */
final class NpyBytes {

    private static final long SEGMENT_BYTES = 1L << 30;

    private final String place;
    private final NpyHeader header;
    private final ByteBuffer[] segments;
    private final long unitsPerSegment;

    private NpyBytes(String place, NpyHeader header, ByteBuffer[] segments, long unitsPerSegment) {
        this.place = place;
        this.header = header;
        this.segments = segments;
        this.unitsPerSegment = unitsPerSegment;
    }

    /** Maps a file. */
    static NpyBytes map(Path file) {
        String place = file.toString();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer prefix = read(channel, NpyHeader.PREFIX_BYTES);
            int end = NpyHeader.headerEnd(prefix, place);
            requireLength(place, "header", end, channel.size());
            NpyHeader header = NpyHeader.parse(read(channel, end), place);
            requireLength(place, "data", end + header.elements(place) * header.itemBytes(), channel.size());
            return mapped(channel, header, place);
        } catch (IOException e) {
            throw Unreadable.because(file, e, "give a readable npy file");
        }
    }

    /** Reads a stream to its end. */
    static NpyBytes read(InputStream stream, String place) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(stream.readAllBytes());
        ByteBuffer prefix = all.duplicate().limit(Math.min(all.limit(), NpyHeader.PREFIX_BYTES));
        int end = NpyHeader.headerEnd(prefix, place);
        requireLength(place, "header", end, all.limit());
        NpyHeader header = NpyHeader.parse(all.duplicate().limit(end), place);
        requireLength(place, "data", end + header.elements(place) * header.itemBytes(), all.limit());
        ByteBuffer data = all.slice(end, all.limit() - end).order(header.byteOrder());
        return new NpyBytes(place, header, new ByteBuffer[] {data}, Long.MAX_VALUE);
    }

    private static ByteBuffer read(FileChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, buffer.position());
        }
        return buffer.flip();
    }

    private static void requireLength(String place, String part, long expected, long actual) {
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

    private static NpyBytes mapped(FileChannel channel, NpyHeader header, String place) throws IOException {
        if (header.elements(place) == 0) {
            return new NpyBytes(place, header, new ByteBuffer[0], 1);
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
            segments[s] = channel.map(FileChannel.MapMode.READ_ONLY, header.dataOffset() + first * unitBytes, length)
                    .order(header.byteOrder());
        }
        return new NpyBytes(place, header, segments, unitsPerSegment);
    }

    private static long outerLength(NpyHeader header) {
        long[] shape = header.shape();
        return shape.length == 0 ? 1 : header.fortranOrder() ? shape[shape.length - 1] : shape[0];
    }

    private static long innerLength(NpyHeader header) {
        long inner = 1;
        long[] shape = header.shape();
        for (int i = 0; i < shape.length; i++) {
            boolean isOuter = header.fortranOrder() ? i == shape.length - 1 : i == 0;
            inner *= isOuter ? 1 : shape[i];
        }
        return inner;
    }

    NpyHeader header() {
        return header;
    }

    String place() {
        return place;
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
