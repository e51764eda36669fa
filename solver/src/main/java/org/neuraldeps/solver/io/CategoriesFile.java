package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/**
 * The names of categories: a tab-separated table whose header names index, wnid, name and, if it likes, synonyms; or
 * {@linkplain NamesList a list}, one a line; or {@linkplain NamesJson JSON}. What a file holds decides, not what it is called.
 */
public final class CategoriesFile {

    private static final String CURE = "give a tab-separated file with the header index, wnid, name, synonyms";

    private static final String MARK = "\uFEFF";

    private CategoriesFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException if a column is missing, the indices are not 0, 1, 2, … in order, or the file changed since
     *     it was found
     */
    public static Categories read(FoundFile file) {
        return file.read(() -> readNow(file.path()));
    }

    private static Categories readNow(Path file) {
        SpecialFile.refuse(file);
        String first = firstLine(file);
        if (first.startsWith("{") || first.startsWith("[")) {
            return NamesJson.of(lines(file), file.toString());
        }
        if (!isTable(file, first)) {
            return NamesList.of(lines(file), file.toString());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException e) {
            throw Unreadable.because(file, e, CURE);
        }
    }

    /** A list has no tabs; a table of one column is known by its name. */
    private static boolean isTable(Path file, String first) {
        boolean isNamedSo =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tsv");
        return isNamedSo || first.isEmpty() || first.indexOf('\t') >= 0;
    }

    /** The beginning of the first line that says something; empty where there is none. */
    private static String firstLine(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            String start = new String(stream.readNBytes(LogitFormats.START_BYTES), StandardCharsets.UTF_8);
            return unmarked(start)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("")
                    .stripLeading();
        } catch (IOException e) {
            throw Unreadable.because(file, e, CURE);
        }
    }

    /** Spreadsheets and editors put a byte order mark before the first letter. */
    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>(TextLines.of(file, "names of categories", CURE));
        lines.set(0, unmarked(lines.get(0)));
        return lines;
    }

    /** Reads a table from a stream. */
    public static Categories read(InputStream stream, String origin) throws IOException {
        TabTable table = TabTable.read(stream, origin, CURE);
        table.requireRows("categories");
        table.requireColumn("index");
        table.requireColumn("name");
        List<Category> categories = new ArrayList<>();
        for (NamedCsvRecord row : table.rows()) {
            table.requireNumber(row, "index", categories.size(), "list categories in column order");
            categories.add(new Category(
                    categories.size(),
                    row.findField("wnid").orElse(""),
                    // A token of a vocabulary may be nothing but a space.
                    table.fieldAsItIs(row, "name"),
                    row.findField("synonyms").orElse("")));
        }
        return new Categories(categories);
    }
}
