package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;

/** Elements that are mapped into memory, or in memory. */
final class MappedElements implements Elements {

    private final ArrayBytes bytes;
    private final NumberDecoder decoder;
    private final long unit;

    /** @param unit how many elements a unit has: a row in C order, a column in Fortran order */
    MappedElements(ArrayBytes bytes, NumberDecoder decoder, long unit) {
        this.bytes = bytes;
        this.decoder = decoder;
        this.unit = unit;
    }

    /** Unit by unit: none of them lies in two segments. */
    @Override
    public void read(long first, int count, double[] out) {
        int done = 0;
        while (done < count) {
            long place = first + done;
            int run = (int) Math.min(count - done, unit - place % unit);
            decode(place, out, done, run);
            done += run;
        }
    }

    @Override
    public void readEach(long first, long stride, int times, int width, double[] out) {
        for (int time = 0; time < times; time++) {
            decode(first + time * stride, out, time * width, width);
        }
    }

    private void decode(long place, double[] out, int from, int count) {
        ByteBuffer segment = bytes.segmentOf(place / unit);
        long within = bytes.unitWithinSegment(place / unit) * unit + place % unit;
        int offset = Math.toIntExact(within * bytes.header().itemBytes());
        if (count == 1) {
            out[from] = decoder.at(segment, offset);
        } else {
            decoder.read(segment, offset, out, from, count);
        }
    }
}
