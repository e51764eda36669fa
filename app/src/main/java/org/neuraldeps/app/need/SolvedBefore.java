package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.Predicate;
import org.neuraldeps.app.data.FoundSide;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Paths of all targets that lie in a file beside the data, or in one that was named: those that solving would give, to the bit.
 *
 * @param paths those that answer; empty where there is no file, or another problem is in it
 * @param unused why a file that is there is not used, in a sentence
 */
public record SolvedBefore(Optional<AllPaths> paths, Optional<String> unused) {

    private static final SolvedBefore NOTHING = new SolvedBefore(Optional.empty(), Optional.empty());

    /**
     * Looks whether a file of paths goes with the data and solves what is asked for: the same moments, to the last bit of their diagonal,
     * the same names, gauge, focus and predictors. Under a focus C_ii of a target is formed and compared as well.
     *
     * @param goFarEnough whether paths answer what is asked of them
     * @throws DataException if a file that was named is damaged; one that was found is left aside, and said to be
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static SolvedBefore of(
            OpenedDataset data, Formulation how, Predicate<AllPaths> goFarEnough, Progress progress, Workers workers) {
        FoundSide side = data.found().side().get(SideFile.PATHS);
        if (side == null) {
            return NOTHING;
        }
        if (data.dataset().other().isPresent()) {
            return unused(side, Messages.text("all.between"));
        }
        try {
            return of(side, goFarEnough, new Asked(data, how, progress, workers));
        } catch (DataException damaged) {
            if (side.isAsked()) {
                throw damaged;
            }
            return unused(side, damaged.getMessage());
        }
    }

    private static SolvedBefore of(FoundSide side, Predicate<AllPaths> goFarEnough, Asked asked) {
        StoredPaths stored = side.place().paths(asked.progress());
        Optional<String> difference = asked.differenceOf(stored);
        if (difference.isPresent()) {
            return unused(side, difference.get());
        }
        AllPaths paths = stored.paths(asked.progress());
        if (!asked.areUnderTheSameFocus(paths)) {
            return unused(side, Messages.text("all.otherFocus"));
        }
        return goFarEnough.test(paths)
                ? new SolvedBefore(Optional.of(paths), Optional.empty())
                : unused(side, Messages.text("all.shallow", paths.depth().maxNonzeros()));
    }

    private static SolvedBefore unused(FoundSide side, String why) {
        return new SolvedBefore(
                Optional.empty(),
                Optional.of(Messages.text("all.unused", side.place().name(), why)));
    }

    /** What is asked for. */
    private record Asked(OpenedDataset data, Formulation how, Progress progress, Workers workers) {

        Optional<String> differenceOf(StoredPaths stored) {
            boolean isGauge = stored.problem().gauge() == how.gauge();
            // Row-centring may take a pass: another gauge is told without.
            OpenedDataset gauged = isGauge ? data.in(how.gauge(), progress, workers) : data;
            int kept = stored.depth().maxNonzeros();
            return stored.problem().differenceFrom(how.problemOf(gauged)).or(() -> Optional.of(
                            Messages.text("all.otherDepth"))
                    .filter(words -> !stored.depth().equals(PathOptions.full().upToNonzeros(kept))));
        }

        /** Other labels, or fewer rows kept for a focus, give other moments of a target under the same focus. */
        boolean areUnderTheSameFocus(AllPaths paths) {
            if (!how.focus().isOn()) {
                return true;
            }
            double moment = data.in(how.gauge(), progress, workers)
                    .problem(0, how.focus(), how.rule(), progress.quiet(), workers)
                    .targetMoment();
            return paths.paths().get(0).knots().get(0).error() == moment;
        }
    }
}
