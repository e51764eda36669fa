package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The problems of all targets of some data. Where C is not held its columns are formed once, into a temporary file, for all who want
 * them of the same data: places, paths, tables and graphs.
 */
public final class AllProblems {

    /** The part of the work that forming C is beside a path of every target. */
    private static final double FORMING = 0.5;

    private AllProblems() {}

    /**
     * Prepares them.
     *
     * @param data of any gauge; that of the formulation is taken
     * @return the problem of a target; from several threads
     * @throws DataException where C is not held and there is no room for it on the disk, or a focus or a second network is asked for
     */
    public static IntFunction<CovLassoProblem> of(
            OpenedDataset data, Formulation how, Progress progress, Workers workers) {
        refusal(data, how.focus().isOn()).ifPresent(asked -> {
            throw new DataException(
                    data.request().displayName(),
                    "all " + data.moments().size() + " targets with " + asked
                            + " would read the file as many times, as second moments are held for up to "
                            + CategoryLimits.HELD + " categories only",
                    how.focus().isOn() ? "leave the focus off" : "give one network alone");
        });
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        form(gauged, progress);
        return gauged.problems(how.focus(), how.rule(), progress, workers);
    }

    /** What would read the logits for every target, in words; empty where all targets can be solved. */
    public static Optional<String> refusal(OpenedDataset data, boolean hasFocus) {
        if (data.moments().isHeld()) {
            return Optional.empty();
        }
        return hasFocus ? Optional.of("a focus") : data.dataset().other().map(network -> "a second network");
    }

    /** Lets every column of C be read without a pass over the logits; does nothing where that is so. */
    static void form(OpenedDataset data, Progress progress) {
        data.moments().spool(data.request().displayName(), progress);
    }

    /** How many bytes of a temporary file it takes to let every column be read, in a gauge; 0 where that is so. */
    static long bytesToForm(OpenedDataset data, Gauge gauge) {
        SecondMoments moments = data.moments();
        return gauge == moments.gauge() || moments.isHeld()
                ? moments.bytesToSpool()
                : (long) Double.BYTES * moments.size() * moments.size();
    }

    /** The progress of forming C, where what comes after it takes about as long. */
    static Progress forming(SecondMoments moments, Progress progress) {
        return moments.bytesToSpool() > 0 ? new PartProgress(progress, 0, FORMING) : progress;
    }

    /** The progress of what comes after it; to be asked for before C is formed. */
    static Progress afterwards(SecondMoments moments, Progress progress) {
        return moments.bytesToSpool() > 0 ? new PartProgress(progress, FORMING, 1) : progress;
    }
}
