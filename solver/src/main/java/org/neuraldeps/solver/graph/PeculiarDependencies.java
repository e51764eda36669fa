package org.neuraldeps.solver.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/**
 * The dependencies of a network by how peculiar they are: strong, stable, and between things that are far apart.
 *
 * @param all those between categories that have a place in the hierarchy, the most peculiar first; of two alike the one with the
 *     smaller target, then predictor
 * @param unknown how many more there are, of which nothing is known
 * @param isJudged whether it is known how often half-samples select them
 */
public record PeculiarDependencies(List<PeculiarDependency> all, int unknown, boolean isJudged) {

    /** From this distance on two categories are called far apart. */
    public static final double FAR = 0.5;

    public PeculiarDependencies {
        all = List.copyOf(all);
    }

    /**
     * Ranks all non-zeros of Θ. Cost O(E (a + log E)) for E of them and a concepts above a category.
     *
     * @param theta Θ
     * @param targetSquares C_ii of each target, logit²
     * @param predictorSquares C_jj of each predictor, logit²
     * @param hierarchy what the categories are kinds of
     * @param frequencies of each edge, the part of half-samples that select it; empty where that is not known
     */
    public static PeculiarDependencies of(
            SparseTheta theta,
            double[] targetSquares,
            double[] predictorSquares,
            Hierarchy hierarchy,
            Optional<double[]> frequencies) {
        List<PeculiarDependency> all = new ArrayList<>();
        for (int target = 0; target < theta.categories(); target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                int predictor = theta.predictor(edge);
                OptionalDouble distance = hierarchy.distance(target, predictor);
                if (distance.isPresent()) {
                    int number = edge;
                    all.add(new PeculiarDependency(
                            target,
                            predictor,
                            theta.value(edge),
                            Math.abs(theta.value(edge))
                                    * Math.sqrt(predictorSquares[predictor] / targetSquares[target]),
                            distance.getAsDouble(),
                            hierarchy.common(target, predictor).orElseThrow(),
                            frequencies.map(of -> OptionalDouble.of(of[number])).orElse(OptionalDouble.empty())));
                }
            }
        }
        all.sort(Comparator.comparingDouble(PeculiarDependency::peculiarity)
                .reversed()
                .thenComparingInt(PeculiarDependency::target)
                .thenComparingInt(PeculiarDependency::predictor));
        return new PeculiarDependencies(all, theta.edges() - all.size(), frequencies.isPresent());
    }

    /** Those between categories that are at least so far apart, in the same order. */
    public List<PeculiarDependency> apart(double distance) {
        return all.stream()
                .filter(dependency -> dependency.distance() >= distance)
                .toList();
    }
}
