package org.neuraldeps.solver.io;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A way to pack a whole file. */
enum Packing {

    /** RFC 1952, of one member or several, with their checksums. */
    GZIP("gz", "gzip", "\u001F\u008B\b"),

    /** RFC 8878, of one frame or several, with a window of at most 8 MiB: up to level 19, without --long. */
    ZSTD("zst", "zstd", "(\u00B5/\u00FD");

    private static final int BUFFER = 1 << 16;

    private final String key;
    private final String program;
    private final String magic;

    Packing(String key, String program, String magic) {
        this.key = key;
        this.program = program;
        this.magic = magic;
    }

    String key() {
        return key;
    }

    String displayName() {
        return "packed by " + program;
    }

    List<String> extensions() {
        return List.of(key, program);
    }

    /** Whether a file that begins so is packed in this way. */
    boolean recognises(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(magic);
    }

    /**
     * What is packed in a stream. Where that is damaged, reading throws an {@link IOException} or, for zstd, a
     * {@link RuntimeException}.
     */
    InputStream unpack(InputStream packed) throws IOException {
        return this == GZIP ? new GZIPInputStream(packed, BUFFER) : new ZstdInputStream(packed);
    }
}
