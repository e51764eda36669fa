package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;

/**
 * A part of an open file: all of it, or what lies in it as in a file of its own.
 *
 * @param channel is read at places, never moved; stays open
 * @param offset where it begins in the file
 * @param length in bytes
 * @param isTemporary whether the file cannot be opened again, for it has no name any more
 */
record FileStretch(FileChannel channel, long offset, long length, boolean isTemporary) {

    /** All of a file. */
    static FileStretch whole(FileChannel channel) throws IOException {
        return new FileStretch(channel, 0, channel.size(), false);
    }

    /** All of a file without a name. */
    static FileStretch temporary(FileChannel channel) throws IOException {
        return new FileStretch(channel, 0, channel.size(), true);
    }

    /** A part of this part. */
    FileStretch part(long first, long count) {
        Objects.checkFromIndexSize(first, count, length);
        return new FileStretch(channel, offset + first, count, isTemporary);
    }

    /** The bytes from a place on; fewer than asked for where the stretch or the file ends before. */
    ByteBuffer read(long first, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(count, length - first)));
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, offset + first + buffer.position());
        }
        return buffer.flip();
    }

    /** The first bytes; fewer than asked for where there are no more. */
    byte[] start(int count) throws IOException {
        byte[] start = new byte[(int) Math.min(length, count)];
        ByteBuffer read = read(0, start.length);
        read.get(start, 0, read.limit());
        return Arrays.copyOf(start, read.limit());
    }

    /** Maps bytes into memory; the map outlives the channel. */
    ByteBuffer map(long first, long count) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, offset + first, count);
    }

    /** All of it, byte after byte. */
    InputStream stream() {
        return new InputStream() {
            private long next;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] out, int from, int count) throws IOException {
                if (next >= length) {
                    return -1;
                }
                ByteBuffer part = ByteBuffer.wrap(out, from, (int) Math.min(count, length - next));
                int read = channel.read(part, offset + next);
                next += Math.max(0, read);
                return read;
            }
        };
    }
}
