package org.neuraldeps.solver.io;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Logits of a file that may be written to, replaced or cut short while it is open. What was handed out and what comes
 * later are of one state of the file, or there is a {@link org.neuraldeps.solver.data.DataException} that says that it
 * was changed: every column, and rows once in a millisecond, are handed out only after the file was found unchanged, and
 * {@link #requireUnchanged()} vouches for all rows before it.
 */
public final class FileLogits implements LogitMatrix {

    /** A look at the file takes some microseconds, as long as reading a few rows. */
    private static final long NANOS_BETWEEN_LOOKS = 1_000_000;

    private final FoundFile file;
    private final LogitMatrix inside;
    private final List<String> readingNotes;
    private final Companions companions;
    private final Optional<String> npzArray;
    private final LongSupplier nanoTime;
    private volatile long lastLook;

    FileLogits(FoundFile file, LogitMatrix inside, List<String> readingNotes, Companions companions) {
        this(file, inside, readingNotes, companions, Optional.empty());
    }

    FileLogits(
            FoundFile file,
            LogitMatrix inside,
            List<String> readingNotes,
            Companions companions,
            Optional<String> npzArray) {
        this(file, inside, readingNotes, companions, npzArray, System::nanoTime);
    }

    FileLogits(
            FoundFile file,
            LogitMatrix inside,
            List<String> readingNotes,
            Companions companions,
            Optional<String> npzArray,
            LongSupplier nanoTime) {
        this.file = file;
        this.npzArray = npzArray;
        this.companions = companions;
        this.readingNotes = List.copyOf(readingNotes);
        this.inside = inside;
        this.nanoTime = nanoTime;
        this.lastLook = nanoTime.getAsLong();
    }

    /** Where they are, and in which state the file was when they were opened. */
    public FoundFile file() {
        return file;
    }

    /** What the logits are called in their npz archive; empty where the file is of another format. */
    public Optional<String> npzArray() {
        return npzArray;
    }

    @Override
    public int rows() {
        return inside.rows();
    }

    @Override
    public int columns() {
        return inside.columns();
    }

    @Override
    public StorageType storage() {
        return inside.storage();
    }

    @Override
    public String origin() {
        return inside.origin();
    }

    @Override
    public List<String> readingNotes() {
        return readingNotes;
    }

    @Override
    public Companions companions() {
        return companions;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        file.whatTheFileGives(() -> {
            inside.readRows(firstRow, rowCount, out);
            return out;
        });
        // A difference, as System.nanoTime may pass the end of its range.
        if (nanoTime.getAsLong() - lastLook >= NANOS_BETWEEN_LOOKS) {
            requireUnchanged();
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        readColumns(column, 1, out);
    }

    @Override
    public void readColumns(int firstColumn, int columnCount, double[] out) {
        file.whatTheFileGives(() -> {
            inside.readColumns(firstColumn, columnCount, out);
            return out;
        });
        requireUnchanged();
    }

    @Override
    public void requireUnchanged() {
        lastLook = nanoTime.getAsLong();
        file.requireUnchanged();
    }
}
