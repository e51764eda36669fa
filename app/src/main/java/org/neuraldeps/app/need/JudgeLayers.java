package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Which dependencies in a picture of all categories half-samples are to judge: what has been solved for the layers that are shown.
 *
 * @param layers that are shown
 * @param lambda the λ that is asked for
 */
public record JudgeLayers(Set<EdgeLayer> layers, LambdaSetting lambda) {

    /** Of a state; empty where it asks for no half-samples. */
    public static Optional<JudgeLayers> of(OpenedDataset data, ExplorerState state) {
        return state.look().stability().isAsked()
                ? Optional.of(new JudgeLayers(CompareAll.layers(data, state), state.lambda()))
                : Optional.empty();
    }

    /** Whether a state asks for what takes minutes: half-samples of every target's own rows, under a focus and between networks. */
    public static boolean takesMinutes(OpenedDataset data, ExplorerState state) {
        boolean isEach = state.problem().focus().isOn() || data.request().isBetween();
        return isEach
                && of(data, state)
                        .filter(wanted -> wanted.layers().contains(EdgeLayer.SOLVED))
                        .isPresent();
    }

    /**
     * What is to be solved on half-samples.
     *
     * @param solved the problem's own dependencies
     * @param compared those within each of two networks, as soon as they are there
     */
    public List<JudgeStability> needs(AllSolved solved, Optional<AllCompared> compared) {
        List<JudgeStability> needs = new ArrayList<>();
        if (layers.contains(EdgeLayer.SOLVED)) {
            needs.add(new JudgeStability(solved, lambda));
        }
        compared.ifPresent(two -> {
            LambdaSetting common = two.common(lambda);
            if (layers.contains(EdgeLayer.SHARED) || layers.contains(EdgeLayer.HERE)) {
                needs.add(new JudgeStability(two.first(), common));
            }
            if (layers.contains(EdgeLayer.SHARED) || layers.contains(EdgeLayer.THERE)) {
                needs.add(new JudgeStability(two.second(), common));
            }
        });
        return needs;
    }

    /** What somebody should know who sees a picture of which half-samples do not say yet what he asks for, a sentence each. */
    public static List<String> notes(
            AllSolved solved, Optional<AllCompared> compared, AllJudged judged, ExplorerState state) {
        return of(solved.data(), state)
                .filter(wanted -> !wanted.isMetBy(solved, compared, judged))
                .map(wanted -> Messages.text("all.unjudged"))
                .stream()
                .toList();
    }

    /** Whether all of it is known as far down as the λ. */
    boolean isMetBy(AllSolved solved, Optional<AllCompared> compared, AllJudged judged) {
        return needs(solved, compared).stream()
                .allMatch(need -> judged.of(need).filter(need::isMetBy).isPresent());
    }

    /** About how many bytes the answers take. */
    static long bytes(AllJudged judged) {
        return judged.found().values().stream()
                .mapToLong(answer -> answer.bytes())
                .sum();
    }

    /** Solves what is not known yet, one after the other. */
    AllJudged compute(
            AllSolved solved, Optional<AllCompared> compared, AllJudged before, Progress progress, Workers workers) {
        AllJudged judged = before;
        for (JudgeStability need : needs(solved, compared)) {
            if (judged.of(need).filter(need::isMetBy).isEmpty()) {
                judged = judged.with(need, need.compute(Optional.empty(), progress, workers));
            }
        }
        return judged;
    }
}
