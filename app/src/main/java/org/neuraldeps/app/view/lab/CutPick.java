package org.neuraldeps.app.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutState;
import org.neuraldeps.solver.labs.CutSummary;
import org.neuraldeps.ui.Messages;

/**
 * One μ and one dependency of a result of lab 2.
 *
 * @param result with at least one finished cut
 * @param summaries by μ, ascending
 * @param penalty place of the μ among them
 * @param pair place of the dependency in the plan
 */
record CutPick(CutResult result, List<CutSummary> summaries, int penalty, int pair) {

    /** The places as near as there are such. */
    static CutPick of(CutResult result, int penalty, int pair) {
        List<CutSummary> summaries = result.summaries();
        return new CutPick(
                result,
                summaries,
                Math.max(0, Math.min(penalty, summaries.size() - 1)),
                Math.max(0, Math.min(pair, result.plan().pairs().size() - 1)));
    }

    CutSummary summary() {
        return summaries.get(penalty);
    }

    /** The first head that was edited with this μ: the one that is drawn and saved. */
    CutOutcome outcome() {
        return result.outcomes().stream()
                .filter(outcome -> outcome.weight() == summary().weight())
                .findFirst()
                .orElseThrow();
    }

    /** What it is, in one line. */
    String caption() {
        Categories categories = result.data().dataset().categories();
        String pairs =
                result.plan().pairs().stream().map(one -> one.words(categories)).collect(Collectors.joining(", "));
        return Messages.text(
                result.plan().repetitions() == 1 ? "labs.cut.caption" : "labs.cut.captions",
                result.data().request().displayName(),
                pairs,
                result.plan().repetitions());
    }

    /**
     * This cut alone, as its figure takes it: of all that was tried the μ, its dependency first. Cuts with other μ do not
     * change it.
     */
    CutResult alone() {
        CutPlan plan = result.plan();
        CutPlan narrowed = new CutPlan(
                first(plan.pairs()),
                List.of(summary().weight()),
                plan.lambda(),
                plan.repetitions(),
                plan.seed(),
                plan.resamples(),
                plan.weightDecay());
        return new CutResult(
                result.data(),
                narrowed,
                result.with(summary().weight()).stream().map(this::first).toList());
    }

    private CutOutcome first(CutOutcome cut) {
        return new CutOutcome(
                cut.repetition(),
                cut.weight(),
                cut.weightDecay(),
                first(cut.before()),
                first(cut.after()),
                cut.head(),
                cut.objective(),
                cut.start(),
                cut.gradientNorm(),
                cut.iterations(),
                cut.evaluations(),
                cut.end(),
                cut.auprChange(),
                cut.chance());
    }

    private CutState first(CutState state) {
        return new CutState(first(state.stars()), state.accuracy(), state.aupr());
    }

    private <T> List<T> first(List<T> all) {
        List<T> others = new ArrayList<>(all);
        T shown = others.remove(pair);
        others.add(0, shown);
        return others;
    }

    /** The intervals of a single head; over several heads deviations say more. */
    Optional<AuprLimits> limits(AnomalyScore score) {
        return result.plan().repetitions() == 1 && outcome().before().aupr().containsKey(score)
                ? Optional.of(AuprLimits.of(outcome(), score))
                : Optional.empty();
    }
}
