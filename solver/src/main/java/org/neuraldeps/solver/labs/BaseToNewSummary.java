package org.neuraldeps.solver.labs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Tables 2 and 4 of the paper: mean and standard deviation over repetitions, beside the head trained on everything.
 *
 * @param repetitions how many splits there were
 * @param lines by method, and by decreasing ℓ1
 * @param whole of the head trained on everything, judged by the same groups
 * @param wholeParameters numbers of that head
 * @param baseSeconds how long training the head of the base took
 */
public record BaseToNewSummary(
        int repetitions, List<Line> lines, Map<AccuracyKind, Spread> whole, long wholeParameters, Spread baseSeconds) {

    public BaseToNewSummary {
        lines = List.copyOf(lines);
        whole = Collections.unmodifiableMap(new EnumMap<>(whole));
    }

    /**
     * One method.
     *
     * @param method how Θ was found
     * @param l1Weight ℓ1 of {@link ThetaMethod#SPARSE}; 0 for the others
     * @param accuracy every accuracy
     * @param gain accuracy less that of the head trained on everything, a paired difference by repetition
     * @param nonzeros of Θ
     * @param parameters n1 (d + 1) and the non-zeros of Θ
     * @param seconds how long finding Θ took
     */
    public record Line(
            ThetaMethod method,
            double l1Weight,
            Map<AccuracyKind, Spread> accuracy,
            Map<AccuracyKind, Spread> gain,
            Spread nonzeros,
            Spread parameters,
            Spread seconds) {

        public Line {
            accuracy = Collections.unmodifiableMap(new EnumMap<>(accuracy));
            gain = Collections.unmodifiableMap(new EnumMap<>(gain));
        }
    }

    /**
     * Of finished repetitions.
     *
     * @param outcomes at least one, all made with the same settings of the same data, with as many new categories
     */
    public static BaseToNewSummary of(List<BaseToNewOutcome> outcomes) {
        BaseToNewOutcome first = outcomes.get(0);
        return new BaseToNewSummary(
                outcomes.size(),
                IntStream.range(0, first.learned().size())
                        .mapToObj(place -> line(outcomes, place))
                        .toList(),
                each(kind -> over(outcomes, outcome -> kind.of(outcome.whole()))),
                first.wholeParameters(),
                over(outcomes, BaseToNewOutcome::baseSeconds));
    }

    private static Line line(List<BaseToNewOutcome> outcomes, int place) {
        LearnedTheta first = outcomes.get(0).learned().get(place);
        return new Line(
                first.method(),
                first.l1Weight(),
                each(kind -> over(
                        outcomes,
                        outcome -> kind.of(outcome.learned().get(place).accuracy()))),
                each(kind -> over(
                        outcomes,
                        outcome -> kind.of(outcome.learned().get(place).accuracy()) - kind.of(outcome.whole()))),
                over(outcomes, outcome -> outcome.learned().get(place).theta().nonzeros()),
                over(outcomes, outcome -> outcome.parameters(outcome.learned().get(place))),
                over(outcomes, outcome -> outcome.learned().get(place).seconds()));
    }

    private static Map<AccuracyKind, Spread> each(Function<AccuracyKind, Spread> spread) {
        Map<AccuracyKind, Spread> all = new EnumMap<>(AccuracyKind.class);
        for (AccuracyKind kind : AccuracyKind.values()) {
            all.put(kind, spread.apply(kind));
        }
        return all;
    }

    private static Spread over(List<BaseToNewOutcome> outcomes, ToDoubleFunction<BaseToNewOutcome> number) {
        return Spread.of(outcomes.stream().mapToDouble(number));
    }
}
