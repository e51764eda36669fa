package org.neuraldeps.app.need;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.SpooledSecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The problems of all targets of some data, for as long as it takes to solve them. Where C is not held its columns are formed once,
 * into a temporary file.
 */
public final class AllProblems implements Closeable {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

    private final IntFunction<CovLassoProblem> problems;
    private final Optional<SpooledSecondMoments> spooled;

    private AllProblems(IntFunction<CovLassoProblem> problems, Optional<SpooledSecondMoments> spooled) {
        this.problems = problems;
        this.spooled = spooled;
    }

    /**
     * Prepares them.
     *
     * @param data of any gauge; that of the formulation is taken
     * @throws DataException where C is not held and there is no room for it on the disk, or a focus or a second network is asked for
     */
    public static AllProblems of(OpenedDataset data, Formulation how, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        if (gauged.moments().isHeld()) {
            return new AllProblems(gauged.problems(how.focus(), how.rule(), progress, workers), Optional.empty());
        }
        require(data, how);
        SpooledSecondMoments all =
                SpooledSecondMoments.of(gauged.moments(), data.request().displayName(), FOLDER, progress);
        return new AllProblems(
                target -> how.rule().applyTo(CovLassoProblem.within(all, target, Progress.NONE)), Optional.of(all));
    }

    private static void require(OpenedDataset data, Formulation how) {
        if (how.focus().isOn() || data.dataset().other().isPresent()) {
            throw new DataException(
                    data.request().displayName(),
                    "all " + data.moments().size() + " targets with "
                            + (how.focus().isOn() ? "a focus" : "a second network")
                            + " would read the file as many times, as second moments are kept for up to "
                            + CategoryLimits.HELD + " categories only",
                    how.focus().isOn() ? "leave the focus off" : "give one network alone");
        }
    }

    /** The problem of a target; from several threads. */
    public CovLassoProblem of(int target) {
        return problems.apply(target);
    }

    @Override
    public void close() {
        spooled.ifPresent(all -> {
            try {
                all.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
