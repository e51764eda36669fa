package org.neuraldeps.solver.io;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.solver.data.LogitMatrix;
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
    public LogitMatrix open(Path file, Progress progress) {
        return new NpyLogitMatrix(NpyMapping.of(file));
    }
}
