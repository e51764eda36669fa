package org.neuraldeps.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.Companion;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.data.TransposedLogits;
import org.neuraldeps.solver.work.Progress;

/**
 * Opens several files of logits as one matrix, {@link StackedRows} of a {@link FileLogits} each: every file is looked after as one that
 * is open alone. They may be of any formats; type and number of columns are the same, which their headers say before anything is read,
 * but for formats that have none, such as text: of these each is read once, in turn.
 */
public final class ShardedLogits {

    private final FoundShards shards;
    private final boolean areTransposed;
    private final Reading reading;
    private final Progress progress;

    private ShardedLogits(FoundShards shards, boolean areTransposed, Reading reading, Progress progress) {
        this.shards = shards;
        this.areTransposed = areTransposed;
        this.reading = reading;
        this.progress = progress;
    }

    /**
     * Looks at all headers and opens all files. Where nothing is packed this reads nothing else, some 0.1 ms a file.
     *
     * @param areTransposed whether each has one column a sample
     * @param reading what the files themselves do not say; it holds for each
     * @throws DataException naming the first file that is no logits, or differs from most in type or columns; or if there are no
     *     rows, or more than can be counted
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static StackedRows open(FoundShards shards, boolean areTransposed, Reading reading, Progress progress) {
        return new ShardedLogits(shards, areTransposed, reading, progress).open();
    }

    /**
     * Looks at all headers and at nothing else.
     *
     * @throws DataException as {@link #open} does
     */
    public static ShardShape shape(FoundShards shards, Reading reading, Progress progress) {
        ShardedLogits logits = new ShardedLogits(shards, false, reading, progress);
        List<ShardHeader> filled = logits.filled(logits.headers());
        return new ShardShape((int) rows(filled), (int) filled.get(0).columns());
    }

    /**
     * Whether a file is a shard without rows: the last process may have been given none. Looks at its header alone.
     *
     * @throws DataException if it has no logits
     */
    public static boolean isEmpty(FoundFile file, Reading reading, Progress progress) {
        return ShardHeader.of(file, false, reading, progress).isEmpty();
    }

    private static long rows(List<ShardHeader> headers) {
        return headers.stream().mapToLong(ShardHeader::rows).sum();
    }

    /** Those with rows; all alike, and not too many rows. */
    private List<ShardHeader> filled(List<ShardHeader> headers) {
        List<ShardHeader> filled =
                headers.stream().filter(header -> !header.isEmpty()).toList();
        requireAlike(filled);
        StackedRows.requireCountable(rows(filled), shards.named().toString());
        return filled;
    }

    private StackedRows open() {
        List<ShardHeader> headers = headers();
        List<ShardHeader> filled = filled(headers);
        // What is large as a whole is read as a large file is, though each file is small.
        long largeBytes = shards.bytes() >= StoredLogits.LARGE_BYTES ? 0 : StoredLogits.LARGE_BYTES;
        List<LogitMatrix> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>(notes(headers));
        for (int i = 0; i < filled.size(); i++) {
            ShardHeader header = filled.get(i);
            Progress opening = part(i, filled.size());
            FileLogits part =
                    header.opened().orElseGet(() -> LogitFormats.open(header.file(), reading, largeBytes, opening));
            part.readingNotes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
            parts.add(areTransposed ? new TransposedLogits(part) : part);
        }
        requireNamedAlike(parts);
        return new StackedRows(shards.named().toString(), parts, notes);
    }

    /** Files that name their columns, and not all alike, are of other categories, or of the same in another order. */
    private static void requireNamedAlike(List<LogitMatrix> parts) {
        Optional<List<String>> first = names(parts.get(0));
        for (LogitMatrix part : parts) {
            Optional<List<String>> own = names(part);
            if (first.isPresent() && own.isPresent() && !own.equals(first)) {
                int column = 0;
                while (own.get().get(column).equals(first.get().get(column))) {
                    column++;
                }
                throw new DataException(
                        part.origin(),
                        "column " + column + " is called " + own.get().get(column) + ", but in "
                                + parts.get(0).origin() + " " + first.get().get(column),
                        "give files with the same columns in the same order");
            }
        }
    }

    private static Optional<List<String>> names(LogitMatrix part) {
        return Companions.first(part.companions().names(), part.columns()).map(Companion::read);
    }

    private List<ShardHeader> headers() {
        List<ShardHeader> headers = new ArrayList<>();
        for (FoundFile file : shards.files()) {
            progress.checkCancelled();
            Progress part = part(headers.size(), shards.files().size());
            headers.add(ShardHeader.of(file, areTransposed, reading, part));
        }
        return headers;
    }

    /** The first that is not as most are; where two kinds are as many, as the first is. */
    private void requireAlike(List<ShardHeader> headers) {
        if (headers.isEmpty()) {
            throw new DataException(shards.named().toString(), "all files are without rows", "give files with rows");
        }
        Map<String, Long> kinds =
                headers.stream().collect(Collectors.groupingBy(ShardHeader::kind, Collectors.counting()));
        ShardHeader usual = headers.get(0);
        for (ShardHeader header : headers) {
            usual = kinds.get(header.kind()) > kinds.get(usual.kind()) ? header : usual;
        }
        for (ShardHeader header : headers) {
            if (!header.kind().equals(usual.kind())) {
                throw header.unlike(usual);
            }
        }
    }

    private List<String> notes(List<ShardHeader> headers) {
        List<String> notes = new ArrayList<>(List.of(shards.words() + " as one matrix"));
        notes.addAll(shards.remarks());
        List<String> empty = headers.stream()
                .filter(ShardHeader::isEmpty)
                .map(header -> String.valueOf(header.file().path().getFileName()))
                .toList();
        if (!empty.isEmpty()) {
            notes.add("no rows in " + ArrayFile.listed(empty.stream(), empty.size()));
        }
        List<String> names = shards.files().stream()
                .map(file -> String.valueOf(file.path().getFileName()))
                .toList();
        ShardGaps.words(names).ifPresent(notes::add);
        return notes;
    }

    /** What is packed takes its time, file after file. */
    private Progress part(int index, int count) {
        Progress whole = progress;
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                whole.at((index + fraction) / count, step);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
