package org.neuraldeps.solver.io;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * What is in one entry of a zip archive.
 *
 * @param entry what the directory says of it
 * @param packed its bytes in the archive
 * @param place what to call it in messages
 */
record ZipContent(ZipEntryPlace entry, FileStretch packed, String place) {

    private static final int SIGNATURE = 0x04034b50;
    private static final int FIXED_BYTES = 30;
    private static final int CHUNK = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int SECTOR = 512;
    private static final String CURE = "copy or save the file again";

    /** Takes what {@link #copy} unpacks. */
    interface Sink {
        void put(byte[] bytes, int count);
    }

    /**
     * Finds an entry.
     *
     * @throws DataException if it is not where the directory says or packed in a way that is not read
     */
    static ZipContent of(FileStretch archive, ZipEntryPlace entry, String place) throws IOException {
        boolean isKnown = entry.method() == ZipEntryPlace.STORED || entry.method() == ZipEntryPlace.DEFLATED;
        if (entry.isEncrypted() || !isKnown) {
            throw new DataException(
                    place,
                    entry.isEncrypted() ? "it is encrypted" : "packing method " + entry.method() + " is not read",
                    "save the file with numpy.savez");
        }
        long start = start(archive, entry, place);
        long packedBytes = entry.packedBytes();
        if (packedBytes < 0 || packedBytes > archive.length() - start) {
            throw new DataException(
                    place,
                    packedBytes + " bytes from byte " + start + " on are not in a file of " + archive.length(),
                    CURE);
        }
        return new ZipContent(entry, archive.part(start, packedBytes), place);
    }

    /** The entry has a header of its own before its bytes, whose length is only known there. */
    private static long start(FileStretch archive, ZipEntryPlace entry, String place) throws IOException {
        long at = entry.header();
        boolean isInside = at >= 0 && at <= archive.length() - FIXED_BYTES;
        ByteBuffer header = archive.read(isInside ? at : 0, FIXED_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (!isInside || header.limit() < FIXED_BYTES || header.getInt(0) != SIGNATURE) {
            throw new DataException(place, "it is not where the list in the archive says", CURE);
        }
        return at + FIXED_BYTES + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
    }

    /** Whether the bytes lie in the archive as they are. */
    boolean isStored() {
        return entry.method() == ZipEntryPlace.STORED;
    }

    /** The first bytes; fewer than asked for where there are no more. */
    byte[] start(int count) throws IOException {
        // An archive may have very many entries of which no more than this is read.
        try (InputStream stream = stream(Math.min(BUFFER, SECTOR + count))) {
            return stream.readNBytes(count);
        } catch (ZipException | EOFException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    /**
     * Unpacks all of it.
     *
     * @param progress is told how far it is and asked every {@value #CHUNK} bytes
     * @throws DataException if length or checksum are not those in the directory
     */
    void copy(Sink sink, Progress progress) throws IOException {
        CRC32 crc = new CRC32();
        long copied = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = stream(BUFFER)) {
            for (int read = 1; read > 0 && copied <= entry.bytes(); copied += read) {
                progress.checkCancelled();
                progress.at(
                        (double) copied / Math.max(1, entry.bytes()), isStored() ? "checking archive" : "unpacking");
                read = stream.readNBytes(chunk, 0, CHUNK);
                crc.update(chunk, 0, read);
                sink.put(chunk, read);
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e.getMessage(), e);
        }
        if (copied != entry.bytes() || crc.getValue() != entry.crc()) {
            throw damaged(copied == entry.bytes() ? "its checksum is another" : "its length is another", null);
        }
    }

    /** All of it, in memory; for what is known to be small. */
    byte[] all(Progress progress) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        copy((bytes, count) -> all.write(bytes, 0, count), progress);
        return all.toByteArray();
    }

    private InputStream stream(int buffer) {
        if (isStored()) {
            return packed.stream();
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed.stream(), inflater, buffer) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private DataException damaged(String how, IOException cause) {
        return new DataException(place, "what is packed there is damaged (" + how + ")", CURE, cause);
    }
}
