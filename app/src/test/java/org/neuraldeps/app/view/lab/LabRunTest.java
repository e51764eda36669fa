package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Repetitions are seen as they finish, and stay when the rest is cancelled or fails. */
final class LabRunTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final LabRun<List<Integer>> run = new LabRun<>(new Results(tasks, failures::add));

    @Test
    void eachStepIsSeenAndGoesOnFromTheOneBefore() {
        run.begin(counting("a", 3));
        assertThat(run.status().get().isRunning()).isTrue();
        assertThat(run.result().get()).isEmpty();
        tasks.finish("a 1");
        assertThat(run.result().get()).contains(List.of(0));
        assertThat(run.status().get().isRunning()).isTrue();
        assertThat(fraction()).isEqualTo(1.0 / 3);
        tasks.finish("a 2");
        tasks.finish("a 3");
        assertThat(run.result().get()).contains(List.of(0, 1, 2));
        assertThat(run.status().get()).isInstanceOf(Status.Ready.class);
        assertThat(tasks.begun()).containsExactly("a 1", "a 2", "a 3");
    }

    @Test
    void whatIsFinishedStaysWhenTheRestIsCancelled() {
        run.begin(counting("a", 3));
        tasks.finish("a 1");
        run.cancel();
        tasks.finish("a 2");
        assertThat(run.status().get().failure().orElseThrow().isCancelled()).isTrue();
        assertThat(run.result().get()).contains(List.of(0));
        assertThat(tasks.waiting()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void anotherRunTakesItsPlaceWithItsFirstResult() {
        run.begin(counting("a", 2));
        tasks.finish("a 1");
        run.begin(counting("b", 1));
        assertThat(run.result().get()).contains(List.of(0));
        assertThat(tasks.waiting()).containsExactly("b 1");
        tasks.finish("b 1");
        assertThat(run.result().get()).contains(List.of(0));
        assertThat(run.status().get()).isInstanceOf(Status.Ready.class);
    }

    @Test
    void whatHasFailedIsTriedAgain() {
        run.begin(List.of(new Counting("wrong", 1)));
        tasks.finish("wrong 1");
        assertThat(run.status().get().failure().orElseThrow().message()).startsWith("there");
        run.begin(List.of(new Counting("wrong", 1)));
        assertThat(tasks.waiting()).containsExactly("wrong 1");
    }

    @Test
    void forgettingLeavesNothing() {
        run.begin(counting("a", 2));
        tasks.finish("a 1");
        run.forget();
        assertThat(run.result().get()).isEmpty();
        assertThat(run.status().get()).isInstanceOf(Status.Absent.class);
        assertThat(tasks.waiting()).isEmpty();
    }

    private double fraction() {
        return ((Status.Running<List<Integer>>) run.status().get()).fraction();
    }

    private static List<Counting> counting(String name, int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> new Counting(name, step))
                .toList();
    }

    /** Counts from where the last step ended. */
    private record Counting(String name, int to) implements Need<List<Integer>> {

        @Override
        public Object key() {
            return name;
        }

        @Override
        public String title() {
            return name + " " + to;
        }

        @Override
        public Optional<OpenedDataset> needs() {
            return Optional.empty();
        }

        @Override
        public boolean isMetBy(List<Integer> result) {
            return result.size() >= to;
        }

        @Override
        public List<Integer> compute(Optional<List<Integer>> before, Progress progress, Workers workers) {
            if (name.equals("wrong")) {
                throw new DataException("there", "it is wrong", "do otherwise");
            }
            List<Integer> counted = new ArrayList<>(before.orElse(List.of()));
            while (counted.size() < to) {
                counted.add(counted.size());
            }
            return counted;
        }
    }
}
