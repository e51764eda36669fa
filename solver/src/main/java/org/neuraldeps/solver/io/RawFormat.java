package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/** Bare numbers, mapped where they lie. Nothing in such a file says so: a {@link RawLayout} does, which comes before all else. */
final class RawFormat implements LogitFormat {

    @Override
    public String key() {
        return "raw";
    }

    @Override
    public String displayName() {
        return "bare numbers";
    }

    @Override
    public List<String> extensions() {
        return List.of();
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException {
        RawLayout layout = RawFit.of(reading.raw().orElseThrow(), file.length(), place);
        ArrayHeader header = ArrayHeader.of(
                layout.type(),
                layout.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                layout.rows().orElseThrow(),
                layout.columns());
        FileStretch numbers = file.part(layout.offset(), header.bytes(place));
        return new SingleArray(place, header, numbers);
    }
}
