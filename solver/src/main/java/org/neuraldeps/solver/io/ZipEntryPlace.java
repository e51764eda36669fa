package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the directory of a zip archive says of one entry.
 *
 * @param name as stored, with / between folders
 * @param isEncrypted whether it needs a password
 * @param method how it is packed
 * @param crc CRC-32 of the unpacked bytes
 * @param packedBytes length in the archive
 * @param bytes length unpacked
 * @param header where the entry's own header begins
 */
record ZipEntryPlace(
        String name, boolean isEncrypted, int method, long crc, long packedBytes, long bytes, long header) {

    /** The method that packs nothing: the bytes lie in the archive as they are. */
    static final int STORED = 0;

    /** The usual method of packing. */
    static final int DEFLATED = 8;

    private static final int SIGNATURE = 0x02014b50;
    private static final int FIXED_BYTES = 46;

    /**
     * Reads the next entry of a directory and moves behind it.
     *
     * @throws RuntimeException of the buffer's, or an {@link IllegalArgumentException}, if the bytes make no entry
     */
    static ZipEntryPlace next(ByteBuffer directory) {
        int start = directory.position();
        if (directory.getInt(start) != SIGNATURE) {
            throw new IllegalArgumentException("no entry at byte " + start);
        }
        byte[] name = new byte[unsigned(directory, start + 28)];
        int extraBytes = unsigned(directory, start + 30);
        directory.get(start + FIXED_BYTES, name);
        ZipExtra64 extra = new ZipExtra64(directory.slice(start + FIXED_BYTES + name.length, extraBytes));
        long bytes = extra.orInstead(directory.getInt(start + 24));
        long packedBytes = extra.orInstead(directory.getInt(start + 20));
        long header = extra.orInstead(directory.getInt(start + 42));
        directory.position(start + FIXED_BYTES + name.length + extraBytes + unsigned(directory, start + 32));
        return new ZipEntryPlace(
                new String(name, StandardCharsets.UTF_8),
                (directory.getShort(start + 8) & 1) != 0,
                unsigned(directory, start + 10),
                directory.getInt(start + 16) & 0xffffffffL,
                packedBytes,
                bytes,
                header);
    }

    private static int unsigned(ByteBuffer buffer, int place) {
        return buffer.getShort(place) & 0xffff;
    }
}
