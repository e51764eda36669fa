package org.neuraldeps.app.view.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The list of categories says who meets Definition 1 for the ε and δ of the state, and lists only these on request. */
class DefinitionSearchTest {

    private final Explorer explorer = new Explorer();
    private CategoryListModel model;

    @BeforeEach
    void open() {
        model = new CategoryListModel(explorer, new Results(new CurrentThreadTasks(), failure -> {}));
        explorer.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
    }

    private void ask(double epsilon, double delta) {
        explorer.change(state -> state.looking(state.look().asking(Optional.of(new EpsilonDelta(epsilon, delta)))));
    }

    private List<SmallestSupport> smallest() {
        return model.shown().stream()
                .map(entry -> entry.errors().get().smallest())
                .toList();
    }

    private List<SmallestSupport> expected(Focus focus, double epsilon, double delta) {
        List<CategoryDependency> found = new FindDependencies(
                        Toy.DATA, Formulation.USUAL.under(focus), epsilon, FindDependencies.USUAL_MOST)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        return found.stream()
                .map(one -> SmallestSupport.of(one, delta, FindDependencies.USUAL_MOST))
                .toList();
    }

    @Test
    void nobodyAsksAtFirst() {
        assertThat(smallest()).hasSize(Toy.SIZE).containsOnly(SmallestSupport.UNKNOWN);
        assertThat(model.isAsked().get()).isFalse();
        model.onlyMeeting().set(true);
        assertThat(smallest()).as("nobody is left out for what is not known").hasSize(Toy.SIZE);
    }

    @Test
    void everyCategoryHasItsKForTheEpsilonDeltaAndFocusOfTheState() {
        ask(1.6, 0.1);
        assertThat(model.isAsked().get()).isTrue();
        assertThat(smallest()).isEqualTo(expected(Focus.NONE, 1.6, 0.1)).anyMatch(SmallestSupport::isMet);
        ask(1.6, 0.3);
        assertThat(smallest()).isEqualTo(expected(Focus.NONE, 1.6, 0.3));
        Focus focus = new Focus(0.6, ShareKind.SOFTMAX);
        explorer.change(state -> state.withFocus(focus));
        assertThat(smallest()).isEqualTo(expected(focus, 1.6, 0.3));
        explorer.change(state -> state.looking(state.look().asking(Optional.empty())));
        assertThat(smallest()).containsOnly(SmallestSupport.UNKNOWN);
    }

    @Test
    void onlyThoseThatMeetItAreListedOnRequest() {
        ask(1.6, 0.1);
        long meeting = expected(Focus.NONE, 1.6, 0.1).stream()
                .filter(SmallestSupport::isMet)
                .count();
        assertThat(meeting).isBetween(1L, Toy.SIZE - 1L);
        model.onlyMeeting().set(true);
        assertThat(model.shown()).hasSize((int) meeting);
        assertThat(model.count().get()).isEqualTo(meeting + " of " + Toy.SIZE);
        ask(50, 0.05);
        assertThat(model.shown()).hasSize(Toy.SIZE);
        assertThat(smallest()).extracting(SmallestSupport::shortText).containsOnly("trivial");
        ask(1e-6, 0.05);
        assertThat(model.shown()).isEmpty();
        model.onlyMeeting().set(false);
        assertThat(smallest()).extracting(SmallestSupport::shortText).containsOnly(">20");
    }

    @Test
    void anotherDeltaIsNoSearch() {
        SteppingTasks tasks = new SteppingTasks();
        Explorer other = new Explorer();
        new CategoryListModel(other, new Results(tasks, failure -> {}));
        other.enter(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.5)));
        tasks.finishAll();
        int begun = tasks.begun().size();
        other.change(state -> state.looking(state.look().asking(Optional.of(new EpsilonDelta(1, 0.1)))));
        assertThat(tasks.begun().size()).isEqualTo(begun + 1);
        tasks.finishAll();
        other.change(state -> state.looking(state.look().asking(Optional.of(new EpsilonDelta(1, 0.2)))));
        assertThat(tasks.begun().size()).isEqualTo(begun + 1);
    }

    @Test
    void fewerComeFirstAndWhatIsNotKnownLast() {
        SmallestSupport none = new SmallestSupport(OptionalInt.empty(), 20);
        assertThat(new SmallestSupport(OptionalInt.of(0), 20)).isLessThan(new SmallestSupport(OptionalInt.of(3), 20));
        assertThat(new SmallestSupport(OptionalInt.of(20), 20)).isLessThan(none);
        assertThat(none).isLessThan(SmallestSupport.UNKNOWN);
    }
}
