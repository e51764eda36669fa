package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neuraldeps.solver.data.DataException;

/** Maps npy arrays into memory, in segments, for one map holds at most 2 GiB. */
final class NpyMapping {

    private static final long SEGMENT_BYTES = 1L << 30;

    private NpyMapping() {}

    /** Maps a file that holds one array. */
    static NpyBytes of(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(FileStretch.whole(channel), file.toString());
        } catch (IOException e) {
            throw Unreadable.because(file, e, "give a readable npy file");
        }
    }

    /**
     * Maps the array in a part of a file.
     *
     * @param place what to call it in messages
     */
    static NpyBytes of(FileStretch stretch, String place) throws IOException {
        int end = NpyHeader.headerEnd(stretch.read(0, NpyHeader.PREFIX_BYTES), place);
        NpyBytes.requireLength(place, "header", end, stretch.length());
        NpyHeader header = NpyHeader.parse(stretch.read(0, end), place);
        NpyBytes.requireLength(place, "data", header.end(place), stretch.length());
        return mapped(stretch, header, place);
    }

    private static NpyBytes mapped(FileStretch stretch, NpyHeader header, String place) throws IOException {
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
            segments[s] =
                    stretch.map(header.dataOffset() + first * unitBytes, length).order(header.byteOrder());
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
}
