package org.neuraldeps.solver.moments;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * All columns of a C that is not held, in a temporary file of 8 n² bytes (3.8 GB for 21,841 categories): for whoever solves every
 * target, which would form each column many times over. Columns are those that were formed, bit for bit; asking for one reads it
 * from the file and costs no pass over the logits. The file goes at {@link #close}, or with the program.
 */
public final class SpooledSecondMoments implements SecondMoments, Closeable {

    /** Formed in one pass over the logits: 8 n bytes each, two or three times. */
    private static final int COLUMNS_A_PASS = 512;

    /** Left free on the disk. */
    private static final long RESERVE = 1L << 30;

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    private final SecondMoments formed;
    private final FileChannel file;

    private SpooledSecondMoments(SecondMoments formed, FileChannel file) {
        this.formed = formed;
        this.file = file;
    }

    /** How many bytes the file of some categories takes. */
    public static long bytes(int categories) {
        return (long) Double.BYTES * categories * categories;
    }

    /**
     * Forms and writes all columns: N n² multiply-adds, and n / {@value #COLUMNS_A_PASS} passes over the logits.
     *
     * @param moments whose columns
     * @param place what they are of, for messages
     * @param folder where the file is made
     * @throws DataException if there is no room, or the file cannot be written
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; nothing is left behind then
     */
    public static SpooledSecondMoments of(SecondMoments moments, String place, Path folder, Progress progress) {
        try {
            requireRoom(bytes(moments.size()), Files.getFileStore(folder).getUsableSpace() - RESERVE, place, folder);
            FileChannel file = FileChannel.open(Files.createTempFile(folder, "nde-", ".moments"), OPTIONS);
            try {
                write(moments, file, progress);
                return new SpooledSecondMoments(moments, file);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DataException(
                    place,
                    "the second moments of all " + moments.size() + " categories cannot be written to " + folder + " ("
                            + e.getMessage() + ")",
                    "make room there, or name another folder with -Djava.io.tmpdir",
                    e);
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

    private static void write(SecondMoments moments, FileChannel file, Progress progress) throws IOException {
        int n = moments.size();
        ByteBuffer bytes = buffer(n);
        for (int first = 0; first < n; first += COLUMNS_A_PASS) {
            progress.checkCancelled();
            progress.at((double) first / n, "second moments of all categories");
            int[] block =
                    IntStream.range(first, Math.min(n, first + COLUMNS_A_PASS)).toArray();
            MomentColumns columns = moments.columns(block, progress.quiet());
            for (int j : block) {
                bytes.clear();
                bytes.asDoubleBuffer().put(columns.column(j));
                long at = (long) bytes.capacity() * j;
                while (bytes.hasRemaining()) {
                    at += file.write(bytes, at);
                }
            }
        }
    }

    private static ByteBuffer buffer(int n) {
        return ByteBuffer.allocate(Double.BYTES * n).order(ByteOrder.nativeOrder());
    }

    @Override
    public int size() {
        return formed.size();
    }

    @Override
    public int rows() {
        return formed.rows();
    }

    @Override
    public double diagonal(int j) {
        return formed.diagonal(j);
    }

    /** False: they are not in memory, though they cost no pass. */
    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public Gauge gauge() {
        return formed.gauge();
    }

    @Override
    public long heldBytes() {
        return formed.heldBytes();
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] columns = new double[ascending.length][];
        for (int i = 0; i < columns.length; i++) {
            progress.checkCancelled();
            columns[i] = read(ascending[i]);
        }
        return MomentColumns.some(size(), ascending, columns);
    }

    private double[] read(int category) {
        ByteBuffer bytes = buffer(size());
        long at = (long) bytes.capacity() * category;
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
        double[] column = new double[size()];
        bytes.flip().asDoubleBuffer().get(column);
        return column;
    }

    /** Ends the life of the columns that have not been asked for. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
