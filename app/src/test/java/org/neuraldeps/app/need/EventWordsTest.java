package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathEvent.Change;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/** What is said of each kind of event. */
class EventWordsTest {

    private static final List<Change> NONE = List.of();
    private static final Change BUCKET = new Change(1, -1, false);
    private static final Change HAMSTER = new Change(2, 1, false);

    private final EventWords words =
            new EventWords(Categories.named(List.of("macaw", "bucket", "hamster", "lorikeet", "titi", "crane")));

    @Test
    void theFirstHasTheLargestB() {
        assertThat(words.sentence(event(0, List.of(HAMSTER), NONE, false, false)))
                .isEqualTo("At λ = 3.1: hamster has the largest |b| and enters with θ > 0");
        assertThat(words.what(event(0, List.of(BUCKET, HAMSTER), NONE, false, false)))
                .isEqualTo("bucket (θ < 0) and hamster (θ > 0) tie for the largest |b| and enter");
    }

    @Test
    void whoEntersTiesWithThoseThatAreThere() {
        assertThat(words.what(event(1, List.of(BUCKET), NONE, false, false, 2)))
                .isEqualTo("bucket ties with hamster and enters with θ < 0");
        assertThat(words.what(event(1, List.of(BUCKET), NONE, false, false, 2, 3)))
                .isEqualTo("bucket ties with hamster and lorikeet and enters with θ < 0");
        assertThat(words.what(event(1, List.of(BUCKET), NONE, false, false, 2, 3, 4)))
                .isEqualTo("bucket ties with the 3 active categories and enters with θ < 0");
        assertThat(words.what(event(1, List.of(BUCKET), NONE, false, false)))
                .isEqualTo("bucket ties with the level λ/2 and enters with θ < 0");
    }

    @Test
    void whoComesBackEntersAgain() {
        Change again = new Change(1, 1, true);
        assertThat(words.what(event(3, List.of(again), NONE, false, false, 2)))
                .isEqualTo("bucket ties with hamster and enters again, with θ > 0");
        assertThat(words.what(event(3, List.of(again, HAMSTER), NONE, false, false, 4)))
                .isEqualTo("bucket (θ > 0, again) and hamster (θ > 0) tie with titi and enter");
    }

    @Test
    void whoLeavesIsBackAtZero() {
        assertThat(words.what(event(2, NONE, List.of(BUCKET), false, false, 2)))
                .isEqualTo("bucket comes back from θ < 0 to θ = 0 and leaves");
        assertThat(words.what(event(2, NONE, List.of(BUCKET, HAMSTER), false, false, 3)))
                .isEqualTo("bucket (θ < 0) and hamster (θ > 0) come back to θ = 0 and leave");
        assertThat(words.what(event(2, List.of(HAMSTER), List.of(BUCKET), false, false, 3)))
                .isEqualTo("hamster ties with lorikeet and enters with θ > 0; "
                        + "bucket comes back from θ < 0 to θ = 0 and leaves");
    }

    @Test
    void anExchangeAndTheEndAreSaidSo() {
        assertThat(words.what(event(2, List.of(HAMSTER), List.of(BUCKET), true, false, 3)))
                .startsWith("hamster (θ > 0) takes the place of bucket: ");
        assertThat(words.what(event(2, NONE, NONE, false, true, 3))).isEqualTo("the path ends");
        assertThat(words.what(event(1, List.of(BUCKET), NONE, false, true, 2)))
                .isEqualTo("bucket ties with hamster and enters with θ < 0; the path ends");
    }

    @Test
    void aPathThatIsKnownIsToldAsItIs() {
        // C = 1: hamster and bucket tie at λ_max = 6, lorikeet at 4, and nobody else has anything to say.
        double[][] c = new double[6][6];
        IntStream.range(0, 6).forEach(j -> c[j][j] = 1);
        CovLassoProblem problem = CovLassoProblem.between(
                new DenseSecondMoments(9, c), 0, new TargetMoments(new double[] {0, -3, 3, 2, 0, 0}, 99));
        PathEvents events =
                PathEvents.of(ExactHomotopy.solve(problem, PathOptions.full().downTo(1), Progress.NONE));
        assertThat(events.list().stream().map(words::sentence))
                .containsExactly(
                        "At λ = 6: bucket (θ < 0) and hamster (θ > 0) tie for the largest |b| and enter",
                        "At λ = 4: lorikeet ties with bucket and hamster and enters with θ > 0",
                        "At λ = 1: the path ends");
    }

    /** @param staying those that are active above and below */
    private static PathEvent event(
            int place, List<Change> entered, List<Change> left, boolean isExchange, boolean isEnd, int... staying) {
        int[] in = entered.stream().mapToInt(Change::category).toArray();
        int[] active = IntStream.concat(IntStream.of(in), IntStream.of(staying))
                .sorted()
                .toArray();
        int[] out = left.stream().mapToInt(Change::category).toArray();
        Knot knot = new Knot(3.1, active, new double[active.length], 1, in, out);
        return new PathEvent(place, knot, entered, left, isExchange, isEnd);
    }
}
