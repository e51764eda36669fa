package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the fields of a line are told apart, and how numbers are written.
 *
 * @param separator between fields; a blank stands for any number of blanks
 * @param hasDecimalComma whether a comma stands before the decimals, and not a point
 */
record CsvDialect(char separator, boolean hasDecimalComma) {

    /** Begins a line that says nothing. */
    static final char COMMENT = '#';

    /** In the order in which they are believed where several would do. */
    static final List<CsvDialect> ALL = Stream.of('\t', ';', '|', ',', ' ')
            .flatMap(separator -> Stream.of(false, true)
                    .filter(comma -> separator != ',' || !comma)
                    .map(comma -> new CsvDialect(separator, comma)))
            .toList();

    /** Whether fields that are empty are none: several blanks separate as one does. */
    boolean isOfBlanks() {
        return separator == ' ';
    }

    /** The fields that say something. */
    List<String> fields(List<String> all) {
        return isOfBlanks() ? all.stream().filter(field -> !field.isEmpty()).toList() : all;
    }

    /** The part of the fields of some records that are numbers, from 0 to 1. */
    double numbers(List<List<String>> records) {
        CsvNumber number = new CsvNumber(hasDecimalComma);
        long fields = records.stream().mapToLong(List::size).sum();
        long numbers = records.stream().flatMap(List::stream).filter(number::is).count();
        return fields == 0 ? 0 : (double) numbers / fields;
    }

    /** Reads records one after the other. */
    <T> CsvReader<T> reader(Reader text, CsvCallbackHandler<T> handler) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter(COMMENT)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .build(handler, text);
    }

    /** The separator in words: "fields separated by ;". */
    String words() {
        return "fields separated by "
                + switch (separator) {
                    case '\t' -> "tabs";
                    case ' ' -> "blanks";
                    case ',' -> "commas";
                    default -> String.valueOf(separator);
                };
    }
}
