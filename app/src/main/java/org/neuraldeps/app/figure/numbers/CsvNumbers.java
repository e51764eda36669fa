package org.neuraldeps.app.figure.numbers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as comma-separated text with a line of names, numbers with a point and to the last digit. */
final class CsvNumbers {

    private CsvNumbers() {}

    static String text(FigureNumbers numbers) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(numbers.columns().stream().map(Column::key).toList());
            for (List<Cell> row : numbers.rows()) {
                csv.writeRecord(row.stream().map(CsvNumbers::word).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static String word(Cell cell) {
        if (cell instanceof Cell.Real real) {
            return Double.isFinite(real.value()) ? Double.toString(real.value()) : "";
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Flag flag ? Boolean.toString(flag.value()) : ((Cell.Words) cell).text();
    }
}
