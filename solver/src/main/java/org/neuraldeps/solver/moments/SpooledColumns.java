package org.neuraldeps.solver.moments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * All columns of a C that is not held, in a temporary file of 8 n² bytes (3.8 GB for 21,841 categories), for whoever wants every
 * one of them. They are formed block by block from the diagonal on; what is above it is what is below it, C being symmetric to the bit.
 *
 * <p>What is formed stays formed, whoever asked for it: the next goes on from there. The file has no name as long as the program runs,
 * where the system can do that, and goes when nobody refers to it any more, or with the program.
 */
public final class SpooledColumns {

    /** Formed in one pass over the logits: 8 n bytes each, two or three times. */
    static final int COLUMNS_A_PASS = 512;

    /** Left free on the disk. */
    private static final long RESERVE = 1L << 30;

    /** Rows that are turned together, so that what is turned stays in a near cache. */
    private static final int TURNED = 64;

    private static final long LOOK_UP = TimeUnit.MILLISECONDS.toNanos(20);

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    private final int size;
    private final String place;
    private final Path folder;
    private final FileChannel file;
    private final AtomicBoolean isBeingFormed = new AtomicBoolean();
    private volatile int formed;

    private SpooledColumns(int size, String place, Path folder) throws IOException {
        this.size = size;
        this.place = place;
        this.folder = folder;
        this.file = FileChannel.open(Files.createTempFile(folder, "nde-", ".moments"), OPTIONS);
    }

    /** Forms some columns from the first of them on. */
    @FunctionalInterface
    public interface Former {
        /**
         * C_cj for neighbouring c and all j ≥ the first of them.
         *
         * @param categories the c, rising by 1
         */
        double[][] from(int[] categories, Progress progress);
    }

    /** How many bytes the file of some categories takes. */
    static long bytes(int categories) {
        return (long) Double.BYTES * categories * categories;
    }

    /**
     * An empty file.
     *
     * @param place what it is of, for messages
     * @param folder where it is made
     * @throws DataException if there is no room, or it cannot be made
     */
    public static SpooledColumns in(Path folder, int size, String place) {
        try {
            requireRoom(bytes(size), Files.getFileStore(folder).getUsableSpace() - RESERVE, place, folder);
            return new SpooledColumns(size, place, folder);
        } catch (IOException e) {
            throw unwritable(size, place, folder, e);
        }
    }

    static void requireRoom(long bytes, long room, String place, Path folder) {
        if (bytes > room) {
            throw new DataException(
                    place,
                    "all targets need a temporary file of " + (bytes >> 20) + " MB, and " + Math.max(0, room >> 20)
                            + " MB can be used in " + folder,
                    "make room there, name another folder with -Djava.io.tmpdir, or ask for fewer targets");
        }
    }

    private static DataException unwritable(int size, String place, Path folder, IOException cause) {
        return new DataException(
                place,
                "the second moments of all " + size + " categories cannot be written to " + folder + " ("
                        + cause.getMessage() + ")",
                "make room there, or name another folder with -Djava.io.tmpdir",
                cause);
    }

    /** Whether every column can be read. */
    boolean isComplete() {
        return formed == size;
    }

    /**
     * Forms what is missing: N n² / 2 multiply-adds, and n / {@value #COLUMNS_A_PASS} passes over the logits, when nothing is there. Whoever
     * comes while another forms them waits, and goes on where that one ends before it is done.
     *
     * @throws DataException if the file cannot be written
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; what is formed by then stays
     */
    public void complete(Former former, Progress progress) {
        while (!isComplete()) {
            progress.checkCancelled();
            tell(progress);
            if (isBeingFormed.compareAndSet(false, true)) {
                try {
                    formRest(former, progress);
                } catch (IOException e) {
                    throw unwritable(size, place, folder, e);
                } finally {
                    isBeingFormed.set(false);
                }
            } else {
                LockSupport.parkNanos(LOOK_UP);
            }
        }
    }

    /** In parts of the work, which grows smaller from column to column. */
    private void tell(Progress progress) {
        double left = 1 - (double) formed / size;
        progress.at(1 - left * left, "second moments of all categories");
    }

    private void formRest(Former former, Progress progress) throws IOException {
        while (!isComplete()) {
            progress.checkCancelled();
            tell(progress);
            int end = Math.min(size, formed + COLUMNS_A_PASS);
            int[] block = IntStream.range(formed, end).toArray();
            write(block[0], former.from(block, progress.quiet()));
            formed = end;
        }
    }

    private void write(int first, double[][] columns) throws IOException {
        int end = first + columns.length;
        ByteBuffer bytes = buffer(size - first);
        for (int c = 0; c < columns.length; c++) {
            bytes.clear().asDoubleBuffer().put(columns[c]);
            writeAll(bytes, first + c, first);
        }
        double[][] turned = new double[TURNED][columns.length];
        for (int start = end; start < size; start += TURNED) {
            int count = Math.min(TURNED, size - start);
            turn(columns, start - first, count, turned);
            for (int j = 0; j < count; j++) {
                bytes.clear().limit(Double.BYTES * columns.length);
                bytes.asDoubleBuffer().put(turned[j]);
                writeAll(bytes, start + j, first);
            }
        }
    }

    private static void turn(double[][] columns, int start, int count, double[][] turned) {
        for (int c = 0; c < columns.length; c++) {
            for (int j = 0; j < count; j++) {
                turned[j][c] = columns[c][start + j];
            }
        }
    }

    private void writeAll(ByteBuffer bytes, int column, int from) throws IOException {
        long at = position(column) + (long) Double.BYTES * from;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    private long position(int column) {
        return (long) Double.BYTES * size * column;
    }

    private static ByteBuffer buffer(int numbers) {
        return ByteBuffer.allocateDirect(Double.BYTES * numbers).order(ByteOrder.nativeOrder());
    }

    /** A column, from the file. */
    public double[] read(int category) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * size).order(ByteOrder.nativeOrder());
        long at = position(category);
        try {
            while (bytes.hasRemaining()) {
                int got = file.read(bytes, at);
                if (got < 0) {
                    throw new IOException("the temporary file of second moments is shorter than it was");
                }
                at += got;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] column = new double[size];
        bytes.flip().asDoubleBuffer().get(column);
        return column;
    }
}
