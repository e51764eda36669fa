package org.neuraldeps.app.figure.several;

import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllJudged;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Communities;
import org.neuraldeps.solver.graph.Grouping;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/** Finds what the colours of categories tell, and keeps what was found last: communities take longer than a frame. Confined to one thread. */
public final class GroupFinder {

    /** Communities have the marks of those at this many non-zeros a target. */
    private static final LambdaSetting FIXED = new LambdaSetting.Nonzeros(5);

    private final Optional<AllCompared> compared;
    private final Optional<Hierarchy> hierarchy;
    private final Categories categories;
    private Asked fixedFor;
    private Grouping fixed;
    private Asked foundFor;
    private CategoryGroups found;

    private record Asked(AllSolved solved, Set<EdgeLayer> layers, LambdaSetting lambda) {}

    /**
     * @param compared all targets within each of two networks
     * @param hierarchy what categories are kinds of
     */
    public GroupFinder(Optional<AllCompared> compared, Optional<Hierarchy> hierarchy, Categories categories) {
        this.compared = compared;
        this.hierarchy = hierarchy;
        this.categories = categories;
    }

    /** Whether it finds the groups of these. */
    public boolean isOf(Optional<AllCompared> otherCompared, Optional<Hierarchy> otherHierarchy, Categories other) {
        return compared.equals(otherCompared) && hierarchy.equals(otherHierarchy) && categories.equals(other);
    }

    /**
     * What a state asks for; empty where nothing is asked for, or no hierarchy is known.
     *
     * @param kept the dependencies whose communities are meant, filters aside
     */
    public Optional<CategoryGroups> find(AllPicture picture, LayeredEdges kept, ExplorerState state) {
        return switch (state.look().atlas().colour()) {
            case PLAIN -> Optional.empty();
            case BRANCH -> hierarchy.map(CategoryGroups::of);
            case COMMUNITY -> Optional.of(communities(picture, kept, state));
        };
    }

    /** The same without waiting: while λ moves communities stay as they were found last. */
    public Optional<CategoryGroups> recall(AllPicture picture, LayeredEdges kept, ExplorerState state) {
        return state.look().atlas().colour() == DotColour.COMMUNITY && found != null
                ? Optional.of(found)
                : find(picture, kept, state);
    }

    private CategoryGroups communities(AllPicture picture, LayeredEdges kept, ExplorerState state) {
        Set<EdgeLayer> layers = Set.copyOf(kept.layers().keySet());
        Asked fixedAt = new Asked(picture.solved(), layers, FIXED);
        if (!fixedAt.equals(fixedFor)) {
            fixedFor = fixedAt;
            LayeredEdges there =
                    LayeredEdges.of(AllJudged.NONE, compared, picture.solved().at(FIXED), state);
            fixed = Communities.of(there.together(categories.size())).groups();
        }
        Asked wanted = new Asked(picture.solved(), layers, picture.common());
        if (!wanted.equals(foundFor)) {
            foundFor = wanted;
            found = new MarkedCommunities(kept.together(categories.size()), fixed).groups(categories);
        }
        return found;
    }
}
