package org.neuraldeps.solver.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Where the bases and targets of a radial view lie in the unit disc, without pixels. Bases go round the circle so that
 * related ones are neighbours; each target is drawn towards the bases it depends on at one fixed reference λ, so nothing
 * moves while λ is swept. Immutable.
 */
public final class RadialLayout {

    /** λ/λ_max at which the dependencies that place the targets are taken. */
    public static final double REFERENCE_RATIO = 0.1;

    private final Map<Integer, Position> bases;
    private final Map<Integer, Position> targets;
    private final List<Integer> circle;
    private final DependencyGraph reference;

    private RadialLayout(
            Map<Integer, Position> bases,
            Map<Integer, Position> targets,
            List<Integer> circle,
            DependencyGraph reference) {
        this.bases = Collections.unmodifiableMap(bases);
        this.targets = Collections.unmodifiableMap(targets);
        this.circle = List.copyOf(circle);
        this.reference = reference;
    }

    /**
     * The layout from the targets' paths over the bases, taken at {@link #REFERENCE_RATIO}, or where a path ends before.
     * Needs the columns of the bases.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static RadialLayout of(RadialChoice choice, SecondMoments c, List<SolutionPath> paths, Progress progress) {
        DependencyGraph reference = DependencyGraph.of(paths.stream()
                .map(path -> path.at(path.clamp(REFERENCE_RATIO * path.lambdaMax())))
                .toList());
        return of(choice, c, reference, progress);
    }

    /**
     * The layout from a reference graph. A target without dependencies in it is drawn towards the bases by |cos|.
     *
     * @param reference edges from bases to targets; others are ignored
     */
    public static RadialLayout of(RadialChoice choice, SecondMoments c, DependencyGraph reference, Progress progress) {
        Similarity similarity = new Similarity(c, c.columns(choice.bases(), progress));
        progress.checkCancelled();
        int[] order = CircularOrder.of(choice.bases(), similarity);
        Map<Integer, Position> bases = new LinkedHashMap<>();
        for (int i = 0; i < order.length; i++) {
            double angle = 2 * Math.PI * i / order.length - Math.PI / 2;
            bases.put(order[i], new Position(Math.cos(angle), Math.sin(angle)));
        }
        Map<Integer, Map<Integer, Double>> weights = new LinkedHashMap<>();
        for (int target : choice.targets()) {
            weights.put(target, weights(target, order, reference, similarity));
        }
        List<Integer> circle = CircularOrder.joined(order, choice.targets(), similarity);
        return new RadialLayout(bases, TargetPlaces.of(bases, weights), circle, reference);
    }

    private static Map<Integer, Double> weights(
            int target, int[] bases, DependencyGraph reference, Similarity similarity) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        double sum = 0;
        for (int base : bases) {
            double weight = Math.abs(reference.weight(base, target));
            weights.put(base, weight);
            sum += weight;
        }
        if (sum == 0) {
            weights.replaceAll((base, none) -> similarity.of(base, target));
        }
        return weights;
    }

    /** The bases in their order round the circle, clockwise from the top, and where they lie. */
    public Map<Integer, Position> bases() {
        return bases;
    }

    /** The targets and where they lie. */
    public Map<Integer, Position> targets() {
        return targets;
    }

    /**
     * Bases and targets in one order round a circle, clockwise from the top, for a figure that has both on it: the bases
     * in their order, and each target between the two neighbours that it is most like.
     */
    public List<Integer> circle() {
        return circle;
    }

    /** The largest |θ| in the reference graph: what widths are measured against, whatever λ and filter show. */
    public double referenceMagnitude() {
        return reference.largestMagnitude();
    }

    /** The sum of |θ| in the reference graph: what lengths are measured against, whatever λ and filter show. */
    public double referenceTotal() {
        return reference.totalMagnitude();
    }

    /** The bases clockwise from the top. */
    public List<Integer> order() {
        return new ArrayList<>(bases.keySet());
    }
}
