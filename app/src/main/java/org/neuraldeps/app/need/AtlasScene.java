package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.AtlasPlaces;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/**
 * What the atlas is drawn from.
 *
 * @param data what it was computed from
 * @param places of all categories, the same for every problem and λ
 * @param solved all targets for every λ; empty while they are being solved
 * @param compared all targets within each of two networks; empty unless somebody wants to see them
 * @param hierarchy what categories are kinds of; empty where it is not asked for, or there is none
 * @param judged what half-samples say of the dependencies, as far as somebody wants to know and it is there
 */
public record AtlasScene(
        OpenedDataset data,
        AtlasPlaces places,
        Optional<AllSolved> solved,
        Optional<AllCompared> compared,
        Optional<Hierarchy> hierarchy,
        AllJudged judged) {

    /** Of places alone. */
    public AtlasScene(OpenedDataset data, AtlasPlaces places) {
        this(data, places, Optional.empty(), Optional.empty(), Optional.empty(), AllJudged.NONE);
    }

    /** The same with the dependencies of all targets. */
    public AtlasScene with(AllSolved other) {
        return new AtlasScene(data, places, Optional.of(other), compared, hierarchy, judged);
    }

    /** The same with the dependencies within each of two networks. */
    public AtlasScene with(AllCompared other) {
        return new AtlasScene(data, places, solved, Optional.of(other), hierarchy, judged);
    }

    /** The same with what categories are kinds of, if anything is known of that. */
    public AtlasScene under(Optional<Hierarchy> other) {
        return new AtlasScene(data, places, solved, compared, other, judged);
    }

    /** The same with what half-samples say. */
    public AtlasScene with(AllJudged other) {
        return new AtlasScene(data, places, solved, compared, hierarchy, other);
    }

    /** The categories of the data. */
    public Categories categories() {
        return data.dataset().categories();
    }
}
