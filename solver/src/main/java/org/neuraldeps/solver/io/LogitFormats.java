package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** Every format of logits the program knows, and the one way to open a file of any of them. */
public final class LogitFormats {

    /** How many bytes from the beginning of a file a format is shown. */
    public static final int START_BYTES = 1 << 13;

    /** No path is longer. */
    static final int LONGEST_NAME = 1 << 14;

    private static final List<LogitFormat> ALL = Stream.concat(
                    Stream.of(
                            new NpyFormat(),
                            new NpzFormat(),
                            new TorchFormat(),
                            new SafetensorsFormat(),
                            new HdfFormat(),
                            new MatFormat(),
                            new PackedFormat(Packing.GZIP),
                            new PackedFormat(Packing.ZSTD)),
                    // Any text could be a table, so it is the last to be asked.
                    Stream.concat(ForeignFormat.ALL.stream(), Stream.of(new CsvFormat())))
            .toList();

    /** Never by content: a file of bare numbers says nothing. */
    private static final LogitFormat RAW = new RawFormat();

    private LogitFormats() {}

    private static Stream<LogitFormat> readable() {
        return ALL.stream().filter(LogitFormat::isReadable);
    }

    /** The keys of the formats that can be opened, the most usual one first: "npy". */
    public static List<String> keys() {
        return readable().map(LogitFormat::key).toList();
    }

    /** The same for a text: "npy, npz". */
    public static String readableKeys() {
        return String.join(", ", keys());
    }

    /** How names of files that can be opened usually end, in lower case and without the dot. */
    public static List<String> extensions() {
        return readable()
                .flatMap(format -> format.extensions().stream())
                .distinct()
                .toList();
    }

    /** Whether a file's name ends as those of arrays do; words with numbers in them may be anything. */
    static boolean isNamed(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        return !name.endsWith(".txt")
                && !name.endsWith(".json")
                && extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** Opens a file of logits as it says itself. */
    public static FileLogits open(Path path, Progress progress) {
        return open(path, Reading.USUAL, progress);
    }

    /**
     * Opens a file of logits of any format. What the file holds decides, and its name only where that says nothing.
     *
     * @param reading what the file itself does not say
     * @param progress is told of, and asked during, what takes longer than a moment, such as unpacking
     * @throws DataException if it is no usable file of logits, in one line that says what, where and what to do
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FileLogits open(Path path, Reading reading, Progress progress) {
        return open(FoundFile.of(path), reading, StoredLogits.LARGE_BYTES, progress);
    }

    /**
     * The same of a file that was found before; it must be as it was then.
     *
     * @param largeBytes from how many bytes on its numbers are read whenever they are asked for, rather than mapped
     */
    static FileLogits open(FoundFile file, Reading reading, long largeBytes, Progress progress) {
        return file.read(() ->
                with(file.path(), reading, progress, arrays -> logits(file, arrays, reading, largeBytes, progress)));
    }

    /** The logits of a file that is open. */
    static FileLogits logits(FoundFile file, ArrayFile arrays, Reading reading, long largeBytes, Progress progress)
            throws IOException {
        StoredArray chosen = ArrayChoice.logits(arrays, reading);
        return new FileLogits(
                file,
                logits(arrays, Optional.of(file.path()), reading, largeBytes, progress),
                arrays.notes(),
                new CompanionArrays(arrays, chosen).all(progress),
                arrays instanceof NpzArchive ? Optional.of(chosen.name()) : Optional.empty());
    }

    /** The logits among some arrays; what cannot be logits is refused before anything is unpacked. */
    static StoredLogits logits(ArrayFile arrays, Reading reading, Progress progress) throws IOException {
        return logits(arrays, Optional.empty(), reading, StoredLogits.LARGE_BYTES, progress);
    }

    /** The same, which may be read from the file that was opened. */
    private static StoredLogits logits(
            ArrayFile arrays, Optional<Path> file, Reading reading, long largeBytes, Progress progress)
            throws IOException {
        StoredArray array = ArrayChoice.logits(arrays, reading);
        StoredLogits.requireLogits(array.plain(), array.place());
        return new StoredLogits(array.bytes(progress), file, largeBytes);
    }

    /** Takes something from the arrays of a file. */
    interface Take<T> {
        T from(ArrayFile arrays) throws IOException;
    }

    /**
     * Opens a file of any format, takes something from it and closes it.
     *
     * @throws DataException if it cannot be opened or read
     */
    static <T> T with(Path path, Reading reading, Progress progress, Take<T> take) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            FileStretch file = FileStretch.whole(channel);
            LogitFormat format = reading.raw().isPresent()
                    ? RAW
                    : formatOf(file.start(START_BYTES), String.valueOf(path.getFileName()), path.toString());
            try (ArrayFile arrays = format.open(file, path.toString(), reading, progress)) {
                return take.from(arrays);
            }
        } catch (IOException e) {
            throw Unreadable.because(path, e, "give a readable file of logits (" + readableKeys() + ")");
        }
    }

    /**
     * The format of a file.
     *
     * @param start its first bytes, which decide
     * @param name what it is called, where these say nothing
     * @param place what to call it in messages
     * @throws DataException if neither says it
     */
    static LogitFormat formatOf(byte[] start, String name, String place) {
        Optional<LogitFormat> byContent =
                ALL.stream().filter(format -> format.recognises(start)).findFirst();
        return byContent
                .or(() -> ALL.stream().filter(format -> format.isNamed(name)).findFirst())
                .orElseThrow(() -> new DataException(
                        place,
                        "neither what it holds nor its name is that of a known format (" + readableKeys() + ")",
                        "save it with numpy.save('logits.npy', array), or say how bare numbers lie in it: "
                                + RawLayout.OPTION + " " + RawLayout.FORM));
    }
}
