package org.neuraldeps.app.view.categories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** The list of categories carries the marks of the picture that is shown. */
final class MarkedListTest {

    @Test
    void marksFollowLambdaAndTheTarget() {
        Explorer explorer = new Explorer();
        Results results = new Results(new CurrentThreadTasks(), failure -> {});
        new Solving(explorer, results);
        CategoryListModel list = new CategoryListModel(explorer, results);
        assertThat(list.marks().get().areKnown()).isFalse();
        explorer.enter(PlantedToy.DATA, Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(3)));
        assertThat(list.marks().get().of(15)).contains(TruthMark.MISSED);
        explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(5)));
        assertThat(list.marks().get().of(15)).contains(TruthMark.FOUND);
        explorer.change(state ->
                state.withTarget(CategoryRef.of(PlantedToy.DATA.dataset().categories(), 5)));
        assertThat(list.marks().get().areKnown()).isFalse();
    }
}
