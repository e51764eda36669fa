package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** Arrays in a zip archive, as {@code numpy.savez} and {@code numpy.savez_compressed} write them. */
final class NpzFormat implements LogitFormat {

    private final Path spoolFolder;

    NpzFormat() {
        this(Spool.USUAL_FOLDER);
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

    /** Whether a file begins as zip archives do, empty ones too; which kind it is is told by what is in it. */
    static boolean isArchive(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        return letters.startsWith("PK\u0003\u0004") || letters.startsWith("PK\u0005\u0006");
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return ZippedArrays.open(file, place, spoolFolder, progress);
    }
}
