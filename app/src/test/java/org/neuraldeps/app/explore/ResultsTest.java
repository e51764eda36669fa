package org.neuraldeps.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is computed, kept, dropped, cancelled and tried again. */
final class ResultsTest {

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Results results = new Results(tasks, failures::add);
    private final Slot<Integer> slot = results.slot();
    private final List<Integer> computed = new ArrayList<>();
    private boolean broken;

    /** The number of a name, at least as large as wanted; names that begin with "bad" cannot be had while it is broken. */
    private class Amount implements Need<Integer> {
        private final String name;
        private final int least;

        Amount(String name, int least) {
            this.name = name;
            this.least = least;
        }

        @Override
        public Object key() {
            return name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public Optional<OpenedDataset> needs() {
            return Optional.empty();
        }

        @Override
        public boolean isMetBy(Integer result) {
            return result >= least;
        }

        @Override
        public Integer compute(Optional<Integer> before, Progress progress, Workers workers) {
            if (broken && name.startsWith("bad")) {
                throw new DataException(name, "is broken", "mend it");
            }
            computed.add(least);
            return progress.cancelled() ? before.orElse(-1) : least;
        }
    }

    private Amount amount(String name, int least) {
        return new Amount(name, least);
    }

    @Test
    void aNeedGoesFromAbsentOverRunningToReady() {
        assertThat(slot.status().get()).isInstanceOf(Status.Absent.class);
        slot.ask(amount("a", 1));
        assertThat(slot.status().get().isRunning()).isTrue();
        tasks.finish("a");
        assertThat(slot.status().get().result()).contains(1);
    }

    @Test
    void askingAgainForWhatIsThereOrUnderWayComputesNothing() {
        slot.ask(amount("a", 5));
        slot.ask(amount("a", 5));
        assertThat(tasks.waiting()).containsExactly("a");
        tasks.finish("a");
        slot.ask(amount("a", 3));
        assertThat(tasks.waiting()).isEmpty();
        assertThat(slot.status().get().result()).contains(5);
    }

    @Test
    void whatIsUnderWayIsNotBegunAgainButGoesOnWhereItDoesNotGoFarEnough() {
        slot.ask(amount("a", 1));
        slot.ask(amount("a", 7));
        assertThat(tasks.begun()).containsExactly("a");
        tasks.finish("a");
        assertThat(slot.status().get().isRunning()).as("it goes on").isTrue();
        tasks.finish("a");
        assertThat(slot.status().get().result()).contains(7);
        assertThat(computed).containsExactly(1, 7);
    }

    @Test
    void anotherNeedDropsTheFirstHoweverLateItAnswers() {
        slot.ask(amount("a", 1));
        Runnable late = tasks.compute("a");
        slot.ask(amount("b", 2));
        late.run();
        assertThat(slot.status().get().isRunning()).isTrue();
        tasks.finish("b");
        assertThat(slot.status().get().result()).contains(2);
    }

    @Test
    void twoThatWantTheSameShareItAndOneThatLeavesDoesNotDropIt() {
        Slot<Integer> other = results.slot();
        slot.ask(amount("a", 1));
        other.ask(amount("a", 1));
        assertThat(tasks.begun()).containsExactly("a");
        slot.drop();
        tasks.finish("a");
        assertThat(other.status().get().result()).contains(1);
        assertThat(slot.status().get()).isInstanceOf(Status.Absent.class);
    }

    @Test
    void whatWasThereIsThereAgainAtOnce() {
        slot.ask(amount("a", 1));
        tasks.finish("a");
        slot.ask(amount("b", 2));
        tasks.finish("b");
        slot.ask(amount("a", 1));
        assertThat(slot.status().get().result()).contains(1);
        assertThat(tasks.begun()).containsExactly("a", "b");
    }

    @Test
    void whatWasComputedFromDataGoesWithThem() {
        Amount ofData = new Amount("of data", 1) {
            @Override
            public Optional<OpenedDataset> needs() {
                return Optional.of(Toy.DATA);
            }
        };
        slot.ask(ofData);
        tasks.finish("of data");
        slot.drop();
        slot.ask(ofData);
        assertThat(tasks.begun()).as("nobody holds its data").containsExactly("of data", "of data");
    }

    @Test
    void aFailureIsToldStaysAndCanBeTriedAgain() {
        broken = true;
        slot.ask(amount("bad", 1));
        tasks.finish("bad");
        assertThat(slot.status().get().failure().orElseThrow().message()).contains("is broken; mend it");
        slot.ask(amount("bad", 2));
        slot.ask(amount("bad", 3));
        assertThat(tasks.waiting()).as("λ ticks do not try again").isEmpty();
        assertThat(failures).hasSize(1);
        broken = false;
        slot.retry();
        tasks.finish("bad");
        assertThat(slot.status().get().result()).contains(3);
    }

    @Test
    void aCancelledNeedSaysSoAndCanBeTriedAgain() {
        slot.ask(amount("a", 4));
        tasks.cancel("a");
        assertThat(slot.status().get().failure().orElseThrow().isCancelled()).isTrue();
        assertThat(failures).as("a cancel is no failure to tell of").isEmpty();
        slot.retry();
        tasks.finish("a");
        assertThat(slot.status().get().result()).contains(4);
    }

    @Test
    void whatWasFinishedBeforeACancelIsHandedOver() {
        Slot<String> parts = results.slot();
        parts.ask(new Part());
        Runnable telling = tasks.compute("part");
        telling.run();
        assertThat(parts.status().get()).isInstanceOf(Status.Ready.class);
        Slot<String> cancelled = results.slot();
        cancelled.ask(new Part());
        tasks.cancel("part");
        assertThat(((Status.Failed<String>) cancelled.status().get()).part()).isEmpty();
    }

    private record Part() implements Need<String> {
        @Override
        public Object key() {
            return new Object();
        }

        @Override
        public String title() {
            return "part";
        }

        @Override
        public Optional<OpenedDataset> needs() {
            return Optional.empty();
        }

        @Override
        public String compute(Optional<String> before, Progress progress, Workers workers) {
            return "finished";
        }
    }

    @Test
    void aFailureThatWhatIsThereMeetsIsForgotten() {
        slot.ask(amount("bad", 1));
        tasks.finish("bad");
        broken = true;
        slot.ask(amount("bad", 9));
        tasks.finish("bad");
        assertThat(slot.status().get().failure()).isPresent();
        slot.ask(amount("bad", 1));
        assertThat(slot.status().get().result())
                .as("the path that is there reaches this λ")
                .contains(1);
    }

    @Test
    void whatAResultTakesIsCountedOnceHoweverManyAreLetGo() {
        List<String> counted = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            slot.ask(new Amount(name, 1) {
                @Override
                public long bytes(Integer result) {
                    counted.add(name);
                    return 1;
                }
            });
            tasks.finish(name);
        }
        slot.drop();
        assertThat(counted).containsExactly("a", "b", "c", "d");
    }

    @Test
    void resultsThatTakeTooMuchAreForgottenOldestFirst() {
        for (String name : List.of("a", "b", "c")) {
            slot.ask(new Amount(name, 1) {
                @Override
                public long bytes(Integer result) {
                    return 200L << 20;
                }
            });
            tasks.finish(name);
        }
        slot.drop();
        slot.ask(amount("b", 1));
        slot.ask(amount("a", 1));
        assertThat(tasks.waiting()).containsExactly("a");
    }

    @Test
    void onlySoManyResultsAreKeptThatNobodyLooksAt() {
        for (int i = 0; i < 100; i++) {
            slot.ask(amount("n" + i, i));
            tasks.finish("n" + i);
        }
        slot.ask(amount("n98", 98));
        assertThat(tasks.waiting()).as("kept").isEmpty();
        slot.ask(amount("n0", 0));
        assertThat(tasks.waiting()).as("forgotten").containsExactly("n0");
    }
}
