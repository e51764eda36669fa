package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Workers;

final class LatestWinsTest {

    private Job<?> running;

    private final Channel solve = new Channel("solve");
    private final Channel open = new Channel("open");
    private final LatestWins latest = new LatestWins();

    private static Request<String> request(Channel channel, String value) {
        return new Request<>(channel, "title", (progress, workers) -> value, published -> {});
    }

    @Test
    void onlyTheNewestOfAChannelMayPublishHoweverLateTheOlderOneEnds() throws Exception {
        Job<String> older = latest.begin(request(solve, "old"));
        Job<String> newer = latest.begin(request(solve, "new"));
        assertThat(older.cancelled()).isTrue();
        assertThatThrownBy(() -> older.compute(Workers.CALLER, part -> {})).isInstanceOf(CancelledException.class);
        assertThat(newer.compute(Workers.CALLER, part -> {})).isEqualTo("new");
        assertThat(latest.end(newer)).isTrue();
        assertThat(latest.end(older)).isFalse();
    }

    @Test
    void channelsDoNotDisturbEachOther() {
        Job<String> solving = latest.begin(request(solve, "path"));
        Job<String> opening = latest.begin(request(open, "data"));
        assertThat(solving.cancelled()).isFalse();
        assertThat(latest.end(opening)).isTrue();
        assertThat(latest.end(solving)).isTrue();
    }

    @Test
    void aChannelIsBusyUntilItsNewestJobEnds() {
        Job<String> older = latest.begin(request(solve, "old"));
        Job<String> newer = latest.begin(request(solve, "new"));
        latest.end(older);
        assertThat(latest.busy(solve).get()).isTrue();
        latest.end(newer);
        assertThat(latest.busy(solve).get()).isFalse();
    }

    @Test
    void aCancelledChannelPublishesNothing() {
        Job<String> job = latest.begin(request(solve, "unwanted"));
        latest.cancel(solve);
        assertThat(job.cancelled()).isTrue();
        assertThat(latest.end(job)).isFalse();
        assertThat(latest.busy(solve).get()).isFalse();
    }

    @Test
    void aRequestThatIsReplacedWhileItRunsIsNotPublished() {
        List<String> published = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        CurrentThreadTasks tasks = new CurrentThreadTasks(failures::add);
        tasks.submit(new Request<>(
                solve,
                "outer",
                (progress, workers) -> {
                    tasks.submit(new Request<>(solve, "inner", (p, w) -> "inner", published::add));
                    return "outer";
                },
                published::add));
        assertThat(published).containsExactly("inner");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsFinishedIsKeptWhenAPersonCancelsButNotWhenItIsReplaced() throws Exception {
        List<String> kept = new ArrayList<>();
        Job<String> cancelled = latest.begin(new Request<>(solve, "long", (p, w) -> endedBy(solve, false), v -> {}));
        running = cancelled;
        assertThatThrownBy(() -> cancelled.compute(Workers.CALLER, kept::add)).isInstanceOf(CancelledException.class);
        assertThat(kept).containsExactly("half");
        Job<String> replaced = latest.begin(new Request<>(solve, "long", (p, w) -> endedBy(solve, true), v -> {}));
        assertThatThrownBy(() -> replaced.compute(Workers.CALLER, kept::add)).isInstanceOf(CancelledException.class);
        assertThat(kept).containsExactly("half");
    }

    private String endedBy(Channel channel, boolean replaced) {
        if (replaced) {
            latest.begin(request(channel, "newer"));
        } else {
            running.cancel();
        }
        return "half";
    }

    @Test
    void aMistakeInTheDataIsOneLineAndAFaultCarriesItsDetails() {
        List<Failure> failures = new ArrayList<>();
        CurrentThreadTasks tasks = new CurrentThreadTasks(failures::add);
        tasks.submit(new Request<>(
                open,
                "Opening a.npy",
                (progress, workers) -> {
                    throw new DataException("a.npy", "not an npy file", "write it with numpy.save");
                },
                value -> {}));
        tasks.submit(new Request<>(
                solve,
                "Solving",
                (progress, workers) -> {
                    throw new IllegalStateException("oops");
                },
                value -> {}));
        assertThat(failures.get(0).isFault()).isFalse();
        assertThat(failures.get(0).details()).isEqualTo("a.npy: not an npy file; write it with numpy.save");
        assertThat(failures.get(1).isFault()).isTrue();
        assertThat(failures.get(1).details()).contains("Solving", "oops", "LatestWinsTest");
    }
}
