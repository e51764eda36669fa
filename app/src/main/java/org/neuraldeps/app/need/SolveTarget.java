package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The path of one target, as far down as a look wants it, or as λ asks where that is further.
 *
 * @param data what to compute from
 * @param target i
 * @param how how its problem is set up
 * @param lambda the λ that it must reach
 */
public record SolveTarget(OpenedDataset data, int target, Formulation how, LambdaSetting lambda)
        implements Need<SolvedTarget> {

    private record Key(OpenedDataset data, int target, Formulation how) {}

    private static final int BYTES_PER_COEFFICIENT = 16;

    /** From all other categories, of logits as given. */
    public SolveTarget(OpenedDataset data, int target, Focus focus, LambdaSetting lambda) {
        this(data, target, Formulation.USUAL.under(focus), lambda);
    }

    /** The target of a state. */
    public static SolveTarget of(OpenedDataset data, ExplorerState state) {
        return new SolveTarget(data, state.target(), Formulation.of(state.problem()), state.lambda());
    }

    /** How much the target's own rows weigh. */
    public Focus focus() {
        return how.focus();
    }

    /** Which categories may predict. */
    public DictionaryRule rule() {
        return how.rule();
    }

    @Override
    public Object key() {
        return new Key(data, target, how);
    }

    @Override
    public String title() {
        return Messages.text("task.solve", data.dataset().categories().label(target));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isMetBy(SolvedTarget solved) {
        return PathDepth.suffices(solved.path(), solved.depth(), lambda);
    }

    /** Moments do for a target of its own network; a focus and another network read rows. */
    @Override
    public boolean takesAllRows() {
        return how.focus().isOn() || data.dataset().other().isPresent();
    }

    /** The knots; and, where C is not held, the columns that the path keeps for its certificates. */
    @Override
    public long bytes(SolvedTarget solved) {
        long coefficients = solved.path().knots().stream()
                .mapToLong(knot -> knot.active().length)
                .sum();
        long columns =
                solved.path().problem().moments().isHeld() ? 0 : solved.path().categories().length;
        return BYTES_PER_COEFFICIENT * coefficients
                + 8 * columns * data.moments().size();
    }

    @Override
    public SolvedTarget compute(Optional<SolvedTarget> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        CovLassoProblem problem = before.map(solved -> solved.path().problem())
                .orElseGet(() -> gauged.problem(target, how.focus(), how.rule(), progress, workers));
        SolvedTarget usual = before.orElseGet(
                () -> SolvedTarget.solve(gauged, problem, PathDepth.usual(problem.moments()), progress));
        return isMetBy(usual) ? usual : SolvedTarget.solve(gauged, problem, lambda.options(), progress);
    }
}
