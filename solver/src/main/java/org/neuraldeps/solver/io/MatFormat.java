package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/**
 * Variables of MATLAB as {@code save} writes them up to {@code -v7}, and {@code scipy.io.savemat}: version 5, read by MFL.
 * {@code -v7.3} writes HDF5.
 */
final class MatFormat implements LogitFormat {

    private static final String WORDS = "MATLAB 5.0 MAT-file";

    private final Path spoolFolder;

    MatFormat() {
        this(Spool.USUAL_FOLDER);
    }

    /** @param spoolFolder where to unpack */
    MatFormat(Path spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public String key() {
        return "mat";
    }

    @Override
    public String displayName() {
        return "MATLAB";
    }

    @Override
    public List<String> extensions() {
        return List.of("mat");
    }

    @Override
    public boolean recognises(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(WORDS);
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return MatArrays.open(new MatFileContent(file, place), spoolFolder);
    }
}
