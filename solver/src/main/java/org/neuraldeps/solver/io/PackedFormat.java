package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/**
 * A file of any other format that was packed as a whole, such as logits.csv.gz. It is unpacked once into a temporary file,
 * and what it is then is told by what it holds.
 *
 * @param packing how it was packed
 * @param spoolFolder where to unpack
 */
record PackedFormat(Packing packing, Path spoolFolder) implements LogitFormat {

    PackedFormat(Packing packing) {
        this(packing, Spool.USUAL_FOLDER);
    }

    @Override
    public String key() {
        return packing.key();
    }

    @Override
    public String displayName() {
        return packing.displayName();
    }

    @Override
    public List<String> extensions() {
        return packing.extensions();
    }

    @Override
    public boolean recognises(byte[] start) {
        return packing.recognises(start);
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return UnpackedFile.open(new PackedContent(file, packing, place), spoolFolder, reading, progress);
    }
}
