package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

final class CoreWorkersTest {

    @Test
    void runsEveryJobOnce() {
        try (CoreWorkers workers = CoreWorkers.of(4)) {
            AtomicIntegerArray runs = new AtomicIntegerArray(1_000);
            workers.forEach(1_000, runs::incrementAndGet);
            for (int i = 0; i < runs.length(); i++) {
                assertThat(runs.get(i)).isEqualTo(1);
            }
        }
    }

    @Test
    void jobsMayThemselvesSpreadJobs() {
        try (CoreWorkers workers = CoreWorkers.of(2)) {
            AtomicInteger runs = new AtomicInteger();
            workers.forEach(8, i -> workers.forEach(8, j -> runs.incrementAndGet()));
            assertThat(runs).hasValue(64);
        }
    }

    @Test
    void throwsTheFirstExceptionAndSkipsWhatHasNotBegun() {
        try (CoreWorkers workers = CoreWorkers.of(2)) {
            AtomicInteger runs = new AtomicInteger();
            assertThatThrownBy(() -> workers.forEach(1_000_000, i -> {
                        runs.incrementAndGet();
                        throw new IllegalStateException("job " + i);
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("job ");
            assertThat(runs.get()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void doesNothingForNoJobs() {
        try (CoreWorkers workers = CoreWorkers.of(2)) {
            workers.forEach(0, i -> {
                throw new AssertionError("no job was asked for");
            });
            assertThat(workers.count()).isEqualTo(2);
        }
    }
}
