package org.neuraldeps.app.view.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

final class FocusModelTest {

    private static final String SOLVE = "Solving";

    private final Explorer explorer = new Explorer();
    private final SteppingTasks tasks = new SteppingTasks();
    private FocusModel model;

    @BeforeEach
    void solve() {
        new Solving(explorer, new Results(tasks, failure -> {}));
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Nonzeros(4)));
        tasks.finishAll();
        model = new FocusModel(explorer);
    }

    private double shown() {
        return explorer.picture()
                .get()
                .solution()
                .focus()
                .map(applied -> applied.focus().share())
                .orElse(0.0);
    }

    private long begun() {
        return tasks.begun().stream().filter(title -> title.startsWith(SOLVE)).count();
    }

    @Test
    void whileOneSolutionIsUnderWayTheLatestWaits() {
        long before = begun();
        model.begin();
        for (int step = 1; step <= 40; step++) {
            model.moveTo(step / 100.0);
        }
        assertThat(begun() - before).as("begun by forty moves").isEqualTo(1);
        tasks.finish(SOLVE);
        assertThat(shown()).as("the first move is shown, not dropped").isEqualTo(0.01);
        tasks.finish(SOLVE);
        assertThat(shown()).as("then the latest").isEqualTo(0.4);
        assertThat(begun() - before).isEqualTo(2);
    }

    @Test
    void aDragIsOneEntryAndEndsWhereTheHandEnds() {
        model.begin();
        model.moveTo(0.2);
        model.moveTo(0.613);
        model.end();
        tasks.finishAll();
        assertThat(shown()).isEqualTo(0.61);
        assertThat(explorer.moving().get()).isFalse();
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(4));
        explorer.undo();
        tasks.finishAll();
        assertThat(shown()).isZero();
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @Test
    void aSolutionOfAnotherTargetDoesNotEndTheWaiting() {
        model.begin();
        model.moveTo(0.2);
        model.moveTo(0.5);
        explorer.change(
                state -> Toy.state(5, state.lambda()).withFocus(state.problem().focus()));
        tasks.finishAll();
        assertThat(explorer.picture().get().solved().target()).isEqualTo(5);
        assertThat(shown()).isEqualTo(0.5);
    }

    @Test
    void theKindOfShareIsKeptAndRefusedWhereTheTargetHasNone() {
        assertThat(model.refusal(ShareKind.SOFTMAX)).isEmpty();
        assertThat(model.refusal(ShareKind.LABEL))
                .hasValueSatisfying(why -> assertThat(why).contains("needs labels"));
        model.set(0.3);
        tasks.finishAll();
        model.toggle();
        tasks.finishAll();
        assertThat(shown()).isZero();
        model.toggle();
        tasks.finishAll();
        assertThat(model.focus()).isEqualTo(new Focus(0.5, ShareKind.SOFTMAX));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8|0.8|",
                "0|0|",
                "5e-2|0.05|",
                "1||below 1",
                "-0.1||at least 0",
                "'0,8'||with a point",
                "much||Not a number"
            })
    void aTypedFocusIsReadOrSaysWhyNot(String text, Double share, String why) {
        FocusField read = FocusField.read(text);
        assertThat(read.share()).isEqualTo(Optional.ofNullable(share));
        assertThat(read.error()).contains(why == null ? "" : why);
        assertThat(read.error().isEmpty()).isEqualTo(why == null);
    }
}
