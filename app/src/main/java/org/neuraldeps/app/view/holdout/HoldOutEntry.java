package org.neuraldeps.app.view.holdout;

import java.util.Optional;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What was chosen and typed about rows to hold out.
 *
 * @param atRandom whether at random, or as a file says
 * @param percent how many of all rows
 * @param seed which of them
 */
record HoldOutEntry(boolean atRandom, String percent, String seed) {

    private static final HoldOut FIRST = new HoldOut(0.2, HoldOut.USUAL_SEED);
    private static final int DIGITS = 7;

    /** What stands in the fields for some data. */
    static HoldOutEntry of(DataRequest data) {
        HoldOut wish = data.holdOut().orElse(FIRST);
        return new HoldOutEntry(
                data.holdOut().isPresent(),
                NumberText.brief(100 * wish.fraction(), DIGITS),
                Integer.toString(wish.seed()));
    }

    /** What is wrong, in words; empty where all that matters can be read. */
    Optional<String> problem() {
        if (!atRandom) {
            return Optional.empty();
        }
        if (fraction().isEmpty()) {
            return Optional.of(Messages.text("holdOut.wrongPart"));
        }
        return readSeed().isEmpty() ? Optional.of(Messages.text("holdOut.wrongSeed")) : Optional.empty();
    }

    /**
     * The same data with these rows held out. A part that nobody changed stays what it was, with all its digits.
     *
     * @throws java.util.NoSuchElementException if there is a problem
     */
    DataRequest applied(DataRequest data) {
        HoldOutEntry before = of(data);
        if (equals(before) || (!atRandom && !before.atRandom)) {
            return data;
        }
        if (!atRandom) {
            return data.holdingOut(Optional.empty());
        }
        double part = percent.equals(before.percent)
                ? data.holdOut().orElse(FIRST).fraction()
                : fraction().orElseThrow();
        return data.holdingOut(Optional.of(new HoldOut(part, readSeed().orElseThrow())));
    }

    private Optional<Double> fraction() {
        return NumberText.parse(percent).map(value -> value / 100).filter(HoldOut::isFraction);
    }

    private Optional<Integer> readSeed() {
        return NumberText.parse(seed)
                .filter(value -> value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))
                .map(Double::intValue);
    }
}
