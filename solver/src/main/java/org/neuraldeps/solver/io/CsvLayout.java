package org.neuraldeps.solver.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuraldeps.solver.data.DataException;

/**
 * How a table is laid out, as its first lines show.
 *
 * @param dialect how fields are told apart
 * @param header the names in its first line, one for each field of the others; empty where it is numbers
 * @param isHeaderComment whether that line begins with a comment sign, so that who reads records does not meet it
 * @param hasIndex whether the first field of a line only says which row it is
 * @param labels the field that says the true category; -1 where none does
 * @param width fields of a line
 */
record CsvLayout(
        CsvDialect dialect,
        Optional<List<String>> header,
        boolean isHeaderComment,
        boolean hasIndex,
        int labels,
        int width) {

    static final String CURE =
            "give one line a sample, one number a category, separated by a comma, ;, |, tabs or blanks";

    /** At least so many of the fields must be numbers. */
    private static final double NUMBERS = 0.5;

    /**
     * Finds the layout.
     *
     * @throws DataException if the lines are no table of numbers
     */
    static CsvLayout of(CsvSample sample, String place) {
        Told told = CsvDialect.ALL.stream()
                .map(dialect -> Told.of(sample, dialect))
                .max(Comparator.comparingDouble(Told::numbers)
                        .thenComparing(Told::width)
                        .thenComparing(each -> CsvDialect.ALL.indexOf(each.dialect()), Comparator.reverseOrder()))
                .orElseThrow();
        CsvDialect dialect = told.dialect();
        List<List<String>> records = told.records();
        if (told.width() == 0 || told.numbers() < NUMBERS) {
            throw new DataException(place, "it is text, and no table of numbers", CURE);
        }
        CsvShape shape = new CsvShape(dialect, records, told.width());
        List<String> comment = commentFields(sample, dialect);
        boolean isComment = comment.size() == shape.width() && !shape.hasHeader();
        Optional<List<String>> header = isComment ? Optional.of(comment) : shape.header(place);
        boolean hasIndex = shape.hasIndex(header);
        int labels = shape.isLabelsAlone(header.isPresent())
                ? shape.width() - 1
                : header.map(names -> shape.labels(names, hasIndex)).orElse(-1);
        return new CsvLayout(dialect, header, isComment, hasIndex, labels, shape.width());
    }

    /**
     * What one dialect makes of the first lines.
     *
     * @param numbers the part of the fields that are numbers; of all lines but the first, which may be a header, where there
     *     are others
     * @param width fields of most of these lines
     */
    private record Told(CsvDialect dialect, List<List<String>> records, double numbers, int width) {

        static Told of(CsvSample sample, CsvDialect dialect) {
            List<List<String>> records = sample.records(dialect);
            List<List<String>> body = records.size() > 1 ? records.subList(1, records.size()) : records;
            return new Told(dialect, records, dialect.numbers(body), CsvShape.width(body));
        }
    }

    private static List<String> commentFields(CsvSample sample, CsvDialect dialect) {
        String comment = sample.commentBefore();
        List<List<String>> records = new CsvSample(comment, true).records(dialect);
        return comment.isEmpty() || records.isEmpty() ? List.of() : records.get(0);
    }

    /** Whether the first record is no numbers. */
    boolean skipsFirst() {
        return header.isPresent() && !isHeaderComment;
    }

    /** Whether a field is a logit. */
    boolean isLogit(int field) {
        return field != labels && !(hasIndex && field == 0);
    }

    /** How many logits a line has. */
    int columns() {
        return width - (hasIndex ? 1 : 0) - (labels >= 0 ? 1 : 0);
    }

    /** What the header calls the logits, as far as these are names, and not numbers of columns. */
    Optional<List<String>> names() {
        return header.map(this::ofLogits).filter(NamesInFile::areNames);
    }

    private List<String> ofLogits(List<String> all) {
        List<String> names = new ArrayList<>();
        for (int field = 0; field < all.size(); field++) {
            if (isLogit(field)) {
                names.add(all.get(field).strip());
            }
        }
        return names;
    }

    /** The category that a field of labels means: its number, or the name of its column; empty where it means none. */
    OptionalInt label(String words) {
        try {
            int number = Integer.parseInt(words);
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            int named = header.map(this::ofLogits).orElse(List.of()).indexOf(words);
            return named < 0 ? OptionalInt.empty() : OptionalInt.of(named);
        }
    }

    /** What was taken for granted, a clause each. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(dialect.words());
        if (dialect.hasDecimalComma()) {
            notes.add("decimal comma");
        }
        notes.add(
                header.isEmpty()
                        ? "no header"
                        : isHeaderComment ? "a comment is the header" : "first line is a header");
        if (hasIndex) {
            notes.add("first column is an index");
        }
        if (labels >= 0) {
            String name =
                    header.map(names -> "column " + names.get(labels).strip()).orElse("the column");
            notes.add(name + " is the labels");
        }
        return List.copyOf(notes);
    }
}
