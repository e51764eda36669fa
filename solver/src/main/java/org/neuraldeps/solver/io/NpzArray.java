package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * One array of an npz archive, as far as its header tells.
 *
 * @param name without the .npy
 * @param content where its bytes are
 * @param header of the array; empty where it is no plain array of numbers
 * @param trouble why there is no header
 */
record NpzArray(String name, ZipContent content, Optional<NpyHeader> header, Optional<DataException> trouble) {

    static final String SUFFIX = ".npy";

    /** Reads a header, no more of the archive than it needs. */
    static NpzArray of(String name, ZipContent content) throws IOException {
        try {
            return new NpzArray(name, content, Optional.of(header(content)), Optional.empty());
        } catch (DataException e) {
            return new NpzArray(name, content, Optional.empty(), Optional.of(e));
        }
    }

    private static NpyHeader header(ZipContent content) throws IOException {
        String place = content.place();
        int end = NpyHeader.headerEnd(ByteBuffer.wrap(content.start(NpyHeader.PREFIX_BYTES)), place);
        byte[] header = content.start(end);
        NpyBytes.requireLength(place, "header", end, header.length);
        return NpyHeader.parse(ByteBuffer.wrap(header), place);
    }

    /** Whether it is a matrix of numbers, whatever their type. */
    boolean isMatrix() {
        return header.filter(h -> h.shape().length == 2 && "fiu".indexOf(h.kind()) >= 0)
                .isPresent();
    }

    /** Refuses what is no plain array of numbers. */
    void requirePlain() {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    /** Refuses what cannot be logits before anything is unpacked. */
    void requireLogits() {
        NpyLogitMatrix.requireLogits(header.orElseThrow(trouble::orElseThrow), content.place());
    }

    /** Name, type and shape as for a list: "arr_0 f4 (4600, 1000)". */
    String description() {
        return name + header.map(h -> " " + h.type() + " " + h.shapeText()).orElse(" (not plain numbers)");
    }
}
