package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What was chosen and typed about cutting dependencies.
 *
 * @param pairs which
 * @param penalties values of μ
 * @param asShown whether λ is that of the main window
 * @param ratio λ/λ_max otherwise
 * @param repetitions of heads on resampled training rows
 * @param seed of them and of the bootstrap
 * @param resamples of the bootstrap
 * @param decay wd of what is minimised
 */
record CutEntry(
        List<CutPair> pairs,
        String penalties,
        boolean asShown,
        String ratio,
        String repetitions,
        String seed,
        String resamples,
        String decay) {

    private static final int MOST_PENALTIES = 12;
    private static final int DIGITS = 7;

    CutEntry {
        pairs = List.copyOf(pairs);
    }

    /** What stands in the fields at first. */
    static CutEntry first() {
        return new CutEntry(
                List.of(),
                "0.001, 0.003, 0.01, 0.03",
                true,
                "0.3",
                "1",
                Integer.toString(HoldOut.USUAL_SEED),
                Integer.toString(CutPlan.USUAL_RESAMPLES),
                NumberText.brief(TrainingOptions.USUAL_WEIGHT_DECAY, DIGITS));
    }

    /** What is wrong, in words; empty where all that matters can be read. */
    Optional<String> problem() {
        if (pairs.isEmpty()) {
            return Optional.of(Messages.text("labs.pairs.none"));
        }
        if (readPenalties().filter(all -> all.size() <= MOST_PENALTIES).isEmpty()) {
            return Optional.of(Messages.text("labs.cut.wrongPenalties", MOST_PENALTIES));
        }
        if (!asShown && readRatio().isEmpty()) {
            return Optional.of(Messages.text("labs.cut.wrongRatio"));
        }
        if (Typed.whole(repetitions, 1, CutPlan.MOST_REPETITIONS).isEmpty()) {
            return Optional.of(Messages.text("labs.wrongRepetitions", CutPlan.MOST_REPETITIONS));
        }
        if (Typed.whole(seed, 0, Integer.MAX_VALUE).isEmpty()) {
            return Optional.of(Messages.text("labs.wrongSeed"));
        }
        if (Typed.positive(decay).isEmpty()) {
            return Optional.of(Messages.text("labs.wrongDecay"));
        }
        return Typed.whole(resamples, CutPlan.LEAST_RESAMPLES, CutPlan.MOST_RESAMPLES)
                        .isEmpty()
                ? Optional.of(Messages.text("labs.cut.wrongResamples", CutPlan.LEAST_RESAMPLES, CutPlan.MOST_RESAMPLES))
                : Optional.empty();
    }

    /** The values of μ, the smallest first; empty where they cannot be read. */
    Optional<List<Double>> readPenalties() {
        return Typed.positives(penalties).map(all -> all.stream().sorted().toList());
    }

    private OptionalDouble readRatio() {
        OptionalDouble typed = Typed.positive(ratio);
        return typed.isPresent() && typed.getAsDouble() <= 1 ? typed : OptionalDouble.empty();
    }

    /**
     * What is to be done. Where there is no problem.
     *
     * @param shown λ of the main window
     */
    CutPlan plan(LambdaSetting shown) {
        return new CutPlan(
                pairs,
                readPenalties().orElseThrow(),
                asShown ? shown : new LambdaSetting.Ratio(readRatio().orElseThrow()),
                Typed.whole(repetitions, 1, CutPlan.MOST_REPETITIONS).orElseThrow(),
                Typed.whole(seed, 0, Integer.MAX_VALUE).orElseThrow(),
                Typed.whole(resamples, CutPlan.LEAST_RESAMPLES, CutPlan.MOST_RESAMPLES)
                        .orElseThrow(),
                Typed.positive(decay).orElseThrow());
    }
}
