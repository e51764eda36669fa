package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** Tensors, and dicts and lists of them, as {@code torch.save} writes them. */
final class TorchFormat implements LogitFormat {

    @Override
    public String key() {
        return "pt";
    }

    @Override
    public String displayName() {
        return "PyTorch tensors";
    }

    @Override
    public List<String> extensions() {
        return List.of("pt", "pth");
    }

    /** Never: that an archive is one of PyTorch's is told by what is in it, see {@link ZippedArrays}. */
    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return ZippedArrays.open(file, place, Spool.USUAL_FOLDER, progress);
    }
}
