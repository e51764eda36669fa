package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/** The names of categories: a tab-separated table whose header names index, wnid, name and, if it likes, synonyms. */
public final class CategoriesFile {

    private static final String CURE = "give a tab-separated file with the header index, wnid, name, synonyms";

    private CategoriesFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException if a column is missing or the indices are not 0, 1, 2, … in order
     */
    public static Categories read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (NoSuchFileException e) {
            throw new DataException(file.toString(), "there is no such file", "check the path", e);
        } catch (IOException e) {
            throw new DataException(file.toString(), "it cannot be read (" + e.getMessage() + ")", CURE, e);
        }
    }

    /** Reads a stream. */
    public static Categories read(InputStream stream, String origin) throws IOException {
        List<Category> categories = new ArrayList<>();
        try (Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> table = CsvReader.builder()
                        .fieldSeparator('\t')
                        .detectBomHeader(false)
                        .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : table) {
                categories.add(category(row, categories.size(), origin));
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new DataException(origin, "it is not a table (" + e.getMessage() + ")", CURE, e);
        }
        return new Categories(categories);
    }

    private static Category category(NamedCsvRecord row, int expectedIndex, String origin) {
        String place = origin + ", line " + row.getStartingLineNumber();
        String index = field(row, "index", place);
        if (!index.equals(Integer.toString(expectedIndex))) {
            throw new DataException(
                    place,
                    "index " + index + " where " + expectedIndex + " is expected",
                    "list categories in column order");
        }
        return new Category(
                expectedIndex,
                row.findField("wnid").orElse(""),
                field(row, "name", place),
                row.findField("synonyms").orElse(""));
    }

    private static String field(NamedCsvRecord row, String name, String place) {
        return row.findField(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new DataException(place, "no " + name, CURE));
    }
}
