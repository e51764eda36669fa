package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class FocusedRedundancyTest {

    @ParameterizedTest
    @EnumSource(ShareKind.class)
    void itIsWhereThePathEndsWithoutPenalty(ShareKind by) {
        for (double share : new double[] {0.2, 0.9}) {
            Focus focus = new Focus(share, by);
            CovLassoProblem problem = Toy.JUDGED.problem(3, focus, DictionaryRule.USUAL, Progress.NONE, Workers.CALLER);
            SolutionPath path = SolvedTarget.solve(Toy.JUDGED, problem, PathOptions.full(), Progress.NONE)
                    .path();
            FocusedRedundancy.Found found = new FocusedRedundancy(Toy.JUDGED, 3, focus)
                    .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
            assertThat(found.bound()).isEmpty();
            assertThat(found.error().orElseThrow())
                    .isCloseTo(path.at(path.end().lambda()).error(), Percentage.withPercentage(1e-4));
            assertThat(found.targetMoment()).isEqualTo(problem.targetMoment());
            double plain = Toy.JUDGED.redundancy(Progress.NONE).errorAtZero(3);
            assertThat(found.error().orElseThrow()).isGreaterThanOrEqualTo((1 - share) * plain);
        }
    }
}
