package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LanesTest {

    private final Lanes lanes = new Lanes();

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void theBackgroundRestsBetweenItsPiecesWhileSomethingInteractiveIsUnderWay() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch wentOn = new CountDownLatch(1);
        lanes.begun(Lane.INTERACTIVE);
        lanes.workers(Lane.BACKGROUND).execute(() -> {
            asked.countDown();
            lanes.giveWay(Lane.BACKGROUND, () -> false);
            wentOn.countDown();
        });
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(wentOn.await(200, TimeUnit.MILLISECONDS)).as("it rests").isFalse();
        lanes.ended(Lane.INTERACTIVE);
        assertThat(wentOn.await(10, TimeUnit.SECONDS)).as("it goes on").isTrue();
    }

    @Test
    void theBackgroundRestsWhileTheWindowDrawsWhatAPersonHasDone() {
        try (Lanes patient = new Lanes(Duration.ofHours(1))) {
            assertThat(rests(patient)).as("before anything is done").isFalse();
            patient.makeRoom();
            assertThat(rests(patient)).isTrue();
        }
        try (Lanes patient = new Lanes(Duration.ofHours(1))) {
            patient.begun(Lane.INTERACTIVE);
            patient.ended(Lane.INTERACTIVE);
            assertThat(rests(patient)).as("its result is drawn now").isTrue();
        }
        try (Lanes hasty = new Lanes(Duration.ZERO)) {
            hasty.makeRoom();
            assertThat(rests(hasty)).as("when the moment is over").isFalse();
        }
    }

    /** What rests asks whether it is still wanted. */
    private static boolean rests(Lanes lanes) {
        AtomicBoolean asked = new AtomicBoolean();
        lanes.giveWay(Lane.BACKGROUND, () -> {
            asked.set(true);
            return true;
        });
        return asked.get();
    }

    @Test
    void whatIsInteractiveNeverRestsAndTheBackgroundDoesNotRestAlone() {
        lanes.giveWay(Lane.BACKGROUND, () -> false);
        lanes.begun(Lane.INTERACTIVE);
        lanes.giveWay(Lane.INTERACTIVE, () -> false);
        lanes.giveWay(Lane.BACKGROUND, () -> true);
        lanes.ended(Lane.INTERACTIVE);
    }

    @Test
    void aFullBackgroundKeepsNothingInteractiveWaiting() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < 50; i++) {
            lanes.workers(Lane.BACKGROUND).execute(() -> await(release));
        }
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean all = new AtomicBoolean();
        lanes.workers(Lane.INTERACTIVE).execute(() -> {
            lanes.workers(Lane.INTERACTIVE).forEach(4, job -> all.set(true));
            done.countDown();
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(all).isTrue();
        release.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
