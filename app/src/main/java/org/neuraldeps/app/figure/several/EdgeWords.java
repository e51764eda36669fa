package org.neuraldeps.app.figure.several;

import java.util.List;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.ui.NumberText;

/** How many edges are drawn, and which, in words: the whole of it, and the same in fewer. */
public final class EdgeWords {

    private EdgeWords() {}

    /**
     * The words for some edges.
     *
     * @param noun what an edge is called: "arc"
     * @param drawn how many are
     * @param all how many there are
     */
    public static List<String> of(String noun, int drawn, int all, EdgeFilter filter) {
        String count = all == 1 ? all + " " + noun : all + " " + noun + "s";
        if (filter.equals(EdgeFilter.ALL) && drawn == all) {
            return List.of(count);
        }
        String some = drawn + " of " + count;
        String least = filter.hasLeast() ? ", |θ| ≥ " + NumberText.brief(filter.least(), 3) : "";
        String most = filter.hasMost() ? ", the " + filter.most() + " strongest of each target" : "";
        String shortMost = filter.hasMost() ? ", top " + filter.most() : "";
        return List.of(some + least + most, some + least + shortMost);
    }
}
