package org.neuraldeps.solver.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;

/**
 * What the first records of a table tell about header, index and labels.
 *
 * @param dialect how their numbers are written
 * @param records the first ones, a header among them
 * @param width fields of most of them
 */
record CsvShape(CsvDialect dialect, List<List<String>> records, int width) {

    private static final List<String> NAMES_OF_LABELS = List.of("label", "labels", "target", "targets", "y");

    /** What columns are called that only say which row it is; pandas calls its own nothing at all. */
    private static final List<String> NAMES_OF_INDEX = List.of(
            "",
            "index",
            "id",
            "row",
            "rows",
            "row_names",
            "rownames",
            "rowid",
            "sample",
            "image",
            "file",
            "filename",
            "path",
            "key",
            "unnamed: 0");

    private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d+\\s*");

    /** Fewer numbers that count up may be chance. */
    private static final int COUNTED = 3;

    /** The usual number of fields; 0 without records. */
    static int width(List<List<String>> records) {
        Map<Integer, Long> counts = records.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether the first record names columns. */
    boolean hasHeader() {
        List<String> first = records.get(0);
        if (first.get(0).isBlank() || body().isEmpty()) {
            return first.stream().anyMatch(CsvShape::isWord);
        }
        boolean namesNumbers = IntStream.range(0, first.size())
                .anyMatch(field -> isWord(first.get(field)) && areNumbers(field + width - first.size()));
        return namesNumbers
                || (counts(first) && !body().stream().flatMap(List::stream).allMatch(CsvShape::isInteger));
    }

    /**
     * The names of all fields; R leaves that of the row names away.
     *
     * @throws DataException if there are more or fewer than fields
     */
    Optional<List<String>> header(String place) {
        if (!hasHeader()) {
            return Optional.empty();
        }
        List<String> first = records.get(0);
        if (first.size() == width - 1) {
            return Optional.of(Stream.concat(Stream.of(""), first.stream()).toList());
        }
        if (first.size() != width) {
            throw new DataException(
                    place + ", line 1",
                    first.size() + " names where the next lines have " + width + " fields",
                    "give one name a column");
        }
        return Optional.of(first);
    }

    /** Whether the first field of the lines only says which row it is: by what it is called, or as words or a count. */
    boolean hasIndex(Optional<List<String>> header) {
        String name = header.map(names -> names.get(0).strip().toLowerCase(Locale.ROOT))
                .orElse("?");
        if (width < 3 || NAMES_OF_LABELS.contains(name)) {
            return false;
        }
        List<String> column = column(0, header.isPresent());
        boolean isNamedSo = NAMES_OF_INDEX.contains(name);
        if (column.stream().noneMatch(new CsvNumber(dialect.hasDecimalComma())::is)) {
            return true;
        }
        boolean othersAreIntegers = IntStream.range(1, width)
                .allMatch(field -> column(field, header.isPresent()).stream().allMatch(CsvShape::isInteger));
        boolean isCount = counts(column) && column.size() >= COUNTED && !othersAreIntegers;
        return isCount || (isNamedSo && column.stream().allMatch(CsvShape::isInteger));
    }

    /** Whether there is one number a line and it is a whole one from 0 on: these are no logits. */
    boolean isLabelsAlone(boolean hasHeader) {
        List<String> column = width == 1 ? column(0, hasHeader) : List.of();
        return !column.isEmpty() && column.stream().map(String::strip).allMatch(CsvShape::isLabel);
    }

    /** The only field that the header calls labels, if it is whole numbers or names of other fields; else -1. */
    int labels(List<String> header, boolean hasIndex) {
        int[] called = IntStream.range(hasIndex ? 1 : 0, width)
                .filter(field ->
                        NAMES_OF_LABELS.contains(header.get(field).strip().toLowerCase(Locale.ROOT)))
                .toArray();
        if (called.length != 1 || width < 3) {
            return -1;
        }
        List<String> column = column(called[0], true);
        Predicate<String> isName = header.stream().map(String::strip).collect(Collectors.toSet())::contains;
        boolean areLabels = column.stream().map(String::strip).allMatch(isName.or(CsvShape::isLabel));
        return areLabels ? called[0] : -1;
    }

    private List<List<String>> body() {
        return records.subList(1, records.size());
    }

    private List<String> column(int field, boolean hasHeader) {
        return (hasHeader ? body() : records)
                .stream()
                        .filter(record -> record.size() == width)
                        .map(record -> record.get(field))
                        .toList();
    }

    private boolean areNumbers(int field) {
        CsvNumber number = new CsvNumber(dialect.hasDecimalComma());
        List<String> column = field < 0 || field >= width ? List.of() : column(field, true);
        return !column.isEmpty() && column.stream().filter(number::is).count() * 2 > column.size();
    }

    /** Whether fields are 0, 1, 2, … or 1, 2, 3, … */
    private static boolean counts(List<String> fields) {
        Function<Integer, Boolean> from = first -> IntStream.range(0, fields.size())
                .allMatch(i -> fields.get(i).strip().equals(Integer.toString(first + i)));
        return fields.size() > 1 && (from.apply(0) || from.apply(1));
    }

    /** Whether it is no number, whatever stands before the decimals. */
    private static boolean isWord(String words) {
        return !new CsvNumber(false).is(words) && !new CsvNumber(true).is(words);
    }

    private static boolean isInteger(String words) {
        return INTEGER.matcher(words).matches();
    }

    private static boolean isLabel(String words) {
        return isInteger(words) && !words.startsWith("-");
    }
}
