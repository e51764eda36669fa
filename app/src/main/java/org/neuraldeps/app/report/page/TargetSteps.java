package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.work.Progress;

/** Targets that a page offers without words, a step each. */
public final class TargetSteps {

    private TargetSteps() {}

    /**
     * Those that a report asks for; where it names none, those that were planted, or else those of the radial figure.
     *
     * @throws DataException if none are named and there are too many categories to choose among
     */
    public static List<PageStep> of(OpenedDataset data, ReportRequest request, Progress progress) {
        List<CategoryRef> targets = request.targets().isEmpty() ? usual(data, progress) : request.targets();
        return targets.stream()
                .map(target -> ExplorerState.first(data.request(), target, request.lambda())
                        .withFocus(request.focus()))
                .map(state -> PageStep.of(data, state))
                .toList();
    }

    /** The target that a state shows, at its λ, and the other targets of its figures of several. */
    public static List<PageStep> of(OpenedDataset data, ExplorerState state, Progress progress) {
        Set<CategoryRef> targets = new LinkedHashSet<>();
        targets.add(state.problem().target());
        if (state.problem().several().isPresent()) {
            targets.addAll(state.problem().several().get().targets());
        } else if (data.moments().isHeld()) {
            targets.addAll(usual(data, progress));
        }
        List<PageStep> steps = new ArrayList<>();
        targets.forEach(target -> steps.add(PageStep.of(data, state.withTarget(target))));
        return steps;
    }

    /** Those whose truth is known, where that is known of any. */
    private static List<CategoryRef> usual(OpenedDataset data, Progress progress) {
        if (data.truth().isPresent()) {
            return data.truth().get().targets().stream()
                    .map(planted -> CategoryRef.of(data.dataset().categories(), planted.target()))
                    .toList();
        }
        if (!data.moments().isHeld()) {
            throw new DataException(
                    data.request().displayName(),
                    "no targets are chosen by themselves among "
                            + data.moments().size() + " categories",
                    "name them: --targets");
        }
        return Several.of(
                        RadialChoice.standard(data.moments(), progress),
                        data.dataset().categories())
                .targets();
    }
}
