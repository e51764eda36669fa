package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** One array as {@code numpy.save} writes it, mapped into memory where it lies. */
final class NpyFormat implements LogitFormat {

    @Override
    public String key() {
        return "npy";
    }

    @Override
    public String displayName() {
        return "NumPy array";
    }

    @Override
    public List<String> extensions() {
        return List.of("npy");
    }

    @Override
    public boolean recognises(byte[] start) {
        return NpyHeader.isMagic(start);
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return NpyMapping.array(file, place);
    }
}
