package org.neuraldeps.app.table;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.need.TargetTable;

/**
 * An order of a table's targets by a number of their solutions. Equals stay in the order asked for, and those without the
 * number come last.
 *
 * @param column by which
 * @param reversed largest first
 */
public record TableOrder(Table1Column column, boolean reversed) {

    /** The table in this order. */
    public TargetTable of(TargetTable table) {
        Comparator<OptionalDouble> numbers = Comparator.comparingDouble(OptionalDouble::getAsDouble);
        Comparator<OptionalDouble> byNumber = reversed ? numbers.reversed() : numbers;
        Comparator<TabulatedTarget> byPresence =
                Comparator.comparing(target -> column.of(target).isEmpty());
        return table.inOrder(table.targets().stream()
                .sorted(byPresence.thenComparing((one, other) -> {
                    OptionalDouble first = column.of(one);
                    OptionalDouble second = column.of(other);
                    return first.isPresent() && second.isPresent() ? byNumber.compare(first, second) : 0;
                }))
                .toList());
    }
}
