package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.FoundSide;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.hierarchy.Concept;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.hierarchy.Taxonomy;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.WordNet;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What the categories of some data are kinds of: as a file says that was named or lies beside them, else as WordNet has it for
 * categories that carry its ids; empty where there is neither. It is read when somebody first asks, not while data are opened.
 *
 * @param data what to look at; nothing but names
 */
public record FindHierarchy(OpenedDataset data) implements DataNeed<Optional<Hierarchy>> {

    /** Fewer categories of WordNet are no hierarchy. */
    private static final int FEWEST = 2;

    /** A concept above some categories, with the strings that it holds. */
    private static final long BYTES_A_CATEGORY = 1000;

    public FindHierarchy {
        data = data.asGiven();
    }

    @Override
    public String title() {
        return Messages.text("task.hierarchy");
    }

    @Override
    public long bytes(Optional<Hierarchy> found) {
        return found.map(Hierarchy::categories).orElse(0) * BYTES_A_CATEGORY;
    }

    @Override
    public boolean takesAllRows() {
        return false;
    }

    /** @throws DataException if the file is no hierarchy, or none of the categories is in it */
    @Override
    public Optional<Hierarchy> compute(Optional<Optional<Hierarchy>> before, Progress progress, Workers workers) {
        Categories categories = data.dataset().categories();
        FoundSide side = data.found().side().get(SideFile.HIERARCHY);
        return side == null ? ofWordNet(categories) : Optional.of(ofFile(side, categories));
    }

    private static Hierarchy ofFile(FoundSide side, Categories categories) {
        return Hierarchy.of(side.place().name(), side.place().taxonomy(), categories)
                .orElseThrow(() -> new DataException(
                        side.place().name(),
                        "none of the " + categories.size() + " categories is in it, by WordNet id or name",
                        "spell them in the column child as the names of the categories are"));
    }

    private static Optional<Hierarchy> ofWordNet(Categories categories) {
        List<String> ids = categories.all().stream()
                .map(Category::wnid)
                .filter(WordNet::isId)
                .toList();
        if (ids.size() < FEWEST) {
            return Optional.empty();
        }
        List<Concept> concepts = WordNet.above(ids);
        return concepts.isEmpty()
                ? Optional.empty()
                : Hierarchy.of(WordNet.NAME, Taxonomy.of(concepts), categories)
                        .filter(hierarchy -> hierarchy.known() >= FEWEST);
    }
}
