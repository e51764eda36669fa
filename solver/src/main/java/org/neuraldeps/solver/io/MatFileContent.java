package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import us.hebi.matlab.mat.format.BufferAllocator;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5Reader.EntryFilter;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Source;
import us.hebi.matlab.mat.types.Sources;

/**
 * A MATLAB file of version 5: variables one behind the other, each with its length before it, each perhaps deflated.
 *
 * @param file its bytes
 * @param place what to call it in messages
 */
record MatFileContent(FileStretch file, String place) {

    private static final int HEADER = 128;
    private static final int ORDER_MARK = 126;
    private static final int TAG = 8;
    private static final int MATRIX = 14;
    private static final int PACKED = 15;
    private static final int BUFFER = 1 << 16;
    private static final String CURE = "copy or save it again";

    /**
     * Looks whether the variables fill the file, without reading one.
     *
     * @throws DataException if one goes beyond its end, or is none
     */
    void requireWhole() throws IOException {
        ArrayBytes.requireLength(place, "header", HEADER, file.length());
        boolean isLittle = file.read(ORDER_MARK, 1).get(0) == 'I';
        long at = HEADER;
        while (at < file.length()) {
            ByteBuffer tag = file.read(at, TAG).order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            ArrayBytes.requireLength(place, "beginning of a variable", at + TAG, file.length());
            int type = tag.getInt(0);
            if (type != MATRIX && type != PACKED) {
                throw new DataException(place, "at byte " + at + " no variable begins where one should", CURE);
            }
            at += TAG + (tag.getInt(Integer.BYTES) & 0xffffffffL);
            ArrayBytes.requireLength(place, "variable", at, file.length());
        }
    }

    /**
     * Reads some variables into memory.
     *
     * @param filter sees of each what it is, and says whether to read it
     * @param most how many bytes one piece may take
     * @param what to call it in messages
     * @throws DataException if they are damaged
     */
    MatFile read(EntryFilter filter, long most, String what) throws IOException {
        try (Source source = source()) {
            return Mat5.newReader(source)
                    .disableSubsystemProcessing()
                    .setMaxInflateBufferSize(BUFFER)
                    .setBufferAllocator(new Limited(most))
                    .setEntryFilter(filter)
                    .readMat();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw refused(e, what);
        }
    }

    /** MFL wraps what it meets; what was thrown here is taken out again. */
    private static RuntimeException refused(Throwable thrown, String what) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null && !(deepest instanceof DataException)) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof DataException || deepest instanceof CancelledException) {
            return (RuntimeException) deepest;
        }
        String why = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return new DataException(
                what,
                "it is damaged, or of a kind that is not read (" + why.replaceAll("\\p{Cntrl}", "?") + ")",
                CURE,
                thrown);
    }

    /** Over a map, where one can hold the file. */
    private Source source() throws IOException {
        if (file.length() <= Integer.MAX_VALUE) {
            return Sources.wrap(file.map(0, file.length()));
        }
        InputStream all = file.stream();
        return Sources.wrapInputStream(all, BUFFER);
    }

    /** Gives no more than there can be, whatever a length in the file says. */
    private record Limited(long most) implements BufferAllocator {

        @Override
        public ByteBuffer allocate(int bytes) {
            if (bytes < 0 || bytes > most) {
                throw new IllegalArgumentException("a length of " + bytes + " bytes where at most " + most + " fit");
            }
            return ByteBuffer.allocate(bytes);
        }

        @Override
        public void release(ByteBuffer buffer) {
            // The collector of garbage does it.
        }
    }
}
