package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Program;

/**
 * All targets for every λ.
 *
 * @param data what they were computed from
 * @param how how the problem of each was set up
 * @param paths of all targets, in the order of the columns
 * @param main the target that a λ is meant for; empty where only λ/λ_max or k was asked for
 * @param areStored whether they were read from a file
 * @param remark why a file of paths that goes with the data was not used, where there is one
 */
public record AllSolved(
        OpenedDataset data,
        Formulation how,
        AllPaths paths,
        Optional<SolvedTarget> main,
        boolean areStored,
        Optional<String> remark) {

    /** Solved here. */
    AllSolved(OpenedDataset data, Formulation how, AllPaths paths) {
        this(data, how, paths, Optional.empty(), false, Optional.empty());
    }

    /** Read from a file. */
    static AllSolved stored(OpenedDataset data, Formulation how, AllPaths paths) {
        return new AllSolved(data, how, paths, Optional.empty(), true, Optional.empty());
    }

    /** The same with what tells what a λ means. */
    AllSolved with(Optional<SolvedTarget> target) {
        return new AllSolved(data, how, paths, target, areStored, remark);
    }

    /** The same with something to be noted. */
    AllSolved noting(Optional<String> why) {
        return new AllSolved(data, how, paths, main, areStored, why);
    }

    /**
     * The picture at a λ: an interpolation. A λ is one target's, and the others are shown at the same λ/λ_max.
     *
     * @throws IllegalStateException if there is no main target to tell what a λ means
     */
    public AllPicture at(LambdaSetting lambda) {
        LambdaSetting common = common(lambda);
        return new AllPicture(this, common, paths.at(common));
    }

    /** The λ/λ_max or the k that all targets have at a setting. */
    public LambdaSetting common(LambdaSetting lambda) {
        return lambda instanceof LambdaSetting.Absolute
                ? new LambdaSetting.Ratio(main.orElseThrow(() -> new IllegalStateException("λ of which target?"))
                        .at(lambda)
                        .solution()
                        .lambdaRatio())
                : lambda;
    }

    /**
     * The paths with what they are of, to be kept in a file.
     *
     * @throws IllegalArgumentException between networks
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public StoredPaths stored(Progress progress, Workers workers) {
        if (data.dataset().other().isPresent()) {
            throw new IllegalArgumentException("paths are kept of one network");
        }
        return StoredPaths.of(
                paths,
                how.problemOf(data.in(how.gauge(), progress, workers)),
                data.dataset().categories().all().stream().map(Category::name).toList(),
                new StoredPaths.Origin(data.request().displayName(), Program.version()));
    }

    /** What somebody who sees the picture at a λ should know beside it, a sentence each. */
    public List<String> notes(LambdaSetting lambda) {
        List<String> notes = new ArrayList<>(remark.stream().toList());
        long cut = paths.cutBefore(common(lambda));
        if (cut > 0) {
            notes.add(Messages.text("all.cut", cut, paths.depth().maxNonzeros()));
        }
        return notes;
    }
}
