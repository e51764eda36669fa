package org.neuraldeps.app.plate.call;

import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.NewCategories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;

/**
 * The plan of lab 1.
 *
 * @param plan what is to be done
 * @param names of categories
 */
record BaseNewWords(BaseNewPlan plan, CategoryNames names) implements OptionGroup {

    private static final Set<ThetaMethod> USUAL_METHODS = Set.of(ThetaMethod.JOINT);
    private static final int USUAL_SEED = 1;

    @Override
    public void addTo(Arguments arguments) {
        if (plan.fresh() instanceof NewCategories.Drawn drawn) {
            arguments.option("--new", Integer.toString(drawn.count()));
            if (plan.repetitions() > 1) {
                arguments.option("--repeat", Integer.toString(plan.repetitions()));
            }
            if (drawn.seed() != USUAL_SEED) {
                arguments.option("--seed", Integer.toString(drawn.seed()));
            }
        } else {
            arguments.option("--new-categories", names.list(((NewCategories.Named) plan.fresh()).categories()));
        }
        settings(arguments, plan.settings(), BaseToNewSettings.usual());
    }

    private void settings(Arguments arguments, BaseToNewSettings settings, BaseToNewSettings usual) {
        if (!settings.methods().equals(USUAL_METHODS)) {
            arguments.option(
                    "--loss", settings.inOrder().stream().map(ThetaMethod::key).collect(Collectors.joining(",")));
        }
        if (settings.weightDecay() != usual.weightDecay()) {
            arguments.option("--decay", Double.toString(settings.weightDecay()));
        }
        ridge(arguments, settings, usual);
        if (settings.methods().contains(ThetaMethod.SPARSE)
                && !settings.l1Weights().equals(usual.l1Weights())) {
            arguments.option(
                    "--l1", settings.l1Weights().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (settings.methods().contains(ThetaMethod.STRAIGHT)) {
            straight(arguments, settings, usual);
        }
    }

    /** One option for every method: two different numbers cannot be said. */
    private void ridge(Arguments arguments, BaseToNewSettings settings, BaseToNewSettings usual) {
        boolean ofNewRows = settings.methods().contains(ThetaMethod.NEW_ROWS);
        boolean ofOthers = settings.methods().stream()
                .anyMatch(method -> method != ThetaMethod.NEW_ROWS && method != ThetaMethod.STRAIGHT);
        boolean isUsual = (!ofNewRows || settings.newRowsRidge() == usual.newRowsRidge())
                && (!ofOthers || settings.ridge() == usual.ridge());
        if (isUsual) {
            return;
        }
        if (ofNewRows && ofOthers && settings.ridge() != settings.newRowsRidge()) {
            throw new DataException(
                    "lab base-new",
                    "one command has one ridge for all methods",
                    "learn from new rows only in a run of its own");
        }
        arguments.option("--ridge", Double.toString(ofOthers ? settings.ridge() : settings.newRowsRidge()));
    }

    private static void straight(Arguments arguments, BaseToNewSettings settings, BaseToNewSettings usual) {
        if (settings.straight().share() != usual.straight().share()) {
            arguments.option("--focus", Double.toString(settings.straight().share()));
        }
        if (settings.straightNonzeros() != usual.straightNonzeros()) {
            arguments.option("--nonzeros", Integer.toString(settings.straightNonzeros()));
        }
    }
}
