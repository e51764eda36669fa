package org.neuraldeps.app.cli;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.work.Progress;

/**
 * Which bases and targets a radial figure shows, made of counts and lists.
 *
 * @param choice bases and targets, disjoint
 * @param mainTarget the one target that was named on its own, else the first
 */
record RadialRequest(RadialChoice choice, int mainTarget) {

    /**
     * @param bases a count, a list, or null for the usual number
     * @param targets a count, a list, or null for the usual number
     * @param target a category that is to be among the targets, or null
     */
    static RadialRequest of(OpenedDataset data, String bases, String targets, String target, Progress progress) {
        int n = data.moments().size();
        String howManyBases = bases == null ? Integer.toString(RadialChoice.usualBases(n)) : bases;
        String howManyTargets = targets == null ? Integer.toString(RadialChoice.usualTargets(n)) : targets;
        return given(data, howManyBases, howManyTargets, target, progress);
    }

    private static RadialRequest given(
            OpenedDataset data, String bases, String targets, String target, Progress progress) {
        Categories categories = data.dataset().categories();
        int[] wanted = isCount(targets)
                ? standardTargets(data, bases, count("--targets", targets), progress)
                : list(categories, "--targets", targets);
        if (target != null) {
            wanted = with(wanted, Targets.resolve(categories, "--target", target), isCount(targets));
        }
        RadialChoice choice = isCount(bases)
                ? RadialChoice.around(wanted, count("--bases", bases), data.moments(), progress)
                : new RadialChoice(
                        Arrays.stream(list(categories, "--bases", bases))
                                .sorted()
                                .toArray(),
                        wanted);
        requireDisjoint(categories, choice);
        int main = target == null ? wanted[0] : Targets.resolve(categories, "--target", target);
        return new RadialRequest(choice, main);
    }

    /** Says on standard error where there are fewer categories than asked for. */
    void noteWhatIsFewer(Console console, String bases, String targets) {
        note(console, "targets", targets, choice.targets().length);
        note(console, "bases", bases, choice.bases().length);
    }

    private static void note(Console console, String what, String asked, int there) {
        if (asked != null && isCount(asked) && Integer.parseInt(asked.strip()) > there) {
            console.err()
                    .println(NdeCommandLine.PROGRAM + ": note: " + there + " " + what + " instead of " + asked.strip()
                            + "; there are no more categories");
        }
    }

    private static int[] standardTargets(OpenedDataset data, String bases, int count, Progress progress) {
        int[] taken = isCount(bases) ? new int[0] : list(data.dataset().categories(), "--bases", bases);
        int[] free = Arrays.stream(RadialChoice.standard(data.moments(), 0, count + taken.length, progress)
                        .targets())
                .filter(candidate -> Arrays.stream(taken).noneMatch(base -> base == candidate))
                .limit(count)
                .toArray();
        if (free.length == 0) {
            throw new UsageException("no category is left to be a target; give fewer --bases");
        }
        return free;
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

    private static void requireDisjoint(Categories categories, RadialChoice choice) {
        for (int target : choice.targets()) {
            if (Arrays.binarySearch(choice.bases(), target) >= 0) {
                throw new UsageException(
                        categories.label(target) + " is in --bases and among the targets; take it out of one");
            }
        }
        if (choice.bases().length == 0) {
            throw new UsageException("no base is left; give fewer targets");
        }
    }

    private static boolean isCount(String text) {
        return text.strip().matches("-?\\d{1,9}");
    }

    private static int count(String option, String text) {
        int count = Integer.parseInt(text.strip());
        if (count < 1) {
            throw new UsageException(
                    option + " " + count + ": there would be nothing to draw; give at least 1, or a list");
        }
        return count;
    }

    private static int[] list(Categories categories, String option, String text) {
        return Targets.list(categories, option, text).stream().mapToInt(i -> i).toArray();
    }
}
