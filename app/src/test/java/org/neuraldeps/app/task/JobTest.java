package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class JobTest {

    private final List<String> told = new ArrayList<>();
    private Job<String> running;

    private final Outcome<String> outcome = new Outcome<>() {
        @Override
        public void soFar(String value) {
            told.add("so far " + value);
        }

        @Override
        public void done(String value) {
            told.add("done " + value);
        }

        @Override
        public void failed(Failure failure, Optional<String> part) {
            told.add(failure.kind() + " " + failure.message()
                    + part.map(p -> ", part " + p).orElse(""));
        }
    };

    private Job<String> job(Work<String> work) {
        running = new Job<>(new Request<>("Solving", Lane.INTERACTIVE, work), outcome, () -> {});
        return running;
    }

    @Test
    void aValueIsToldOnce() {
        Job<String> job = job((progress, workers) -> "value");
        job.compute(Workers.CALLER).run();
        job.compute(Workers.CALLER).run();
        assertThat(told).containsExactly("done value");
    }

    /** Tells two values on the way, and asks after each whether to go on. */
    private Job<String> telling(Runnable between) {
        Job<String> job = job(new Work<>() {
            @Override
            public String compute(Progress progress, Workers workers) {
                throw new AssertionError("somebody listens");
            }

            @Override
            public String compute(Progress progress, Workers workers, Consumer<String> soFar) {
                progress.checkCancelled();
                soFar.accept("first");
                progress.cancelled();
                between.run();
                soFar.accept("second");
                return "value";
            }
        });
        job.onSoFar(Runnable::run);
        return job;
    }

    @Test
    void whatThereIsSoFarIsToldBeforeTheValueAndTheJobGivesWayFromThenOn() {
        Job<String> job = telling(() -> {});
        job.onFirst(() -> job.retreat(() -> told.add("rests")));
        assertThat(job.lane()).isEqualTo(Lane.INTERACTIVE);
        job.compute(Workers.CALLER).run();
        assertThat(told).containsExactly("so far first", "rests", "so far second", "done value");
        assertThat(job.lane()).isEqualTo(Lane.BACKGROUND);
    }

    @Test
    void nothingIsToldSoFarAfterACancelOrADrop() {
        telling(() -> running.cancel()).compute(Workers.CALLER).run();
        assertThat(told).containsExactly("so far first", "CANCELLED cancelled, part value");
        told.clear();
        telling(() -> running.drop()).compute(Workers.CALLER).run();
        assertThat(told).containsExactly("so far first");
    }

    @Test
    void aDroppedJobTellsNothingHoweverLateItIsDropped() {
        Job<String> job = job((progress, workers) -> "value");
        Runnable telling = job.compute(Workers.CALLER);
        job.drop();
        telling.run();
        assertThat(told).isEmpty();
    }

    @Test
    void aCancelIsAFailureAndWhatWasFinishedIsHandedOver() {
        job((progress, workers) -> {
            running.cancel();
            return progress.cancelled() ? "half" : "whole";
        });
        running.compute(Workers.CALLER).run();
        assertThat(told).containsExactly("CANCELLED cancelled, part half");
    }

    @Test
    void aCancelThatTheWorkAnswersWithAnExceptionHasNoPart() {
        job((progress, workers) -> {
            running.cancel();
            progress.checkCancelled();
            return "never";
        });
        running.compute(Workers.CALLER).run();
        assertThat(told).containsExactly("CANCELLED cancelled");
    }

    @Test
    void workThatCannotAskIsLeftAtACancelAndRunsOut() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch hasEnded = new CountDownLatch(1);
        job((progress, workers) -> progress.withoutAsking(() -> {
            begun.countDown();
            awaited(mayEnd);
            hasEnded.countDown();
            return "too late";
        }));
        Thread person = new Thread(() -> {
            awaited(begun);
            running.cancel();
        });
        person.start();
        running.compute(Workers.CALLER).run();
        assertThat(told).containsExactly("CANCELLED cancelled");
        mayEnd.countDown();
        assertThat(hasEnded.await(20, TimeUnit.SECONDS)).isTrue();
        person.join();
    }

    @Test
    void whatWorkThatCannotAskThrowsIsTold() {
        job((progress, workers) -> progress.withoutAsking(() -> {
            throw new DataException("here", "is wrong", "mend it");
        }));
        running.compute(Workers.CALLER).run();
        assertThat(told).singleElement().asString().contains("is wrong");
        assertThat(job((progress, workers) -> progress.withoutAsking(() -> "value"))
                        .compute(Workers.CALLER))
                .isNotSameAs(Job.NOTHING);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aJobThatIsCancelledBeforeItBeginsSaysSoOnceAndIsNeverComputed() {
        Job<String> job = job((progress, workers) -> {
            throw new AssertionError("computed");
        });
        job.cancel();
        job.neverBegun().run();
        assertThat(job.compute(Workers.CALLER)).isSameAs(Job.NOTHING);
        assertThat(told).containsExactly("CANCELLED cancelled");
    }

    @Test
    void aMistakeInTheDataIsOneLineAndAFaultCarriesItsDetails() {
        DataException mistake = new DataException("a.npy", "not an npy file", "write it with numpy.save");
        assertThat(Failure.of("Opening a.npy", mistake).isFault()).isFalse();
        assertThat(Failure.of("Opening a.npy", mistake).details())
                .isEqualTo("a.npy: not an npy file; write it with numpy.save");
        Failure fault = Failure.of("Solving", new IllegalStateException("oops"));
        assertThat(fault.isFault()).isTrue();
        assertThat(fault.details()).contains("Solving", "oops", "JobTest");
        job((progress, workers) -> {
            throw new OutOfMemoryError("heap");
        });
        running.compute(Workers.CALLER).run();
        assertThat(told).singleElement().asString().startsWith("DATA not enough memory");
    }
}
