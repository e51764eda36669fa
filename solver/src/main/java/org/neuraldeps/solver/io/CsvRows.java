package org.neuraldeps.solver.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.neuraldeps.solver.data.DataException;

/** Takes the fields of a table one after the other, without making words of them, and writes the numbers to a spool. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LONGEST_QUOTED = 40;

    private final CsvLayout layout;
    private final CsvNumber number;
    private final Spool spool;
    private final IntConsumer labels;
    private final String place;
    private final ByteBuffer buffer = ByteBuffer.wrap(new byte[1 << 20]).order(ByteOrder.LITTLE_ENDIAN);
    private boolean skipsRecord;
    private boolean isBlank;
    private Optional<DataException> trouble = Optional.empty();
    private int fields;
    private long rows;

    /**
     * @param spool gets float64, least significant byte first, row after row
     * @param labels gets the label of every row, where the layout has them
     */
    CsvRows(CsvLayout layout, Spool spool, IntConsumer labels, String place) {
        this.layout = layout;
        this.number = new CsvNumber(layout.dialect().hasDecimalComma());
        this.spool = spool;
        this.labels = labels;
        this.place = place;
        this.skipsRecord = layout.skipsFirst();
    }

    /** How many rows were taken. */
    long rows() {
        return rows;
    }

    /** The line of the record that is being read, counted from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** Writes what is left. */
    void flush() {
        spool.put(buffer.array(), buffer.position());
        buffer.clear();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = 0;
        isBlank = true;
        trouble = Optional.empty();
    }

    @Override
    protected void handleField(int index, char[] text, int from, int count, boolean isQuoted) {
        boolean isNothing = count == 0 && layout.dialect().isOfBlanks();
        if (skipsRecord || isNothing) {
            return;
        }
        int field = fields++;
        isBlank = field == 0 && CsvNumber.isBlank(text, from, count);
        if (field >= layout.width() || trouble.isPresent()) {
            return;
        }
        if (layout.isLogit(field)) {
            put(field, text, from, count);
        } else if (field == layout.labels()) {
            label(new String(text, from, count).strip());
        }
    }

    private void put(int field, char[] text, int from, int count) {
        if (buffer.remaining() < Double.BYTES) {
            flush();
        }
        try {
            buffer.putDouble(number.parse(text, from, count));
        } catch (NumberFormatException e) {
            // Kept until the end of the line: that it has too few fields is the better reason.
            trouble = Optional.of(notANumber(field, new String(text, from, count).strip(), e));
        }
    }

    private DataException notANumber(int field, String words, NumberFormatException cause) {
        return new DataException(
                place(field),
                words.isEmpty() ? "there is no number" : "'" + shown(words) + "' is no number",
                "give a number in every field" + (words.isEmpty() ? "" : ", written alike in all lines"),
                cause);
    }

    private void label(String words) {
        OptionalInt label = layout.label(words);
        if (label.isPresent()) {
            labels.accept(label.getAsInt());
        } else {
            trouble = Optional.of(new DataException(
                    place(layout.labels()),
                    "'" + shown(words) + "' is no label",
                    "labels are numbers of columns, from 0 on, or their names"));
        }
    }

    private String place(int field) {
        String name = layout.header()
                .map(names -> " (" + shown(names.get(field).strip()) + ")")
                .orElse("");
        return place + ", line " + line() + ", column " + (field + 1) + name;
    }

    private static String shown(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST_QUOTED ? plain : plain.substring(0, LONGEST_QUOTED) + "…";
    }

    @Override
    protected Boolean buildRecord() {
        if (!skipsRecord && !isBlank) {
            if (fields != layout.width()) {
                throw new DataException(
                        place + ", line " + line(),
                        fields + " fields where other lines have " + layout.width(),
                        "give every line as many");
            }
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            rows++;
        }
        skipsRecord = false;
        return true;
    }
}
