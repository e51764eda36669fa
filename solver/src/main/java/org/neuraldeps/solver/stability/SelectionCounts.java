package org.neuraldeps.solver.stability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.Knot;

/** Collects where the half-samples of one target begin and cease to select categories. Belongs to one thread at a time. */
final class SelectionCounts {

    private static final int[] NOTHING = {};

    private final Map<Integer, Events> events = new HashMap<>();

    /** λ of entries, and −λ of departures. */
    private static final class Events {
        private double[] values = new double[4];
        private int count;

        void add(double event) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = event;
        }
    }

    /** Adds the path of one half-sample. */
    void add(KeptPath path) {
        int[] before = NOTHING;
        for (Knot knot : path.knots()) {
            int[] active = knot.active();
            addMissing(active, before, knot.lambda());
            addMissing(before, active, -knot.lambda());
            before = active;
        }
    }

    /** An event of every category that is in the first and not in the second, both ascending. */
    private void addMissing(int[] first, int[] second, double event) {
        int place = 0;
        for (int category : first) {
            while (place < second.length && second[place] < category) {
                place++;
            }
            if (place == second.length || second[place] != category) {
                events.computeIfAbsent(category, unknown -> new Events()).add(event);
            }
        }
    }

    /** What was added, by ascending category. */
    SortedMap<Integer, SelectionCurve> curves() {
        SortedMap<Integer, SelectionCurve> curves = new TreeMap<>();
        events.forEach((category, found) -> curves.put(category, SelectionCurve.of(found.values, found.count)));
        return curves;
    }
}
