package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How it is shown. A change of it draws, and computes only what a figure needs that was not shown before.
 *
 * @param shown the kind of figure in each pane, by its key
 * @param pathAxis horizontal axis of the figures along the path
 * @param coefficients what the coefficient table lists
 */
public record Look(Map<Pane, String> shown, PathAxis pathAxis, CoefficientKind coefficients) {

    public Look {
        Map<Pane, String> all = new EnumMap<>(Pane.class);
        for (Pane pane : Pane.values()) {
            all.put(pane, shown.getOrDefault(pane, pane.usual()));
        }
        shown = Collections.unmodifiableMap(all);
        Objects.requireNonNull(pathAxis);
        Objects.requireNonNull(coefficients);
    }

    /** The first look: the usual figures, λ on a logarithmic axis, the Lasso's coefficients. */
    public static Look first() {
        return new Look(Map.of(), PathAxis.LOG_LAMBDA, CoefficientKind.LASSO);
    }

    /** The key of the kind of figure in a pane. */
    public String in(Pane pane) {
        return shown.get(pane);
    }

    /** The same with another kind of figure in a pane. */
    public Look showing(Pane pane, String kind) {
        Map<Pane, String> other = new EnumMap<>(shown);
        other.put(pane, kind);
        return new Look(other, pathAxis, coefficients);
    }

    /** The same along another axis. */
    public Look along(PathAxis other) {
        return new Look(shown, other, coefficients);
    }

    /** The same with other coefficients in the table. */
    public Look listing(CoefficientKind other) {
        return new Look(shown, pathAxis, other);
    }
}
