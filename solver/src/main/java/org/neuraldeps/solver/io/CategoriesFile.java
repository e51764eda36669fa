package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
     * @throws DataException if a column is missing, the indices are not 0, 1, 2, … in order, or the file changed since
     *     it was found
     */
    public static Categories read(FoundFile file) {
        return file.read(() -> readNow(file.path()));
    }

    private static Categories readNow(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException e) {
            throw Unreadable.because(file, e, CURE);
        }
    }

    /** Reads a stream. */
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
