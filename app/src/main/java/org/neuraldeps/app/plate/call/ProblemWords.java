package org.neuraldeps.app.plate.call;

import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * What is solved, and at which λ.
 *
 * @param kind which of it the figure shows
 * @param state what is shown
 * @param names how categories are called
 */
record ProblemWords(FigureKind<?> kind, ExplorerState state, CategoryNames names) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        arguments.option("--target", names.one(state.problem().target()));
        if (kind.showsSeveral()) {
            state.problem().several().ifPresent(several -> {
                arguments.option("--targets", names.list(several.targets()));
                arguments.option("--bases", names.list(several.bases()));
            });
        }
        addLambda(arguments);
        addFocus(arguments);
        addPredictors(arguments);
        if (state.problem().gauge() != Gauge.AS_GIVEN) {
            arguments.option("--gauge", state.problem().gauge().key());
        }
    }

    private void addPredictors(Arguments arguments) {
        Predictors predictors = state.problem().predictors();
        if (!predictors.leftOut().isEmpty()) {
            arguments.option("--leave-out", names.list(predictors.leftOut()));
        }
        if (predictors.withOwn() && state.data().isBetween() && kind.isOfOneTarget()) {
            arguments.flag("--with-own");
        }
    }

    private void addFocus(Arguments arguments) {
        Focus focus = state.problem().focus();
        if (focus.isOn()) {
            arguments.option("--focus", String.valueOf(focus.share()));
            if (focus.by() != Focus.NONE.by()) {
                arguments.option("--focus-by", focus.by().key());
            }
        }
    }

    private void addLambda(Arguments arguments) {
        LambdaSetting lambda = state.lambda();
        if (lambda instanceof LambdaSetting.Nonzeros count) {
            arguments.option("--nonzeros", String.valueOf(count.count()));
        } else if (lambda instanceof LambdaSetting.Ratio ratio) {
            arguments.option("--lambda-ratio", String.valueOf(ratio.ratio()));
        } else {
            arguments.option("--lambda", String.valueOf(((LambdaSetting.Absolute) lambda).lambda()));
        }
    }
}
