package org.neuraldeps.app.view.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.CrossFitTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.CrossFit;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The cross-fitted table follows what is shown as long as somebody looks. */
final class CrossFitModelTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final Results results = new Results(tasks, failure -> {});
    private final Explorer explorer = new Explorer();
    private final CrossFitModel model = new CrossFitModel(explorer, results);

    @BeforeEach
    void solve() {
        new Solving(explorer, results);
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Nonzeros(4)));
        tasks.finishAll();
    }

    private CrossFit expected(Folding folding) {
        return CrossFitTarget.of(explorer.picture().get(), explorer.state().get(), folding)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private CrossFit shown() {
        return model.status().get().result().orElseThrow();
    }

    @Test
    void itIsComputedWhileSomebodyLooksAndFollowsLambdaFoldsAndTarget() {
        assertThat(tasks.waiting()).isEmpty();
        model.begin();
        tasks.finish("Cross-fitting category 3");
        assertThat(shown().table()).isEqualTo(expected(Folding.USUAL).table());
        explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2)));
        tasks.finishAll();
        assertThat(shown().solutions()).allMatch(solution -> solution.nonzeros() == 2);
        Folding three = new Folding(3, 2);
        explorer.change(state -> state.looking(state.look().validating(Optional.of(three))));
        tasks.finishAll();
        assertThat(shown().folding()).isEqualTo(three);
        explorer.change(state -> state.withTarget(CategoryRef.of(Toy.CATEGORIES, 5)));
        assertThat(model.status().get().result()).as("another target's picture").isEmpty();
        tasks.finishAll();
        assertThat(shown().table()).isEqualTo(expected(three).table());
    }

    @Test
    void whatNobodyLooksAtIsDropped() {
        model.begin();
        assertThat(tasks.waiting()).isNotEmpty();
        model.end();
        assertThat(tasks.waiting()).isEmpty();
        explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(2)));
        assertThat(tasks.waiting()).isEmpty();
    }

    @Test
    void theSentenceSaysWhatItRestsOn() {
        assertThat(CrossFitWords.of("macaw", model.status().get())).isEmpty();
        model.begin();
        assertThat(CrossFitWords.of("macaw", model.status().get())).isEqualTo("A path for every fold…");
        tasks.finishAll();
        assertThat(CrossFitWords.of("macaw", model.status().get()))
                .startsWith("macaw, 4 dependencies: 60 fit rows, each judged by the fit to the other 4 of 5 folds.");
    }
}
