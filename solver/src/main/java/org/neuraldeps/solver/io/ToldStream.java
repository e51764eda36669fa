package org.neuraldeps.solver.io;

import java.io.FilterInputStream;
import java.io.IOException;
import org.neuraldeps.solver.work.Progress;

/** The bytes of a file, which tell how many of them were read, and stop where somebody cancels. */
final class ToldStream extends FilterInputStream {

    private final long length;
    private final Progress progress;
    private final String step;
    private long read;

    /**
     * @param file its bytes
     * @param step what they are read for
     */
    ToldStream(FileStretch file, Progress progress, String step) {
        super(file.stream());
        this.length = file.length();
        this.progress = progress;
        this.step = step;
    }

    @Override
    public int read(byte[] out, int from, int count) throws IOException {
        progress.checkCancelled();
        progress.at((double) read / Math.max(1, length), step);
        int now = super.read(out, from, count);
        read += Math.max(0, now);
        return now;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    /** Whether there is more; a reader of gzip asks, for one file may be packed in several pieces. */
    @Override
    public int available() {
        return read < length ? 1 : 0;
    }
}
