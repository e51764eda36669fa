package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.List;

/**
 * What happens at a knot of a path. A category enters where its |c_j| ties with the level λ/2 that all active ones have, and
 * leaves where its θ_j is back at 0.
 *
 * @param place of the knot on the path
 * @param knot the knot
 * @param entered the categories that become active here, ascending; several where they tie with one another
 * @param left the categories that go, ascending
 * @param isExchange whether one takes the place of another that depends on it linearly: θ jumps here, and the fit does not
 *     change
 * @param isEnd whether the path ends here
 */
public record PathEvent(
        int place, Knot knot, List<Change> entered, List<Change> left, boolean isExchange, boolean isEnd) {

    /**
     * A category that becomes active or stops being so.
     *
     * @param category j
     * @param sign of c_j here, and so of θ_j below where it enters, above where it leaves: 1 or −1
     * @param isAgain for one that enters, whether it had been active before
     */
    public record Change(int category, int sign, boolean isAgain) {}

    /** λ of the knot, logit². */
    public double lambda() {
        return knot.lambda();
    }

    /** Whether it is at λ_max, where the path begins: those that enter have the largest |b_j|. */
    public boolean isStart() {
        return place == 0;
    }

    /** The categories that are active above the knot and stay so: those that enter tie with them. Ascending. */
    public int[] staying() {
        return Arrays.stream(knot.active())
                .filter(j -> Arrays.binarySearch(knot.entered(), j) < 0)
                .toArray();
    }
}
