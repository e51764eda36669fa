package org.neuraldeps.app.session;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neuraldeps.app.state.Pane;

/**
 * How the window is divided. Where the window stands is not part of it: that belongs to a desktop, not to a document.
 *
 * @param dividers where the dividers of a part of the window are, as shares of it from 0 to 1 in ascending order, by the
 *     name of the part; a part that is missing is as it is
 * @param maximised the pane that fills the window
 * @param named how it is laid out; empty where that is as it is
 */
public record Layout(Map<String, List<Double>> dividers, Optional<Pane> maximised, Optional<NamedLayout> named) {

    /** Everything as it is. */
    public static final Layout AS_IT_IS = new Layout(Map.of(), Optional.empty(), Optional.empty());

    public Layout {
        Map<String, List<Double>> ordered = new TreeMap<>();
        dividers.forEach((part, places) -> ordered.put(part, List.copyOf(places)));
        dividers = Collections.unmodifiableMap(ordered);
    }
}
