package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.work.Progress;

/** What is told of a path is what happens on it. */
class PathEventsTest {

    @ParameterizedTest
    @EnumSource
    void tellsEveryEntryAndDepartureWithItsSign(ProblemFamily family) {
        for (int seed = 0; seed < 6; seed++) {
            SolutionPath path = solve(family.problem(new Random(seed)));
            PathCorrelations correlations = PathCorrelations.of(path, Progress.NONE);
            for (PathEvent event : PathEvents.of(path).list()) {
                Knot knot = path.knots().get(event.place());
                assertThat(event.knot()).isSameAs(knot);
                assertThat(categories(event.entered())).isEqualTo(boxed(knot.entered()));
                assertThat(categories(event.left())).isEqualTo(boxed(knot.left()));
                for (PathEvent.Change change : event.entered()) {
                    double here = correlations.atKnot(event.place())[change.category()];
                    assertThat(change.sign()).isEqualTo((int) Math.signum(here));
                    checkEntered(path, event, change);
                }
                for (PathEvent.Change change : event.left()) {
                    double above = path.knots().get(event.place() - 1).lambda();
                    double middle = (above + event.lambda()) / 2;
                    double before = above > middle ? path.at(middle).coefficient(change.category()) : change.sign();
                    assertThat(change.sign()).isEqualTo((int) Math.signum(before));
                }
            }
        }
    }

    /** Just below the knot θ_j has the sign that was told, unless the path or the category goes no further. */
    private static void checkEntered(SolutionPath path, PathEvent event, PathEvent.Change change) {
        if (event.isEnd() || path.knots().get(event.place() + 1).lambda() == event.lambda()) {
            return;
        }
        double middle = (event.lambda() + path.knots().get(event.place() + 1).lambda()) / 2;
        double below = path.at(middle).coefficient(change.category());
        assertThat(below * change.sign()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void thoseThatTieAtTheStartEnterTogether() {
        double[][] f = {{1, 1, -1, 1}, {1, 1, 0, 0}, {1, 0, -1, 0}, {1, 0, 0, 1}};
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        PathEvent first = PathEvents.of(path).list().get(0);
        assertThat(first.isStart()).isTrue();
        assertThat(first.entered())
                .containsExactly(
                        new PathEvent.Change(1, 1, false),
                        new PathEvent.Change(2, -1, false),
                        new PathEvent.Change(3, 1, false));
        assertThat(first.staying()).isEmpty();
        assertThat(first.isExchange()).isFalse();
    }

    @Test
    void whoComesBackEntersAgain() {
        int again = 0;
        for (int seed = 0; seed < 40; seed++) {
            SolutionPath path = solve(ProblemFamily.STRONGLY_CORRELATED.problem(new Random(seed)));
            List<PathEvent> events = PathEvents.of(path).list();
            for (int i = 0; i < events.size(); i++) {
                for (PathEvent.Change change : events.get(i).entered()) {
                    boolean wasThere = events.subList(0, i).stream()
                            .flatMap(event -> event.left().stream())
                            .anyMatch(left -> left.category() == change.category());
                    assertThat(change.isAgain()).isEqualTo(wasThere);
                    again += wasThere ? 1 : 0;
                }
            }
        }
        assertThat(again).isPositive();
    }

    @Test
    void whoTakesThePlaceOfAnotherIsToldSo() {
        int exchanges = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            double[][] f = ProblemFamily.gaussian(random, 50, 10);
            for (double[] row : f) {
                row[6] = row[3] + 1e-9 * random.nextGaussian();
            }
            SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
            for (PathEvent event : PathEvents.of(path).list()) {
                if (event.isExchange()) {
                    exchanges++;
                    assertThat(categories(event.entered())).hasSize(1);
                    assertThat(categories(event.left())).hasSize(1);
                    assertThat(path.knots().get(event.place() - 1).lambda()).isEqualTo(event.lambda());
                }
            }
        }
        assertThat(exchanges).isPositive();
    }

    @Test
    void knowsWhatWasLastAndWhatIsNext() {
        SolutionPath path = solve(ProblemFamily.STRONGLY_CORRELATED.problem(new Random(2)));
        PathEvents events = PathEvents.of(path);
        PathEvent first = events.list().get(0);
        PathEvent second = events.list().get(1);
        double between = (first.lambda() + second.lambda()) / 2;
        assertThat(events.last(2 * path.lambdaMax())).isEmpty();
        assertThat(events.next(2 * path.lambdaMax())).contains(first);
        assertThat(events.nextEntry(2 * path.lambdaMax())).contains(first);
        assertThat(events.riding(2 * path.lambdaMax())).isEmpty();
        assertThat(events.last(between)).contains(first);
        assertThat(events.next(between)).contains(second);
        assertThat(events.riding(between)).isEqualTo(first.knot().active());
        // A λ that was written and read again is off by rounding.
        for (double at : new double[] {second.lambda(), second.lambda() * (1 + 1e-13), second.lambda() * (1 - 1e-13)}) {
            assertThat(events.last(at)).contains(second);
            assertThat(events.riding(at)).isEqualTo(second.knot().active());
        }
        assertThat(events.next(path.end().lambda())).isEmpty();
        assertThat(events.last(path.end().lambda())).map(PathEvent::isEnd).contains(true);
    }

    @Test
    void theNextEntryIsFoundBeyondDepartures() {
        int beyond = 0;
        for (int seed = 0; seed < 40; seed++) {
            PathEvents events = PathEvents.of(solve(ProblemFamily.STRONGLY_CORRELATED.problem(new Random(seed))));
            for (PathEvent event : events.list()) {
                PathEvent next = events.nextEntry(event.lambda()).orElse(null);
                if (next != null) {
                    assertThat(next.entered()).isNotEmpty();
                    assertThat(next.lambda()).isLessThan(event.lambda());
                    beyond += next.equals(events.next(event.lambda()).orElseThrow()) ? 0 : 1;
                }
            }
        }
        assertThat(beyond).isPositive();
    }

    private static List<Integer> categories(List<PathEvent.Change> changes) {
        return changes.stream().map(PathEvent.Change::category).toList();
    }

    private static List<Integer> boxed(int[] categories) {
        return Arrays.stream(categories).boxed().toList();
    }

    private static SolutionPath solve(CovLassoProblem problem) {
        return ExactHomotopy.solve(problem, PathOptions.full().downToRatio(1e-4), Progress.NONE);
    }
}
