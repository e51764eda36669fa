package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.neuraldeps.solver.data.DataException;

/**
 * A tab-separated table in UTF-8 with a header, all of it in memory.
 *
 * @param origin what to call it in a message
 * @param cure what to give instead, for a message
 * @param rows those below the header
 */
record TabTable(String origin, String cure, List<NamedCsvRecord> rows) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * Reads a stream to its end.
     *
     * @throws DataException if it is no such table
     */
    static TabTable read(InputStream stream, String origin, String cure) throws IOException {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .fieldSeparator('\t')
                .detectBomHeader(false)
                .ofNamedCsvRecord(new StringReader(withoutMark(stream, origin)))) {
            return new TabTable(origin, cure, table.stream().toList());
        } catch (CsvParseException e) {
            throw new DataException(origin, "it is not a table (" + e.getMessage() + ")", cure, e);
        }
    }

    /** Spreadsheets put a byte order mark before the header. */
    private static String withoutMark(InputStream stream, String origin) throws IOException {
        String text = utf8(stream.readAllBytes(), origin);
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return isMarked ? text.substring(1) : text;
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

    /** Whether the header names a column; false for a table without rows. */
    boolean has(String column) {
        return !rows.isEmpty() && rows.get(0).getHeader().contains(column);
    }

    /** @throws DataException if the header does not name the column */
    void requireColumn(String column) {
        if (!rows.isEmpty() && !has(column)) {
            throw new DataException(origin + ", line 1", "no " + column + " in the header", cure);
        }
    }

    /** @throws DataException unless there is a row; {@code things} are what rows stand for */
    void requireRows(String things) {
        if (rows.isEmpty()) {
            throw new DataException(origin, "it holds no " + things, cure);
        }
    }

    /** @throws DataException if a row does not say that it is the one at this place, counted from 0 */
    void requireNumber(NamedCsvRecord row, String column, int expected, String orderCure) {
        String number = field(row, column);
        if (!number.equals(Integer.toString(expected))) {
            throw new DataException(
                    place(row), column + " " + number + " where " + expected + " is expected", orderCure);
        }
    }

    /** @throws DataException if a row has nothing in the column */
    String field(NamedCsvRecord row, String column) {
        return row.findField(column)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new DataException(place(row), "no " + column, cure));
    }

    /** The same, where a blank is something too. */
    String fieldAsItIs(NamedCsvRecord row, String column) {
        return row.findField(column).orElseThrow(() -> new DataException(place(row), "no " + column, cure));
    }

    private String place(NamedCsvRecord row) {
        return origin + ", line " + row.getStartingLineNumber();
    }
}
