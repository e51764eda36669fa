package org.neuraldeps.app.view.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEvent;

/** The list of events follows λ, and takes λ where somebody wants it. */
final class EventsModelTest {

    private final Explorer explorer = new Explorer();
    private EventsModel model;

    @BeforeEach
    void solve() {
        new Solving(explorer, new Results(new CurrentThreadTasks(), failure -> {}));
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
        model = new EventsModel(explorer);
        explorer.picture().addListener((value, before, now) -> model.follow(now));
        model.follow(explorer.picture().get());
    }

    private EventsModel.Told told() {
        return model.told().get();
    }

    @Test
    void goesToEveryEventAndIsThere() {
        for (int place = 0; place < told().events().size(); place++) {
            PathEvent event = told().events().get(place);
            model.go(event);
            assertThat(told().now()).hasValue(place);
            Picture picture = explorer.picture().get();
            assertThat(picture.solution().nonzeros()).isEqualTo(event.knot().nonzeros());
            assertThat(told().summary()).contains(" " + event.knot().active().length + " categories are at it");
        }
        assertThat(told().summary()).endsWith("The path has ended.");
    }

    @Test
    void steppingByKnotsGoesThroughAllOfThemBothWays() {
        LambdaModel lambda = new LambdaModel(explorer);
        lambda.toStart();
        int last = told().events().size() - 1;
        for (int place = 0; place <= last; place++) {
            assertThat(told().now()).hasValue(place);
            lambda.stepToMore();
        }
        for (int place = last; place >= 0; place--) {
            assertThat(told().now()).hasValue(place);
            lambda.stepToFewer();
        }
    }

    @Test
    void betweenKnotsTheLastThatHappenedIsMeantAndTheNextIsTold() {
        PathEvent first = told().events().get(1);
        PathEvent second = told().events().get(2);
        double between = (first.lambda() + second.lambda()) / 2;
        explorer.change(state -> state.withLambda(new LambdaSetting.Absolute(between)));
        assertThat(told().now()).hasValue(1);
        assertThat(told().summary()).contains("Next: " + told().words().sentence(second));
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(1.5)));
        assertThat(told().now()).isEmpty();
        assertThat(told().summary())
                .contains("Next: " + told().words().sentence(told().events().get(0)));
    }

    @Test
    void anotherTargetHasItsOwnEventsAndUndoGoesBack() {
        EventsModel.Told before = told();
        explorer.change(
                state -> state.withTarget(Toy.state(5, state.lambda()).problem().target()));
        assertThat(told().events()).isNotSameAs(before.events());
        model.go(told().events().get(0));
        ExplorerState moved = explorer.state().get();
        model.go(told().events().get(2));
        explorer.undo();
        assertThat(explorer.state().get()).isEqualTo(moved);
        assertThat(told().now()).hasValue(0);
    }
}
