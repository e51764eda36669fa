package org.neuraldeps.app.figure.path;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * The curves that are coloured and named: the strongest at the right end of what is shown. Those that are named when the
 * whole path is shown have the same colours in every part of it. Where the truth is known, true predictors come before others, whose curves are dotted, and those
 * that are missed at the right end come last, in grey.
 *
 * @param coefficients at the right end, strongest first
 * @param pens of their categories
 */
record NamedCurves(List<Coefficient> coefficients, Map<Integer, Pen> pens) {

    private static final int MOST = 10;
    private static final int MOST_IF_NARROW = 6;

    /** The part of those named that may be missed ones. */
    private static final double MISSED = 0.6;

    /**
     * The curves to name.
     *
     * @param least λ at the right end of what is shown
     * @param upwards which θ are shown
     * @param truth what is marked at the right end
     */
    static NamedCurves of(
            PathView view, double least, double shown, Range upwards, TruthMarks truth, FigureStyle style) {
        int most = style.isNarrow() ? MOST_IF_NARROW : MOST;
        List<Coefficient> named = view.path().at(least).byMagnitude().stream()
                .filter(c -> c.value() >= upwards.from() && c.value() <= upwards.to())
                .sorted(Comparator.comparing(c -> !isTrue(truth, c)))
                .limit(most)
                .toList();
        Solution end = view.path().at(view.coordinate().leastLambda(view.path(), shown));
        List<Integer> whole = end.byMagnitude().stream()
                .map(Coefficient::category)
                .limit(most)
                .toList();
        Map<Integer, Pen> pens = pens(named, whole, style);
        pens.replaceAll((category, pen) -> truth.of(category).equals(Optional.of(TruthMark.EXTRA)) ? dotted(pen) : pen);
        boolean hasZero = upwards.from() <= 0 && upwards.to() >= 0;
        List<Coefficient> missed = hasZero ? zeros(truth, (int) Math.round(MISSED * most)) : List.of();
        Pen grey = Pen.solid(style.palette().faint(), 0.6);
        missed.forEach(c -> pens.put(c.category(), grey));
        return new NamedCurves(Stream.concat(named.stream(), missed.stream()).toList(), pens);
    }

    private static boolean isTrue(TruthMarks truth, Coefficient c) {
        return truth.of(c.category()).equals(Optional.of(TruthMark.FOUND));
    }

    private static Pen dotted(Pen pen) {
        return new Pen(pen.color(), pen.width(), Dash.DOTTED);
    }

    /** The strongest of what is missed, where its curves end. */
    private static List<Coefficient> zeros(TruthMarks truth, int most) {
        return truth.missed().stream()
                .limit(most)
                .map(predictor -> new Coefficient(predictor.category(), 0))
                .toList();
    }

    private static Map<Integer, Pen> pens(List<Coefficient> named, List<Integer> whole, FigureStyle style) {
        List<Integer> places = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int place = 0; place < MOST; place++) {
            int at = place;
            if (place >= whole.size() || named.stream().noneMatch(c -> c.category() == whole.get(at))) {
                free.add(place);
            }
        }
        named.forEach(c -> places.add(whole.contains(c.category()) ? whole.indexOf(c.category()) : free.remove(0)));
        Map<Integer, Pen> pens = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            pens.put(named.get(i).category(), pen(places.get(i), style));
        }
        return pens;
    }

    private static Pen pen(int place, FigureStyle style) {
        List<Color> colors = style.palette().curves();
        Dash dash = place < colors.size() ? Dash.SOLID : Dash.DASHED;
        return new Pen(colors.get(place % colors.size()), 1.5, dash);
    }
}
