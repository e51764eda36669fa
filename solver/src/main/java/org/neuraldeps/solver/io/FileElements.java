package org.neuraldeps.solver.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.neuraldeps.solver.work.CancelledException;

/**
 * Elements that are read from their file whenever they are asked for, through buffers that are used again: what was read
 * takes no memory of the process afterwards, as the pages of a map do, and a file of any size does not push out what else
 * the machine keeps.
 *
 * <p>The file is opened for every reading, some ten microseconds: nothing has to be closed, and a thread that is interrupted
 * closes nobody's channel but its own. What is at the path by then may be another file; {@link FileLogits} looks.
 */
final class FileElements implements Elements {

    /** Large enough for the system to read ahead, small enough to stay in the cache. */
    private static final int BUFFER_BYTES = 1 << 18;

    /** Stretches that lie so near each other are read with what is between them. */
    private static final int NEAR_BYTES = 1 << 14;

    /** Of all files, as many as threads ever read at once: of many files each would keep its own. */
    private static final Queue<ByteBuffer> BUFFERS = new ConcurrentLinkedQueue<>();

    private final Path file;
    private final long offset;
    private final ArrayHeader header;
    private final NumberDecoder decoder;

    /**
     * @param offset where the first element lies in the file
     * @param header says how many bytes an element has, and in which order
     */
    FileElements(Path file, long offset, ArrayHeader header, NumberDecoder decoder) {
        this.file = file;
        this.offset = offset;
        this.header = header;
        this.decoder = decoder;
    }

    /** Reads through an open file and a buffer. */
    private interface Reading {
        void through(FileChannel channel, ByteBuffer buffer) throws IOException;
    }

    @Override
    public void read(long first, int count, double[] out) {
        open((channel, buffer) -> neighbours(channel, buffer, first, count, out, 0));
    }

    private void neighbours(FileChannel channel, ByteBuffer buffer, long first, int count, double[] out, int from)
            throws IOException {
        int most = BUFFER_BYTES / header.itemBytes();
        for (int done = 0; done < count; done += most) {
            int run = Math.min(most, count - done);
            fill(channel, buffer, first + done, run);
            decoder.read(buffer, 0, out, from + done, run);
        }
    }

    @Override
    public void readEach(long first, long stride, int times, int width, double[] out) {
        open((channel, buffer) -> {
            int most = (int) Math.max(0, BUFFER_BYTES / (stride * header.itemBytes()));
            if (most == 0 || stride * header.itemBytes() > NEAR_BYTES) {
                for (int time = 0; time < times; time++) {
                    neighbours(channel, buffer, first + time * stride, width, out, time * width);
                }
                return;
            }
            for (int done = 0; done < times; done += most) {
                int run = Math.min(most, times - done);
                fill(channel, buffer, first + done * stride, (int) ((run - 1) * stride + width));
                for (int time = 0; time < run; time++) {
                    int place = (int) (time * stride * header.itemBytes());
                    decoder.read(buffer, place, out, (done + time) * width, width);
                }
            }
        });
    }

    private void open(Reading reading) {
        ByteBuffer pooled = BUFFERS.poll();
        ByteBuffer buffer =
                (pooled == null ? ByteBuffer.allocateDirect(BUFFER_BYTES) : pooled).order(header.byteOrder());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            reading.through(channel, buffer);
        } catch (ClosedByInterruptException ending) {
            // Only the end of the program interrupts; the thread stays interrupted.
            throw interrupted(ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            BUFFERS.add(buffer);
        }
    }

    private static CancelledException interrupted(IOException cause) {
        CancelledException cancelled = new CancelledException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private void fill(FileChannel channel, ByteBuffer buffer, long first, int count) throws IOException {
        long start = offset + first * header.itemBytes();
        buffer.clear().limit(count * header.itemBytes());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw new EOFException("it ends at byte " + channel.size());
            }
        }
    }
}
