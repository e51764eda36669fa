package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** Every format of logits the program knows, and the one way to open a file of any of them. */
public final class LogitFormats {

    /** How many bytes from the beginning of a file a format is shown. */
    public static final int START_BYTES = 64;

    private static final List<LogitFormat> ALL = Stream.concat(
                    Stream.of(new NpyFormat(), new NpzFormat()), ForeignFormat.ALL.stream())
            .toList();

    private LogitFormats() {}

    /** The formats that can be opened, the most usual one first. */
    public static List<LogitFormat> readable() {
        return ALL.stream().filter(LogitFormat::isReadable).toList();
    }

    /** The keys of the formats that can be opened, for a text: "npy, npz". */
    public static String readableKeys() {
        return readable().stream().map(LogitFormat::key).collect(Collectors.joining(", "));
    }

    /**
     * Opens a file of logits of any format. What the file holds decides, and its name only where that says nothing.
     *
     * @param progress is told of, and asked during, what takes longer than a moment, such as unpacking
     * @throws DataException if it is no usable file of logits, in one line that says what, where and what to do
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FileLogits open(Path path, Progress progress) {
        FoundFile file = FoundFile.of(path);
        return new FileLogits(file, file.read(() -> formatOf(path).open(path, progress)));
    }

    private static LogitFormat formatOf(Path path) {
        byte[] start = start(path);
        Optional<LogitFormat> byContent =
                ALL.stream().filter(format -> format.recognises(start)).findFirst();
        String name = String.valueOf(path.getFileName());
        return byContent
                .or(() -> ALL.stream().filter(format -> format.isNamed(name)).findFirst())
                .orElseThrow(() -> new DataException(
                        path.toString(),
                        "neither what it holds nor its name is that of a known format (" + readableKeys() + ")",
                        "save it with numpy.save('logits.npy', array)"));
    }

    private static byte[] start(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(START_BYTES);
        } catch (IOException e) {
            throw Unreadable.because(path, e, "give a readable file of logits (" + readableKeys() + ")");
        }
    }
}
