package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** Tensors as {@code safetensors.torch.save_file} writes them, mapped where they lie. */
final class SafetensorsFormat implements LogitFormat {

    @Override
    public String key() {
        return "safetensors";
    }

    @Override
    public String displayName() {
        return "safetensors";
    }

    @Override
    public List<String> extensions() {
        return List.of("safetensors");
    }

    /** A length that can be one, and a brace. No text begins so: the upper bytes of the length are zero. */
    @Override
    public boolean recognises(byte[] start) {
        if (start.length <= SafetensorsFile.LENGTH_BYTES || start[SafetensorsFile.LENGTH_BYTES] != '{') {
            return false;
        }
        long length = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        return length > 0 && length <= SafetensorsFile.LONGEST_HEADER;
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        return SafetensorsFile.read(file, place);
    }
}
