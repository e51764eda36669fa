package org.neuraldeps.app.need;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.stability.EdgeStability;

/**
 * What half-samples say of the dependencies in pictures of all categories, as far as they have been solved.
 *
 * @param found by the key of what was asked, which says of which data and which problem
 */
public record AllJudged(Map<Object, EdgeStability> found) {

    /** Nothing has been solved. */
    public static final AllJudged NONE = new AllJudged(Map.of());

    public AllJudged {
        found = Map.copyOf(found);
    }

    /** The same with one more answer. */
    public AllJudged with(JudgeStability need, EdgeStability answer) {
        Map<Object, EdgeStability> more = new HashMap<>(found);
        more.put(need.key(), answer);
        return new AllJudged(more);
    }

    /** What is known of that which a need asks for, however far down. */
    Optional<EdgeStability> of(JudgeStability need) {
        return Optional.ofNullable(found.get(need.key()));
    }

    /**
     * How often half-samples select each edge of a layer, 0 to 1, in the order of the edges' numbers; a lookup. What is in both networks counts
     * as it does in that where it is selected less often.
     *
     * @param layer which dependencies
     * @param theta all of them or a part, at the λ of the picture
     * @param picture the problem's own at that λ
     * @param compared those within each of two networks
     * @return empty where they have not been solved as far down as this λ
     */
    public Optional<double[]> frequencies(
            EdgeLayer layer, SparseTheta theta, AllPicture picture, Optional<AllCompared> compared) {
        LambdaSetting common = picture.common();
        return switch (layer) {
            case SOLVED -> frequencies(theta, picture.solved(), common);
            case HERE -> compared.flatMap(two -> frequencies(theta, two.first(), common));
            case THERE -> compared.flatMap(two -> frequencies(theta, two.second(), common));
            case SHARED ->
                compared.flatMap(two -> frequencies(theta, two.first(), common)
                        .flatMap(one -> frequencies(theta, two.second(), common).map(other -> least(one, other))));
        };
    }

    private Optional<double[]> frequencies(SparseTheta theta, AllSolved solved, LambdaSetting common) {
        double[] lambdas = solved.paths().lambdas(common);
        return of(new JudgeStability(solved, common))
                .filter(answer -> answer.reaches(lambdas))
                .map(answer -> answer.frequencies(theta, lambdas));
    }

    private static double[] least(double[] one, double[] other) {
        double[] least = new double[one.length];
        Arrays.setAll(least, edge -> Math.min(one[edge], other[edge]));
        return least;
    }
}
