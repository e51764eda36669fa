package org.neuraldeps.app.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Going through a tour, whose views arrive when the test says so. */
final class PlayingTest {

    private static final DataHashes HASHES = new DataHashes(Map.of(DataPart.PREDICTING, "0123456789abcdef".repeat(4)));
    private static final DataRequest NAMED = DataRequest.of(Path.of("gone.npy").toAbsolutePath());
    private static final Tour TOUR = new Tour(
            "",
            IntStream.rangeClosed(1, 4)
                    .mapToObj(k -> new TourStep(
                            "step " + k, "", new Session(state(k).on(NAMED), Optional.of(HASHES), Layout.AS_IT_IS)))
                    .toList());

    private final Explorer explorer = new Explorer();
    private final List<Returning> wanted = new ArrayList<>();
    private final Deque<Runnable> arrivals = new ArrayDeque<>();
    private final Playing playing = new Playing(explorer, (view, arrived) -> {
        wanted.add(view);
        arrivals.add(arrived);
    });

    private static ExplorerState state(int nonzeros) {
        return Toy.state(3, new LambdaSetting.Nonzeros(nonzeros));
    }

    /** The view that was asked for last is there; its data were found elsewhere. */
    private void arrive() {
        explorer.enter(Toy.DATA, wanted.get(wanted.size() - 1).state().at(Toy.REQUEST));
        arrivals.removeLast().run();
    }

    private String shown() {
        return playing.shown().get().map(now -> now.step().heading()).orElse("none");
    }

    private void play() {
        playing.play(TOUR, "lesson", Optional.empty(), 0);
        arrive();
    }

    @Test
    void nothingIsShownBeforeItsDataAreOpen() {
        playing.play(TOUR, "lesson", Optional.empty(), 0);
        assertThat(shown()).isEqualTo("none");
        arrive();
        assertThat(shown()).isEqualTo("step 1");
        playing.next();
        assertThat(shown()).isEqualTo("step 1");
        arrive();
        assertThat(shown()).isEqualTo("step 2");
    }

    @Test
    void whoPressesFasterThanDataAreOpenedGoesAsFar() {
        play();
        playing.next();
        playing.next();
        arrive();
        assertThat(shown()).isEqualTo("step 3");
    }

    @Test
    void theEndsAreEnds() {
        play();
        playing.back();
        assertThat(wanted).hasSize(1);
        IntStream.range(0, 9).forEach(press -> playing.next());
        arrive();
        assertThat(shown()).isEqualTo("step 4");
        assertThat(playing.shown().get().orElseThrow().isLast()).isTrue();
        assertThat(wanted).hasSize(4);
    }

    @Test
    void nobodyIsAskedTwiceForTheSameData() {
        play();
        playing.next();
        assertThat(wanted.get(0).state().data()).isEqualTo(NAMED);
        assertThat(wanted.get(0).hashes()).contains(HASHES);
        assertThat(wanted.get(1).state()).isEqualTo(state(2));
        assertThat(wanted.get(1).hashes())
                .as("they were accepted, whatever they hold")
                .isEmpty();
    }

    @Test
    void whereAStepCannotBeShownTheNextPressMeansItAgain() {
        play();
        playing.next();
        playing.stay();
        playing.next();
        arrive();
        assertThat(shown()).isEqualTo("step 2");
    }

    @Test
    void whatArrivesAfterTheEndIsOfNoTour() {
        play();
        playing.next();
        playing.end();
        arrive();
        assertThat(shown()).isEqualTo("none");
    }
}
