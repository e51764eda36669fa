package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** Maps npy arrays into memory. */
final class NpyMapping {

    private NpyMapping() {}

    /** Maps a file that holds one array. */
    static ArrayBytes of(Path file) {
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
    static ArrayBytes of(FileStretch stretch, String place) throws IOException {
        return array(stretch, place).bytes(Progress.NONE);
    }

    /**
     * Reads the header of the array in a part of a file.
     *
     * @throws DataException if it is no npy, or cut short
     */
    static SingleArray array(FileStretch stretch, String place) throws IOException {
        int end = NpyHeader.headerEnd(stretch.read(0, NpyHeader.PREFIX_BYTES), place);
        ArrayBytes.requireLength(place, "header", end, stretch.length());
        NpyHeader header = NpyHeader.parse(stretch.read(0, end), place);
        ArrayBytes.requireLength(place, "data", header.end(place), stretch.length());
        long bytes = header.array().bytes(place);
        return new SingleArray(place, header.array(), stretch.part(header.dataOffset(), bytes));
    }
}
