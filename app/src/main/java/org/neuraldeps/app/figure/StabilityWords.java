package org.neuraldeps.app.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What figures say of half-samples, the whole of it first and then in fewer words. */
public final class StabilityWords {

    private StabilityWords() {}

    /** What pale lines mean. */
    public static List<String> pale(int halves) {
        return variants("stability.pale", part(), halves);
    }

    /** What hollow cells mean. */
    public static List<String> hollow(int halves) {
        return variants("stability.hollow", part(), halves);
    }

    /**
     * How many were left out, and why.
     *
     * @param count of them
     */
    public static List<String> leftOut(int count, int halves) {
        return variants("stability.leftOut", count, part(), halves);
    }

    /**
     * Said as long as there is no answer.
     *
     * @param failure why there will be none, where that is so
     */
    public static List<String> missing(Optional<String> failure) {
        return failure.map(why ->
                        List.of(Messages.text("stability.failed", why), Messages.text("stability.failed.shorter")))
                .orElseGet(() -> List.of(Messages.text("stability.awaited")));
    }

    private static String part() {
        return NumberText.brief(100 * CoefficientStability.STABLE, 3);
    }

    private static List<String> variants(String key, Object... arguments) {
        return Stream.of(key, key + ".shorter", key + ".shortest")
                .map(one -> Messages.text(one, arguments))
                .toList();
    }
}
