package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Seriation;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/**
 * What the matrix is drawn from.
 *
 * @param solved all targets for every λ
 * @param seriation the order in which related categories are neighbours; empty where it is not asked for, or still looked for
 * @param hierarchy what categories are kinds of; empty where it is not asked for, or there is none
 * @param compared all targets within each of two networks; empty unless somebody wants to see them
 * @param judged what half-samples say of the dependencies, as far as somebody wants to know and it is there
 */
public record MatrixScene(
        AllSolved solved,
        Optional<Seriation> seriation,
        Optional<Hierarchy> hierarchy,
        Optional<AllCompared> compared,
        AllJudged judged) {

    /** Without an order of its own. */
    public static MatrixScene of(AllSolved solved) {
        return new MatrixScene(solved, Optional.empty(), Optional.empty(), Optional.empty(), AllJudged.NONE);
    }

    /** The same with an order in which related categories are neighbours. */
    public MatrixScene ordered(Seriation other) {
        return new MatrixScene(solved, Optional.of(other), hierarchy, compared, judged);
    }

    /** The same with what categories are kinds of, if anything is known of that. */
    public MatrixScene under(Optional<Hierarchy> other) {
        return new MatrixScene(solved, seriation, other, compared, judged);
    }

    /** The same with the dependencies within each of two networks. */
    public MatrixScene with(AllCompared other) {
        return new MatrixScene(solved, seriation, hierarchy, Optional.of(other), judged);
    }

    /** The same with what half-samples say. */
    public MatrixScene with(AllJudged other) {
        return new MatrixScene(solved, seriation, hierarchy, compared, other);
    }

    /** What it was computed from. */
    public OpenedDataset data() {
        return solved.data();
    }

    /** The categories of the data. */
    public Categories categories() {
        return data().dataset().categories();
    }
}
