package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * A text file that names files of rows, one a line, from its own folder on; blank lines and lines that begin with # say nothing. The
 * order of the lines is that of the rows.
 */
final class ShardList {

    /** What is called so is always one. */
    private static final String EXTENSION = ".list";

    private static final String TEXT = ".txt";
    private static final int LONGEST = 8 << 20;
    private static final String CURE = "name files of arrays, one a line";

    private ShardList() {}

    /** Whether a file is a list: by its name, or because it is text whose first line names a file of arrays. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        boolean mayBe = name.endsWith(TEXT) || !name.contains(".");
        return name.endsWith(EXTENSION) || (mayBe && beginsWithAName(file));
    }

    private static boolean beginsWithAName(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Optional<List<String>> lines = lines(stream.readNBytes(LogitFormats.LONGEST_NAME));
            return lines.flatMap(all -> all.stream().filter(ShardList::says).findFirst())
                    .filter(line -> LogitFormats.isNamed(line) || isThere(file, line.strip()))
                    .isPresent();
        } catch (IOException e) {
            // Opening it says why.
            return false;
        }
    }

    private static boolean isThere(Path list, String line) {
        try {
            return Files.isRegularFile(list.resolveSibling(line));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** @throws DataException if it is no text, names nothing, or something that is no file, with the line */
    static ShardNames read(Path list) {
        List<String> lines = lines(bytes(list))
                .orElseThrow(() -> new DataException(list.toString(), "it is no text, so it lists no files", CURE));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (says(lines.get(i))) {
                files.add(file(list, i, lines.get(i).strip()));
            }
        }
        if (files.isEmpty()) {
            throw new DataException(list.toString(), "it lists no files", CURE);
        }
        boolean isSorted =
                files.equals(files.stream().sorted(NaturalOrder.OF_PATHS).toList());
        return new ShardNames(
                files, isSorted ? List.of() : List.of("rows in the order of the list, which is not that of the names"));
    }

    private static Path file(Path list, int index, String line) {
        String place = list + ", line " + (index + 1);
        try {
            Path file = list.resolveSibling(line);
            if (!Files.exists(file)) {
                throw new DataException(place, "there is no file " + file, "mend the line, or leave it out with #");
            }
            if (!Files.isRegularFile(file)) {
                throw new DataException(place, file + " is no file", CURE);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new DataException(place, "that cannot be the name of a file", CURE, e);
        }
    }

    private static byte[] bytes(Path list) {
        try (InputStream stream = Files.newInputStream(list)) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new DataException(list.toString(), "a list of more than " + LONGEST + " bytes", CURE);
            }
            return bytes;
        } catch (IOException e) {
            throw Unreadable.because(list, e, CURE);
        }
    }

    private static Optional<List<String>> lines(byte... bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean isText = text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
            String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return isText ? Optional.of(marked.lines().toList()) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }
}
