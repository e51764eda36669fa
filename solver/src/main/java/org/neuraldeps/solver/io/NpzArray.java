package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * One array of an npz archive, as far as its header tells. One that lies there as it is is mapped where it lies; a packed
 * one is unpacked once into a temporary file and mapped from there. Either way all its bytes are read once, for the archive
 * holds a checksum.
 *
 * @param name without the .npy
 * @param content where its bytes are
 * @param header of the array; empty where it is no plain array of numbers
 * @param trouble why there is no header
 * @param spoolFolder where to unpack
 */
record NpzArray(
        String name,
        ZipContent content,
        Optional<ArrayHeader> header,
        Optional<DataException> trouble,
        Path spoolFolder)
        implements StoredArray {

    static final String SUFFIX = ".npy";

    /** Reads a header, no more of the archive than it needs. */
    static NpzArray of(String name, ZipContent content, Path spoolFolder) throws IOException {
        try {
            ArrayHeader header = header(content).array();
            return new NpzArray(name, content, Optional.of(header), Optional.empty(), spoolFolder);
        } catch (DataException e) {
            return new NpzArray(name, content, Optional.empty(), Optional.of(e), spoolFolder);
        }
    }

    private static NpyHeader header(ZipContent content) throws IOException {
        String place = content.place();
        int end = NpyHeader.headerEnd(ByteBuffer.wrap(content.start(NpyHeader.PREFIX_BYTES)), place);
        byte[] header = content.start(end);
        ArrayBytes.requireLength(place, "header", end, header.length);
        return NpyHeader.parse(ByteBuffer.wrap(header), place);
    }

    @Override
    public String place() {
        return content.place();
    }

    @Override
    public OptionalLong offset() throws IOException {
        ArrayBytes.requireLength(
                place(), "data", header(content).end(place()), content.entry().bytes());
        return content.isStored()
                ? OptionalLong.of(content.packed().offset()
                        + NpyHeader.headerEnd(ByteBuffer.wrap(content.start(NpyHeader.PREFIX_BYTES)), place()))
                : OptionalLong.empty();
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        plain();
        // Before anything is unpacked: what is packed may be a thousand times as long as the archive.
        ArrayBytes.requireLength(
                place(), "data", header(content).end(place()), content.entry().bytes());
        if (content.isStored()) {
            content.copy((bytes, count) -> {}, progress);
            return NpyMapping.of(content.packed(), place());
        }
        try (Spool spool = Spool.in(spoolFolder, place())) {
            Spool.requireRoom(content.entry().bytes(), Spool.room(spoolFolder), spoolFolder, place());
            content.copy(spool, progress);
            return NpyMapping.of(spool.written(), place());
        }
    }
}
