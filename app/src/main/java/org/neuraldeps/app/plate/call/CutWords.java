package org.neuraldeps.app.plate.call;

import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.heads.TrainingOptions;

/**
 * The plan of lab 2.
 *
 * @param plan what is to be done
 * @param names of categories
 */
record CutWords(CutPlan plan, CategoryNames names) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        CutPair first = plan.pairs().get(0);
        arguments.option("--target", names.one(first.target()));
        arguments.option("--predictor", names.one(first.predictor()));
        for (CutPair pair : plan.pairs().subList(1, plan.pairs().size())) {
            arguments.option(
                    "--pair",
                    end(pair.target().index()) + ":" + end(pair.predictor().index()));
        }
        if (!plan.weights().equals(List.of(CutPlan.USUAL_WEIGHT))) {
            arguments.option(
                    "--mu", plan.weights().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        lambda(arguments);
        if (plan.repetitions() > 1) {
            arguments.option("--repeat", Integer.toString(plan.repetitions()));
        }
        if (plan.seed() != HoldOut.USUAL_SEED) {
            arguments.option("--seed", Integer.toString(plan.seed()));
        }
        if (plan.resamples() != CutPlan.USUAL_RESAMPLES) {
            arguments.option("--bootstrap", Integer.toString(plan.resamples()));
        }
        if (plan.weightDecay() != TrainingOptions.USUAL_WEIGHT_DECAY) {
            arguments.option("--decay", Double.toString(plan.weightDecay()));
        }
    }

    /** An index: a name may hold a colon. */
    private static String end(int index) {
        return Integer.toString(index);
    }

    private void lambda(Arguments arguments) {
        if (plan.lambda().equals(CutPlan.USUAL_LAMBDA)) {
            return;
        }
        if (plan.lambda() instanceof LambdaSetting.Absolute absolute) {
            arguments.option("--lambda", Double.toString(absolute.lambda()));
        } else if (plan.lambda() instanceof LambdaSetting.Ratio ratio) {
            arguments.option("--lambda-ratio", Double.toString(ratio.ratio()));
        } else {
            arguments.option("--nonzeros", Integer.toString(((LambdaSetting.Nonzeros) plan.lambda()).count()));
        }
    }
}
