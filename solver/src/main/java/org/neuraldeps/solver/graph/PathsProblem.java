package org.neuraldeps.solver.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * Which problem the path of every category of one network solves: two that are equal have the same paths, as far down as both were walked.
 *
 * @param focus how much the target's own rows weigh
 * @param leftOut columns that may predict none, ascending
 * @param gauge which of the logits that softmax cannot tell apart are meant
 * @param fingerprint of the moments in that gauge, as {@link org.neuraldeps.solver.moments.MomentsFingerprint} makes it
 */
public record PathsProblem(Focus focus, List<Integer> leftOut, Gauge gauge, String fingerprint) {

    public PathsProblem {
        focus = focus.asSolved();
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(gauge);
        Objects.requireNonNull(fingerprint);
    }

    /** What tells this problem from another one, in a clause: "gauge centred, not as-given"; empty if nothing does. */
    public Optional<String> differenceFrom(PathsProblem other) {
        if (gauge != other.gauge) {
            return Optional.of("gauge " + gauge.key() + ", not " + other.gauge.key());
        }
        if (!focus.equals(other.focus)) {
            return Optional.of(words(focus) + ", not " + words(other.focus));
        }
        if (!leftOut.equals(other.leftOut)) {
            return Optional.of("other categories are left out");
        }
        return fingerprint.equals(other.fingerprint)
                ? Optional.empty()
                : Optional.of("other rows, names or values of the logits");
    }

    private static String words(Focus focus) {
        return focus.isOn()
                ? "a focus of " + focus.share() + " by " + focus.by().key()
                : "no focus";
    }
}
