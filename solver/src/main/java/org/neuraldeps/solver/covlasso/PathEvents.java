package org.neuraldeps.solver.covlasso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What happens along a path, knot by knot from λ_max down. Immutable. */
public final class PathEvents {

    /** A λ this near to a knot, as a part of itself, is at it: what was written and read again is off by rounding. */
    private static final double ROUNDING = 1e-9;

    private final SolutionPath path;
    private final List<PathEvent> list;

    private PathEvents(SolutionPath path, List<PathEvent> list) {
        this.path = path;
        this.list = List.copyOf(list);
    }

    /** The events of a path; a knot at which no category enters or leaves is one only where the path ends. Cost k a change. */
    public static PathEvents of(SolutionPath path) {
        List<PathEvent> list = new ArrayList<>();
        BitSet known = new BitSet();
        List<Knot> knots = path.knots();
        for (int place = 0; place < knots.size(); place++) {
            Knot knot = knots.get(place);
            List<PathEvent.Change> entered = changes(path, knot, knot.entered(), known);
            List<PathEvent.Change> left = changes(path, knot, knot.left(), new BitSet());
            Arrays.stream(knot.entered()).forEach(known::set);
            boolean isEnd = place == knots.size() - 1;
            boolean jumps = place > 0 && knots.get(place - 1).lambda() == knot.lambda();
            if (isEnd || !entered.isEmpty() || !left.isEmpty()) {
                list.add(new PathEvent(place, knot, entered, left, jumps && !left.isEmpty(), isEnd));
            }
        }
        return new PathEvents(path, list);
    }

    private static List<PathEvent.Change> changes(SolutionPath path, Knot knot, int[] categories, BitSet known) {
        return Arrays.stream(categories)
                .mapToObj(j -> new PathEvent.Change(j, sign(path, knot, j), known.get(j)))
                .toList();
    }

    /** The sign of c_j at a knot: its column is kept, as it is active somewhere. */
    private static int sign(SolutionPath path, Knot knot, int category) {
        double[] column = path.columns().column(category);
        double left = path.problem().correlations()[category];
        for (int i = 0; i < knot.active().length; i++) {
            left -= knot.values()[i] * column[knot.active()[i]];
        }
        return left < 0 ? -1 : 1;
    }

    /** The path. */
    public SolutionPath path() {
        return path;
    }

    /** All of them, from λ_max down. */
    public List<PathEvent> list() {
        return list;
    }

    /** The last that has happened on the way down to a λ, one at it included; empty above λ_max. */
    public Optional<PathEvent> last(double lambda) {
        int next = next(lambda, false);
        return next == 0 ? Optional.empty() : Optional.of(list.get(next - 1));
    }

    /** The first that is still to come below a λ; empty where the path has ended. */
    public Optional<PathEvent> next(double lambda) {
        int next = next(lambda, false);
        return next == list.size() ? Optional.empty() : Optional.of(list.get(next));
    }

    /** The first below a λ at which a category enters: the next to touch λ/2. Empty where none does before the path ends. */
    public Optional<PathEvent> nextEntry(double lambda) {
        int next = next(lambda, true);
        return next == list.size() ? Optional.empty() : Optional.of(list.get(next));
    }

    private int next(double lambda, boolean entering) {
        double limit = below(lambda);
        int next = 0;
        while (next < list.size() && (list.get(next).lambda() >= limit || (entering && hasNoEntry(list.get(next))))) {
            next++;
        }
        return next;
    }

    private static boolean hasNoEntry(PathEvent event) {
        return event.entered().isEmpty();
    }

    /** The categories that are active just below a λ: their |c_j| is at λ/2. Ascending; none above λ_max. */
    public int[] riding(double lambda) {
        double limit = below(lambda);
        return limit > path.lambdaMax()
                ? new int[0]
                : path.knots().get(path.knotAtOrAbove(limit)).active().clone();
    }

    /** Knots above this are at or above a λ. */
    private static double below(double lambda) {
        return lambda * (1 - ROUNDING);
    }
}
