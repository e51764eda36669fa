package org.neuraldeps.solver.io;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;

/**
 * Whether a layout fits a file, and which ones like it would.
 *
 * @param layout as it was given
 * @param bytes in the file
 */
record RawFit(RawLayout layout, long bytes) {

    /** A header in front of the numbers is not longer than this. */
    private static final long LONGEST_HEADER = 1 << 16;

    /**
     * A layout with its number of rows.
     *
     * @throws DataException if it does not take up the file to its end; the message names the layouts like it that would
     */
    static RawLayout of(RawLayout layout, long bytes, String place) {
        RawFit fit = new RawFit(layout, bytes);
        long rows = layout.rows().orElse(fit.rows(layout.columns(), layout.type()));
        RawLayout whole = layout.of(OptionalLong.of(rows), layout.columns(), layout.type(), layout.offset());
        if (rows > 0 && fit.fits(whole)) {
            return whole;
        }
        Set<String> others = fit.others();
        throw new DataException(
                place,
                layout + " does not fit " + bytes + " bytes" + fit.wanted(place),
                others.isEmpty()
                        ? "say how many columns, which type and how many bytes lie before the numbers: "
                                + RawLayout.OPTION + " " + RawLayout.FORM
                        : "these would fit: " + String.join(", ", others));
    }

    private String wanted(String place) {
        if (layout.rows().isEmpty()) {
            return "";
        }
        ArrayHeader header = ArrayHeader.of(
                layout.type(), ByteOrder.LITTLE_ENDIAN, layout.rows().getAsLong(), layout.columns());
        return ", it takes " + Math.addExact(layout.offset(), header.bytes(place));
    }

    /** Layouts of which only one thing differs: rows, type, columns, or bytes in front. */
    private Set<String> others() {
        Set<RawLayout> found = new LinkedHashSet<>();
        long front = layout.offset();
        found.add(of(layout.columns(), layout.type(), front));
        Arrays.stream(StorageType.values())
                .filter(type -> type != layout.type())
                .forEach(type -> found.add(of(layout.columns(), type, front)));
        layout.rows().ifPresent(rows -> {
            long row = rows > 0 ? (bytes - front) / rows : 0;
            found.add(layout.of(layout.rows(), row / layout.type().bytes(), layout.type(), front));
        });
        found.add(of(layout.columns(), layout.type(), header()));
        return found.stream()
                .filter(this::fits)
                .map(RawLayout::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private RawLayout of(long columns, StorageType type, long offset) {
        long rows = rows(columns, type, offset);
        return layout.of(OptionalLong.of(rows), columns, type, offset);
    }

    /** What is left in front where the numbers end with the file. */
    private long header() {
        long row = Math.max(1, layout.columns() * layout.type().bytes());
        long rows = layout.rows().orElse(bytes / row);
        long rest = rows > bytes / row ? 0 : bytes - rows * row;
        return rest > 0 && rest <= LONGEST_HEADER ? rest : 0;
    }

    private long rows(long columns, StorageType type) {
        return rows(columns, type, layout.offset());
    }

    private long rows(long columns, StorageType type, long offset) {
        long row = columns * type.bytes();
        return row > 0 ? Math.max(0, bytes - offset) / row : 0;
    }

    /** Exactly, and as a matrix. */
    private boolean fits(RawLayout other) {
        long row = other.columns() * other.type().bytes();
        long rows = other.rows().orElse(0);
        long left = bytes - other.offset();
        return rows > 0 && other.columns() > 1 && left > 0 && left % row == 0 && left / row == rows;
    }
}
