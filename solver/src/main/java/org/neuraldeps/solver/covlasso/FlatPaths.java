package org.neuraldeps.solver.covlasso;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Kept paths as plain arrays, one path after the other: what is written into a file, or sent to another process. Nothing is lost:
 * the paths made of them are those they were made of, bit for bit. 20 bytes a knot and 12 a coefficient. Arrays are shared and not
 * to be modified.
 *
 * @param targets the category of each path
 * @param lambdaMax λ_max of each, logit²
 * @param reasons why each ended
 * @param knots how many knots each has
 * @param lambdas λ of every knot, logit²
 * @param errors err at every knot, logit²
 * @param sizes how many categories are active just below every knot
 * @param active these categories, ascending within a knot
 * @param values θ at the knot, beside them
 */
public record FlatPaths(
        int[] targets,
        double[] lambdaMax,
        PathEnd.Reason[] reasons,
        int[] knots,
        double[] lambdas,
        double[] errors,
        int[] sizes,
        int[] active,
        double[] values)
        implements Serializable {

    /** Flattens paths. */
    public static FlatPaths of(List<KeptPath> paths) {
        List<Knot> all = paths.stream().flatMap(path -> path.knots().stream()).toList();
        return new FlatPaths(
                paths.stream().mapToInt(KeptPath::target).toArray(),
                paths.stream().mapToDouble(KeptPath::lambdaMax).toArray(),
                paths.stream().map(path -> path.end().reason()).toArray(PathEnd.Reason[]::new),
                paths.stream().mapToInt(path -> path.knots().size()).toArray(),
                all.stream().mapToDouble(Knot::lambda).toArray(),
                all.stream().mapToDouble(Knot::error).toArray(),
                all.stream().mapToInt(knot -> knot.active().length).toArray(),
                all.stream().flatMapToInt(knot -> Arrays.stream(knot.active())).toArray(),
                all.stream()
                        .flatMapToDouble(knot -> Arrays.stream(knot.values()))
                        .toArray());
    }

    /**
     * The paths again.
     *
     * @param categories n: every category is below
     * @throws IllegalArgumentException if no paths could be flattened to these arrays; the message is a clause that says why
     */
    public List<KeptPath> paths(int categories) {
        requireLengths();
        List<KeptPath> paths = new ArrayList<>(targets.length);
        int knot = 0;
        int coefficient = 0;
        for (int i = 0; i < targets.length; i++) {
            OnePath path = new OnePath(i, categories, knot, coefficient);
            paths.add(path.restored());
            knot += knots[i];
            coefficient = path.nextCoefficient;
        }
        return paths;
    }

    private void requireLengths() {
        int paths = targets.length;
        require(
                lambdaMax.length == paths && reasons.length == paths && knots.length == paths,
                "not one of each a path");
        require(sum(knots) == lambdas.length, "not as many knots as the paths have");
        require(errors.length == lambdas.length && sizes.length == lambdas.length, "not one of each a knot");
        require(sum(sizes) == active.length && active.length == values.length, "not as many numbers as the knots have");
    }

    private static long sum(int... counts) {
        require(Arrays.stream(counts).allMatch(count -> count >= 0), "a negative number of knots or categories");
        return Arrays.stream(counts).asLongStream().sum();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** One path, read from a place on. */
    private final class OnePath {

        private final int path;
        private final int categories;
        private final int firstKnot;
        private int nextCoefficient;

        OnePath(int path, int categories, int firstKnot, int firstCoefficient) {
            this.path = path;
            this.categories = categories;
            this.firstKnot = firstKnot;
            this.nextCoefficient = firstCoefficient;
        }

        KeptPath restored() {
            int target = targets[path];
            require(target >= 0 && target < categories, "a target that is no category");
            require(knots[path] > 0, "a path without knots");
            require(lambdaMax[path] >= 0 && Double.isFinite(lambdaMax[path]), "no number for λ_max");
            List<Knot> all = new ArrayList<>(knots[path]);
            double above = lambdaMax[path];
            int[] before = {};
            for (int k = firstKnot; k < firstKnot + knots[path]; k++) {
                Knot knot = knot(k, above, before);
                all.add(knot);
                above = knot.lambda();
                before = knot.active();
            }
            String words = PathEndWords.explain(reasons[path], above, lambdaMax[path]);
            return new KeptPath(target, lambdaMax[path], all, new PathEnd(reasons[path], above, words));
        }

        private Knot knot(int at, double above, int... before) {
            require(lambdas[at] >= 0 && lambdas[at] <= above, "λ that does not fall along a path");
            require(errors[at] >= 0 && Double.isFinite(errors[at]), "no number for an error");
            int end = nextCoefficient + sizes[at];
            int[] members = Arrays.copyOfRange(active, nextCoefficient, end);
            double[] coefficients = Arrays.copyOfRange(values, nextCoefficient, end);
            nextCoefficient = end;
            requireCategories(members);
            require(Arrays.stream(coefficients).allMatch(Double::isFinite), "NaN or infinity for a coefficient");
            return new Knot(
                    lambdas[at],
                    members,
                    coefficients,
                    errors[at],
                    Knot.minus(members, before),
                    Knot.minus(before, members));
        }

        private void requireCategories(int... members) {
            int last = -1;
            for (int member : members) {
                require(member > last && member < categories, "categories that do not ascend below " + categories);
                last = member;
            }
        }
    }
}
