package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.DataException;

/**
 * The directory at the end of a zip archive, with or without the 64-bit extension. {@link java.util.zip.ZipFile} reads
 * one too but keeps to itself where an entry lies, and what lies in a file as it is can be mapped.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int LONGEST = 1 << 24;

    private final FileStretch file;
    private final String place;

    private ZipDirectory(FileStretch file, String place) {
        this.file = file;
        this.place = place;
    }

    /**
     * The entries of an archive, in the order of its directory.
     *
     * @throws DataException if it is cut short or damaged
     */
    static List<ZipEntryPlace> read(FileStretch file, String place) throws IOException {
        return new ZipDirectory(file, place).entries();
    }

    private List<ZipEntryPlace> entries() throws IOException {
        try {
            ByteBuffer directory = directory();
            List<ZipEntryPlace> entries = new ArrayList<>();
            while (directory.hasRemaining()) {
                entries.add(ZipEntryPlace.next(directory));
            }
            return entries;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new DataException(
                    place, "the list of what is in the archive is damaged", "copy or save the file again", e);
        }
    }

    private ByteBuffer directory() throws IOException {
        long tail = Math.max(0, file.length() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer last = little(file.read(tail, END_BYTES + LONGEST_COMMENT));
        int end = last.limit() - END_BYTES;
        while (end >= 0 && last.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new DataException(
                    place,
                    "truncated: an archive (npz) ends with a list of what is in it, and this one has none",
                    "copy or save the file again");
        }
        ByteBuffer end64 = end64(tail + end);
        return end64 == null
                ? bytes(unsigned(last, end + 16), unsigned(last, end + 12))
                : bytes(end64.getLong(48), end64.getLong(40));
    }

    /** The 64-bit end, which where there is one lies before the other and knows better; null where there is none. */
    private ByteBuffer end64(long end) throws IOException {
        if (end < LOCATOR_BYTES) {
            return null;
        }
        ByteBuffer locator = bytes(end - LOCATOR_BYTES, LOCATOR_BYTES);
        if (locator.getInt(0) != LOCATOR) {
            return null;
        }
        ByteBuffer end64 = bytes(locator.getLong(8), END64_BYTES);
        if (end64.getInt(0) != END64) {
            throw new IllegalArgumentException("no 64-bit end at byte " + locator.getLong(8));
        }
        return end64;
    }

    private ByteBuffer bytes(long offset, long length) throws IOException {
        if (length < 0 || length > LONGEST || offset < 0 || offset > file.length() - length) {
            throw new IllegalArgumentException(length + " bytes from byte " + offset);
        }
        return little(file.read(offset, (int) length));
    }

    private static long unsigned(ByteBuffer buffer, int place) {
        return buffer.getInt(place) & 0xffffffffL;
    }

    private static ByteBuffer little(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
