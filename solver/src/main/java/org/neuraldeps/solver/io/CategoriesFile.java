package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
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

    private static final int BYTE_ORDER_MARK = 0xFEFF;

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
        List<Category> categories = new ArrayList<>();
        try (Reader text = withoutMark(stream, origin);
                CsvReader<NamedCsvRecord> table = CsvReader.builder()
                        .fieldSeparator('\t')
                        .detectBomHeader(false)
                        .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : table) {
                requireColumn(row, "index", origin);
                requireColumn(row, "name", origin);
                categories.add(category(row, categories.size(), origin));
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
            throw new DataException(origin, "it is not a table (" + e.getMessage() + ")", CURE, e);
        }
        if (categories.isEmpty()) {
            throw new DataException(origin, "it holds no categories", CURE);
        }
        return new Categories(categories);
    }

    /** Spreadsheets put a byte order mark before the header. */
    private static Reader withoutMark(InputStream stream, String origin) throws IOException {
        String text = utf8(stream.readAllBytes(), origin);
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new StringReader(isMarked ? text.substring(1) : text);
    }

    /** Refuses other encodings rather than showing names with holes in them. */
    private static String utf8(byte[] bytes, String origin) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new DataException(origin + ", line " + line, "it is not UTF-8 text", "save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static void requireColumn(NamedCsvRecord row, String name, String origin) {
        if (!row.getHeader().contains(name)) {
            throw new DataException(origin + ", line 1", "no " + name + " in the header", CURE);
        }
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
