package org.neuraldeps.app.cli.input;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Chooses bases and targets where the options name some of them, or say how many.
 *
 * @param data whose categories
 * @param progress is told how far the choosing is
 */
record SeveralChoice(OpenedDataset data, Progress progress) {

    /** The target of the standard choice that is chosen first. */
    CategoryRef firstOfStandard() {
        int first = RadialChoice.standard(moments(), progress).targets()[0];
        return CategoryRef.of(categories(), first);
    }

    /**
     * The choice. Where both are named in full, it is what was named, as a state has it: whatever draws it brings in the
     * named category by {@link RadialChoice#withTarget}.
     *
     * @param named a category that is to be among the targets
     * @throws UsageException if a category would be base and target, or there are no bases or targets
     */
    RadialChoice of(CountOrList targets, CountOrList bases, Optional<CategoryRef> named) {
        int[] wanted = targets.isList() ? targets.columns() : standardTargets(targets, bases.columns());
        if (named.isPresent() && !(targets.isList() && bases.isList())) {
            wanted = with(wanted, named.get().index(), !targets.isList());
        }
        int howMany = bases.count().orElse(RadialChoice.usualBases(moments().size()));
        RadialChoice choice = bases.isList()
                ? new RadialChoice(Arrays.stream(bases.columns()).sorted().toArray(), wanted)
                : RadialChoice.around(wanted, howMany, moments(), progress);
        requireDisjoint(choice);
        return choice;
    }

    private int[] standardTargets(CountOrList targets, int[] taken) {
        requireStandard();
        int count = targets.count().orElse(RadialChoice.usualTargets(moments().size()));
        int[] free = Arrays.stream(RadialChoice.standard(moments(), 0, count + taken.length, progress)
                        .targets())
                .filter(candidate -> Arrays.stream(taken).noneMatch(base -> base == candidate))
                .limit(count)
                .toArray();
        if (free.length == 0) {
            throw new UsageException("no category is left to be a target; give fewer --bases");
        }
        return free;
    }

    /**
     * The rule compares every category with every other, for which the moments must be in memory.
     *
     * @throws UsageException if they are not
     */
    void requireStandard() {
        if (!moments().isHeld()) {
            throw new UsageException("--targets is needed: of " + moments().size()
                    + " categories, too many to compare each with every other, none is chosen by itself; name them,"
                    + " such as --targets \"0,7\"");
        }
    }

    /** In a count the named target takes the last place; to a list it is added. */
    private static int[] with(int[] targets, int target, boolean inLastPlace) {
        if (Arrays.stream(targets).anyMatch(t -> t == target)) {
            return targets;
        }
        int kept = inLastPlace ? targets.length - 1 : targets.length;
        return IntStream.concat(Arrays.stream(targets).limit(kept), IntStream.of(target))
                .toArray();
    }

    private void requireDisjoint(RadialChoice choice) {
        for (int target : choice.targets()) {
            if (Arrays.binarySearch(choice.bases(), target) >= 0) {
                throw new UsageException(
                        categories().label(target) + " is in --bases and among the targets; take it out of one");
            }
        }
        if (choice.bases().length == 0) {
            throw new UsageException("no base is left; give fewer targets");
        }
    }

    private SecondMoments moments() {
        return data.moments();
    }

    private Categories categories() {
        return data.dataset().categories();
    }
}
