package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small file that another program wrote, and what is expected of it: a line of a fixtures.tsv, which
 * {@code make_format_fixtures.py} explains.
 *
 * @param file where it is
 * @param reading what it does not say itself
 * @param inside what else is found in it: "labels", "evaluation", "names"
 * @param says parts of the message with which it is refused; empty where it opens
 */
record FormatFixture(Path file, Reading reading, List<String> inside, List<String> says) {

    private static final String LIST = "fixtures.tsv";

    /** The folder of all folders. */
    static Path home() {
        try {
            return Path.of(FormatFixture.class.getResource("/formats").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All folders, by name. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(home())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder, as it lists them. */
    static List<FormatFixture> in(Path folder) {
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(folder.resolve(LIST))) {
            return table.stream().map(line -> of(folder, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files that lie in a folder, whether or not it lists them. */
    static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LIST))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormatFixture of(Path folder, NamedCsvRecord line) {
        Reading reading = new Reading(
                given(line, "array").stream().findFirst(),
                given(line, "raw").stream().findFirst().map(RawLayout::parse));
        return new FormatFixture(
                folder.resolve(line.getField("file")),
                reading,
                split(line, "inside", ","),
                split(line, "says", " \\| "));
    }

    private static Optional<String> given(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(value -> !value.isEmpty());
    }

    private static List<String> split(NamedCsvRecord line, String column, String by) {
        return given(line, column).map(value -> List.of(value.split(by))).orElse(List.of());
    }

    /** Whether it is one that opens. */
    boolean opens() {
        return says.isEmpty();
    }
}
