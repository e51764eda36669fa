package org.neuraldeps.app.view.several;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.NamePattern;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.ui.Messages;

/**
 * Which categories are bases, which are targets and which are neither. No category can be both: whatever becomes one is the
 * other no more. The choice is the rule's until somebody changes it.
 */
final class SeveralModel {

    private final Categories categories;
    private final Set<Category> targets = new LinkedHashSet<>();
    private final Set<Category> bases = new TreeSet<>(Comparator.comparingInt(Category::index));
    private boolean byRule;

    /**
     * Begins with what a state says.
     *
     * @param categories of the state's data
     */
    SeveralModel(Categories categories, Optional<Several> chosen) {
        this.categories = categories;
        byRule = chosen.isEmpty();
        chosen.ifPresent(several -> fill(several.choice()));
    }

    /** The targets, in the order they were chosen. */
    List<Category> targets() {
        return List.copyOf(targets);
    }

    /** The bases, in column order. */
    List<Category> bases() {
        return List.copyOf(bases);
    }

    /**
     * The categories that are neither and match what was typed: a pattern with * and ? for whole names, or words as in the
     * list of categories.
     */
    List<Category> available(String typed) {
        List<Category> found =
                NamePattern.isPattern(typed) ? new NamePattern(typed).in(categories) : categories.search(typed);
        return found.stream()
                .filter(category -> !targets.contains(category) && !bases.contains(category))
                .toList();
    }

    /** Makes targets of some categories. */
    void addTargets(Collection<Category> some) {
        take(some);
        targets.addAll(some);
    }

    /** Makes bases of some categories. */
    void addBases(Collection<Category> some) {
        take(some);
        bases.addAll(some);
    }

    /** Makes neither of some categories. */
    void take(Collection<Category> some) {
        byRule = false;
        targets.removeAll(Set.copyOf(some));
        bases.removeAll(Set.copyOf(some));
    }

    /** Makes targets of these categories and of no others. */
    void replaceTargets(Collection<Integer> columns) {
        targets.clear();
        addTargets(columns.stream().map(categories::get).toList());
    }

    /** Makes bases of these categories and of no others; the category that they predict becomes a target. */
    void replaceBases(Collection<Integer> columns, int predicted) {
        bases.clear();
        addBases(columns.stream().map(categories::get).toList());
        if (!targets.contains(categories.get(predicted))) {
            addTargets(List.of(categories.get(predicted)));
        }
    }

    /** Leaves the choice to the rule; what that chooses is told by {@link #showRule}. */
    void followRule() {
        targets.clear();
        bases.clear();
        byRule = true;
    }

    /** What the rule has chosen; without effect where it is not followed any more. */
    void showRule(RadialChoice choice) {
        if (byRule) {
            targets.clear();
            bases.clear();
            fill(choice);
        }
    }

    /** Whether the choice is the rule's. */
    boolean followsRule() {
        return byRule;
    }

    private void fill(RadialChoice choice) {
        for (int target : choice.targets()) {
            targets.add(categories.get(target));
        }
        for (int base : choice.bases()) {
            bases.add(categories.get(base));
        }
    }

    /** What is missing, in words; empty where the choice can be drawn. */
    Optional<String> problem() {
        if (byRule || (!targets.isEmpty() && !bases.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Messages.text(targets.isEmpty() ? "several.noTarget" : "several.noBase"));
    }

    /** What the choice is, and what else will change with it, in words. */
    String summary(int target) {
        if (byRule && targets.isEmpty()) {
            return Messages.text("several.choosing");
        }
        String counts = Messages.text(byRule ? "several.byRule" : "several.counts", targets.size(), bases.size());
        return main(target) == target
                ? counts
                : counts + " " + Messages.text("several.newTarget", categories.label(main(target)));
    }

    /** The target that a state has with this choice: a target that is none of them would take the place of the last. */
    private int main(int target) {
        return byRule || targets.isEmpty() || targets.contains(categories.get(target))
                ? target
                : targets.iterator().next().index();
    }

    /** The state with this choice; for one that can be drawn. */
    ExplorerState applied(ExplorerState state) {
        if (byRule) {
            return state.withSeveral(Optional.empty());
        }
        Several chosen = new Several(refs(bases), refs(targets));
        return state.withTarget(CategoryRef.of(categories, main(state.target())))
                .withSeveral(Optional.of(chosen));
    }

    private static List<CategoryRef> refs(Collection<Category> some) {
        return some.stream().map(CategoryRef::of).toList();
    }
}
