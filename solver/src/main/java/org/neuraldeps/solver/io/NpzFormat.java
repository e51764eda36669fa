package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Arrays in a zip archive, as {@code numpy.savez} and {@code numpy.savez_compressed} write them. An array that lies there
 * as it is is mapped where it lies; a packed one is unpacked once into a temporary file and mapped from there. Either way
 * all its bytes are read once, for the archive holds a checksum.
 */
final class NpzFormat implements LogitFormat {

    private final Path spoolFolder;

    NpzFormat() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param spoolFolder where to unpack */
    NpzFormat(Path spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public String key() {
        return "npz";
    }

    @Override
    public String displayName() {
        return "NumPy archive";
    }

    @Override
    public List<String> extensions() {
        return List.of("npz");
    }

    @Override
    public boolean recognises(byte[] start) {
        return isArchive(start);
    }

    /** Whether a file begins as zip archives do, empty ones too. */
    static boolean isArchive(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        return letters.startsWith("PK\u0003\u0004") || letters.startsWith("PK\u0005\u0006");
    }

    @Override
    public LogitMatrix open(Path file, Progress progress) {
        String place = file.toString();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            NpzArray array = NpzArchive.read(FileStretch.whole(channel), place).logits();
            array.requireLogits();
            return new NpyLogitMatrix(mapped(array.content(), progress));
        } catch (IOException e) {
            throw Unreadable.because(file, e, "give a readable npz file");
        }
    }

    private NpyBytes mapped(ZipContent content, Progress progress) throws IOException {
        if (content.isStored()) {
            content.copy((bytes, count) -> {}, progress);
            return NpyMapping.of(content.packed(), content.place());
        }
        try (Spool spool = Spool.in(spoolFolder, content.place())) {
            content.copy(spool, progress);
            return NpyMapping.of(spool.written(), content.place());
        }
    }
}
