package org.neuraldeps.solver.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.neuraldeps.solver.data.DataException;

/**
 * A temporary file for what cannot be mapped where it lies: written once, mapped, closed. Its name is gone once it is
 * closed, on most systems once it is open, whatever happens; its bytes are gone when no map of it is left.
 */
final class Spool implements Closeable, ZipContent.Sink {

    /** Where the system wants temporary files. */
    static final Path USUAL_FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

    /** Left free on the disk. */
    private static final long RESERVE = 256L << 20;

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    private final Path file;
    private final FileChannel channel;
    private final String place;

    private Spool(Path file, FileChannel channel, String place) {
        this.file = file;
        this.channel = channel;
        this.place = place;
    }

    /**
     * Makes an empty one.
     *
     * @param folder where
     * @param place what it is for, for messages
     */
    static Spool in(Path folder, String place) {
        try {
            Path file = Files.createTempFile(folder, "nde-", ".npy");
            try {
                return new Spool(file, FileChannel.open(file, OPTIONS), place);
            } catch (IOException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(folder, place, e);
        }
    }

    /**
     * How many bytes may be written in a folder so that other programs can go on.
     *
     * @return less than 0 where there is less room than that already
     */
    static long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() - RESERVE;
    }

    /**
     * Makes sure that there is room for what is to be unpacked, before the disk is full.
     *
     * @throws DataException if it is more than {@code room}
     */
    static void requireRoom(long bytes, long room, Path folder, String place) {
        if (bytes > room) {
            throw new DataException(
                    place,
                    "unpacked it takes more than the " + Math.max(0, room >> 20) + " MB that are free in " + folder,
                    "make room there, or unpack it where there is room and open that");
        }
    }

    @Override
    public void put(byte[] bytes, int count) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw unwritable(file.getParent(), place, e);
        }
    }

    private static DataException unwritable(Path folder, String place, IOException cause) {
        return new DataException(
                place,
                "it has to be unpacked, and nothing can be written to " + folder + " (" + cause.getMessage() + ")",
                "make room there, or save the file with numpy.savez, which does not pack",
                cause);
    }

    /** What was written. */
    FileStretch written() throws IOException {
        return FileStretch.temporary(channel);
    }

    /** Where a system does not delete what is mapped, the file goes with the program. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (Files.exists(file)) {
            file.toFile().deleteOnExit();
        }
    }
}
