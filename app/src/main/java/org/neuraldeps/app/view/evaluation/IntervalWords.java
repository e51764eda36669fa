package org.neuraldeps.app.view.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What an interval is said as. */
final class IntervalWords {

    private static final String ABS_ERR = "evaluation.absErr";

    private static final Map<String, Function<Intervals, Optional<Interval>>> OF_LINES = Map.of(
            ABS_ERR,
            Intervals::absErr,
            "evaluation.relErr",
            Intervals::relErr,
            "evaluation.acc",
            Intervals::acc,
            "evaluation.positiveAcc",
            Intervals::positiveAcc,
            "evaluation.precisionOfWins",
            Intervals::precisionOfWins);

    private IntervalWords() {}

    /**
     * How far the number of a line may be off, in a sentence; empty for a line that has no interval.
     *
     * @param key of the line's name
     */
    static Optional<String> sentence(String key, Intervals intervals) {
        return Optional.ofNullable(OF_LINES.get(key)).map(of -> of.apply(intervals)
                .map(interval -> sentence(key, interval, intervals))
                .orElseGet(() -> Messages.text("evaluation.interval.few", Intervals.LEAST_GROUPS)));
    }

    private static String sentence(String key, Interval interval, Intervals intervals) {
        boolean isPart = !key.equals(ABS_ERR);
        return Messages.text(
                intervals.grouped() ? "evaluation.interval" : "evaluation.interval.rows",
                isPart ? NumberText.percent(interval.lower()) : NumberText.significant(interval.lower(), 3),
                isPart ? NumberText.percent(interval.upper()) : NumberText.significant(interval.upper(), 3),
                intervals.groups());
    }

    /** Acc against its original. */
    static String change(double change, Intervals intervals) {
        return intervals
                .accChange()
                .map(interval -> Messages.text(
                        "evaluation.change.interval",
                        NumberText.percent(change),
                        NumberText.percent(interval.lower()),
                        NumberText.percent(interval.upper())))
                .orElseGet(() -> Messages.text("evaluation.change", NumberText.percent(change)));
    }
}
