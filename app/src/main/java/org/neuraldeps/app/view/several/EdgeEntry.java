package org.neuraldeps.app.view.several;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What was typed about which dependencies are drawn, and on which scale. An empty field leaves nothing out.
 *
 * @param least those with a smaller |θ| are left out
 * @param most of each target, only the strongest so many
 * @param locks whether the scale is locked
 * @param scale the |θ| that it is locked at
 */
record EdgeEntry(String least, String most, boolean locks, String scale) {

    private static final int DIGITS = 7;

    /** What stands in the fields for a look. */
    static EdgeEntry of(EdgeLook look, EdgeScale scale) {
        EdgeFilter filter = look.filter();
        OptionalDouble locked = look.scale(scale);
        return new EdgeEntry(
                filter.hasLeast() ? number(filter.least()) : "",
                filter.hasMost() ? Integer.toString(filter.most()) : "",
                locked.isPresent(),
                locked.isPresent() ? number(locked.getAsDouble()) : "");
    }

    /** A number as it stands in a field. */
    static String number(double value) {
        return NumberText.brief(value, DIGITS);
    }

    /** What is wrong, in words; empty where all fields can be read. */
    Optional<String> problem() {
        if (readLeast().isEmpty()) {
            return Optional.of(Messages.text("several.wrongLeast"));
        }
        if (readMost().isEmpty()) {
            return Optional.of(Messages.text("several.wrongMost"));
        }
        return locks && readScale().isEmpty() ? Optional.of(Messages.text("several.wrongScale")) : Optional.empty();
    }

    /**
     * A look with what was typed. A number that nobody changed stays what it was, with all its digits.
     *
     * @throws java.util.NoSuchElementException if there is a problem
     */
    EdgeLook applied(EdgeLook look, EdgeScale kind) {
        EdgeEntry before = of(look, kind);
        double least = this.least.equals(before.least)
                ? look.filter().least()
                : readLeast().orElseThrow();
        OptionalDouble locked = !locks
                ? OptionalDouble.empty()
                : before.locks && scale.equals(before.scale)
                        ? look.scale(kind)
                        : OptionalDouble.of(readScale().orElseThrow());
        return look.showing(new EdgeFilter(least, readMost().orElseThrow())).locking(kind, locked);
    }

    private Optional<Double> readLeast() {
        return least.isBlank()
                ? Optional.of(0.0)
                : NumberText.parse(least).filter(value -> value >= 0 && Double.isFinite(value));
    }

    private Optional<Integer> readMost() {
        return most.isBlank()
                ? Optional.of(Integer.MAX_VALUE)
                : NumberText.parse(most)
                        .filter(value -> value >= 1 && value < Integer.MAX_VALUE && value == Math.rint(value))
                        .map(Double::intValue);
    }

    private Optional<Double> readScale() {
        return NumberText.parse(scale).filter(value -> value > 0 && Double.isFinite(value));
    }
}
