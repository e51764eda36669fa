package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.EpsilonDelta;

/**
 * Searches, for the ε and δ that the state asks about, which categories have a dependency, in the background. Another δ is a
 * look at what was found; another ε or focus is another search.
 */
final class DefinitionSearch {

    private final Slot<List<CategoryDependency>> slot;
    private final Consumer<Optional<List<SmallestSupport>>> onFound;
    private Optional<FindDependencies> wanted = Optional.empty();
    private Optional<EpsilonDelta> asked = Optional.empty();

    /** @param onFound receives one per category; nothing where nobody asks, or it is not known yet */
    DefinitionSearch(Explorer explorer, Results results, Consumer<Optional<List<SmallestSupport>>> onFound) {
        this.slot = results.slot();
        this.onFound = onFound;
        slot.status().addListener((value, before, now) -> tell());
        explorer.shown().addListener((value, before, now) -> follow(now));
        if (explorer.shown().get() != null) {
            follow(explorer.shown().get());
        }
    }

    /** Searches again what was cancelled before. */
    void retry() {
        slot.retry();
    }

    /** Tells again what is known, to entries that are new. */
    void tell() {
        onFound.accept(asked.flatMap(question -> slot.status().get().result().map(found -> found.stream()
                .map(one -> SmallestSupport.of(one, question.delta(), FindDependencies.USUAL_MOST))
                .toList())));
    }

    private void follow(Explorer.Shown shown) {
        Optional<EpsilonDelta> question =
                shown.data().moments().isHeld() ? shown.state().look().asked() : Optional.empty();
        Optional<FindDependencies> need = question.map(one -> FindDependencies.of(shown.data(), shown.state(), one));
        boolean isOther = !need.equals(wanted);
        boolean isChanged = isOther || !question.equals(asked);
        wanted = need;
        asked = question;
        if (isOther) {
            need.ifPresentOrElse(slot::ask, slot::drop);
        }
        if (isChanged) {
            tell();
        }
    }
}
