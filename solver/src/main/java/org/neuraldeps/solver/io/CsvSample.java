package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * The first lines of a table, by which its layout is found.
 *
 * @param text as many letters of it as needed
 * @param isAll whether there are no more
 */
record CsvSample(String text, boolean isAll) {

    private static final int USUAL_LETTERS = 1 << 18;

    /** A line of 131,072 numbers of full length takes some 3 million. */
    private static final int MOST_LETTERS = 1 << 26;

    private static final int MOST_RECORDS = 64;

    /** Two lines and a part of a third: a header and numbers. */
    private static final int ENOUGH_LINES = 3;

    /** Reads as much as holds the first lines. */
    static CsvSample of(CsvText text) throws IOException {
        try (Reader reader = text.reader(Progress.NONE)) {
            StringBuilder read = new StringBuilder();
            char[] chunk = new char[USUAL_LETTERS];
            int count = 0;
            while (count >= 0 && read.length() < MOST_LETTERS && !isEnough(read)) {
                count = reader.read(chunk, 0, chunk.length);
                read.append(chunk, 0, Math.max(0, count));
            }
            return new CsvSample(read.toString(), count < 0);
        } catch (CharacterCodingException e) {
            throw notUtf8(text.place(), e);
        }
    }

    private static boolean isEnough(CharSequence read) {
        return read.length() >= USUAL_LETTERS
                && read.chars().filter(c -> c == '\n').limit(ENOUGH_LINES).count() == ENOUGH_LINES;
    }

    /** Says what to do about other encodings. */
    static DataException notUtf8(String place, Exception cause) {
        return new DataException(place, "it is not UTF-8 text", "save it as UTF-8", cause);
    }

    /** The first records as one dialect tells them apart; without one that may have been cut off. */
    List<List<String>> records(CsvDialect dialect) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                dialect.reader(new StringReader(text), CsvRecordHandler.of(CsvSample::withoutLimits))) {
            for (CsvRecord record : reader) {
                records.add(dialect.fields(record.getFields()));
                if (records.size() > MOST_RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
        boolean isCut = !isAll && records.size() <= MOST_RECORDS;
        return List.copyOf(isCut && !records.isEmpty() ? records.subList(0, records.size() - 1) : records);
    }

    private static void withoutLimits(CsvRecordHandler.CsvRecordHandlerBuilder handler) {
        handler.maxFields(Integer.MAX_VALUE).maxRecordSize(Integer.MAX_VALUE);
    }

    /** The last line before the first record, where it begins with a comment sign as {@code numpy.savetxt} writes headers. */
    String commentBefore() {
        String comment = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isEmpty() || line.charAt(0) != CsvDialect.COMMENT) {
                return comment;
            }
            comment = line.substring(1).strip();
        }
        return comment;
    }
}
