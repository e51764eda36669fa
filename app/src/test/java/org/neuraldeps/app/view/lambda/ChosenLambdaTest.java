package org.neuraldeps.app.view.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.need.CrossValidate;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.selection.LambdaChoice;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** λ goes where cross-validation says, when it has said so and is still asked. */
final class ChosenLambdaTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final Explorer explorer = new Explorer();
    private final List<String> remarks = new ArrayList<>();
    private final ChosenLambda chosen = new ChosenLambda(explorer, new Results(tasks, failure -> {}), remarks::add);

    @BeforeEach
    void open() {
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
    }

    private static CrossValidation curve(Folding folding) {
        return new CrossValidate(Toy.DATA, 3, Formulation.USUAL, folding)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private LambdaSetting lambda() {
        return explorer.state().get().lambda();
    }

    @Test
    void itGoesThereWhenTheCurveIsThereAndAtOnceTheNextTime() {
        chosen.choose(LambdaChoice.MINIMUM);
        assertThat(lambda()).isEqualTo(new LambdaSetting.Ratio(0.5));
        tasks.finishAll();
        CrossValidation curve = curve(Folding.USUAL);
        assertThat(lambda()).isEqualTo(new LambdaSetting.Absolute(curve.lambda(curve.minimum())));
        assertThat(remarks).hasSize(curve.fallsAtTheEnd() ? 1 : 0);
        chosen.choose(LambdaChoice.ONE_STANDARD_ERROR);
        assertThat(tasks.waiting()).isEmpty();
        assertThat(lambda()).isEqualTo(new LambdaSetting.Absolute(curve.lambda(curve.oneStandardError())));
    }

    @Test
    void foldsAreThoseThatTheFigureShows() {
        Folding three = new Folding(3, 8);
        explorer.change(state -> state.looking(state.look().validating(Optional.of(three))));
        chosen.choose(LambdaChoice.ONE_STANDARD_ERROR);
        tasks.finishAll();
        CrossValidation curve = curve(three);
        assertThat(lambda()).isEqualTo(new LambdaSetting.Absolute(curve.lambda(curve.oneStandardError())));
    }

    @Test
    void whoeverHasGoneToAnotherTargetStaysAtTheirLambda() {
        chosen.choose(LambdaChoice.MINIMUM);
        explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5)));
        tasks.finishAll();
        assertThat(lambda()).isEqualTo(new LambdaSetting.Ratio(0.5));
    }

    @Test
    void nothingIsChosenWhileNothingIsOpen() {
        ChosenLambda early = new ChosenLambda(new Explorer(), new Results(tasks, failure -> {}), remarks::add);
        early.choose(LambdaChoice.MINIMUM);
        assertThat(tasks.waiting()).isEmpty();
    }
}
