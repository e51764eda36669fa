package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/**
 * Datasets in HDF5, as h5py, PyTables and MATLAB 7.3 write them, read by jhdf. One that lies in one piece is mapped where
 * it lies, one in chunks is unpacked once into a temporary file. Links are not followed: what they lead to within the file is
 * found anyway, and other files are not opened.
 */
final class HdfFormat implements LogitFormat {

    private static final String MAGIC = "\u0089HDF\r\n\u001a\n";

    /** Where HDF5 may begin behind something else: at powers of two from here on. MATLAB puts words there. */
    private static final int FIRST_USER_BLOCK = 512;

    private final Path spoolFolder;

    HdfFormat() {
        this(Spool.USUAL_FOLDER);
    }

    /** @param spoolFolder where to unpack */
    HdfFormat(Path spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public String key() {
        return "hdf5";
    }

    @Override
    public String displayName() {
        return "HDF5";
    }

    @Override
    public List<String> extensions() {
        return List.of("h5", "hdf5");
    }

    @Override
    public boolean recognises(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        boolean begins = letters.startsWith(MAGIC);
        for (int at = FIRST_USER_BLOCK; !begins && at < letters.length(); at *= 2) {
            begins = letters.startsWith(MAGIC, at);
        }
        return begins;
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return HdfArrays.open(file, place, spoolFolder);
    }
}
