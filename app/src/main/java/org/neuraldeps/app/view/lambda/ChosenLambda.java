package org.neuraldeps.app.view.lambda;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CrossValidate;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.selection.LambdaChoice;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * Goes to a λ that cross-validation chooses, once that is there; unless somebody looks at something else by then. Folds are
 * those that the error figure shows, or the usual.
 */
public final class ChosenLambda {

    private final Explorer explorer;
    private final Slot<CrossValidation> slot;
    private final Consumer<String> remark;
    private Optional<Wish> wish = Optional.empty();

    private record Wish(LambdaChoice choice, CrossValidate need) {}

    /**
     * @param explorer whose λ is set
     * @param results where curves are computed and kept
     * @param remark told in a line what one should know of the choice
     */
    public ChosenLambda(Explorer explorer, Results results, Consumer<String> remark) {
        this.explorer = explorer;
        this.slot = results.slot();
        this.remark = Objects.requireNonNull(remark);
        slot.status().addListener((value, before, now) -> arrive(now));
    }

    /** Chooses; without effect while nothing is open. */
    public void choose(LambdaChoice choice) {
        if (explorer.shown().get() == null) {
            return;
        }
        CrossValidate need = needed();
        wish = Optional.of(new Wish(choice, need));
        if (slot.status().get().failure().isPresent()) {
            slot.drop();
        }
        slot.ask(need);
        if (slot.status().get().isWaiting()) {
            // Nobody is taken to another λ half a minute after having asked for it.
            wish = Optional.empty();
            remark.accept(Messages.text("estimate.waits.sentence"));
        }
        arrive(slot.status().get());
    }

    private CrossValidate needed() {
        Explorer.Shown shown = explorer.shown().get();
        ExplorerState state = shown.state();
        Folding folding = state.look().folding().orElse(Folding.USUAL);
        return CrossValidate.of(shown.data(), state, folding);
    }

    private void arrive(Status<CrossValidation> status) {
        if (wish.isEmpty()) {
            return;
        }
        Wish asked = wish.get();
        if (status.failure().isPresent() || !asked.need().equals(needed())) {
            wish = Optional.empty();
        } else if (status.result().isPresent()) {
            wish = Optional.empty();
            go(asked, status.result().get());
        }
    }

    private void go(Wish asked, CrossValidation curve) {
        double lambda = asked.choice().lambda(curve);
        explorer.change(state -> state.withLambda(new LambdaSetting.Absolute(lambda)));
        if (curve.fallsAtTheEnd()) {
            double last = curve.lambda(curve.size() - 1) / curve.lambda(0);
            remark.accept(Messages.text("validate.stillFalls", NumberText.brief(last, 3)));
        }
    }
}
