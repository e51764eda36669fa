package org.neuraldeps.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Targets that one task solves.
 *
 * @param first the first
 * @param end the one after the last
 */
record TargetRange(int first, int end) implements Serializable {

    /** All of so many targets, in ranges of so many. */
    static List<TargetRange> all(int targets, int atOnce) {
        List<TargetRange> ranges = new ArrayList<>();
        for (int first = 0; first < targets; first += atOnce) {
            ranges.add(new TargetRange(first, Math.min(targets, first + atOnce)));
        }
        return ranges;
    }
}
