package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What a focus needs is kept for the next φ, and only a focus makes another problem. */
final class KeptSharesTest {

    private static final LambdaSetting TEN = new LambdaSetting.Nonzeros(10);

    @Test
    void aTargetIsPreparedOnceForEachKindOfShare() {
        KeptShares shares = new KeptShares(Toy.DATA.dataset());
        FocusedTarget soft = of(shares, 3);
        assertThat(of(shares, 3)).isSameAs(soft);
        assertThat(of(shares, 4)).isNotSameAs(soft);
        assertThatThrownBy(() ->
                        shares.of(Toy.DATA.problem(3, Progress.NONE), ShareKind.LABEL, Progress.NONE, Workers.CALLER))
                .as("there are no labels")
                .isInstanceOf(DataException.class);
        for (int other = 5; other < 12; other++) {
            of(shares, other);
        }
        assertThat(of(shares, 3)).as("only the last ones are kept").isNotSameAs(soft);
    }

    @Test
    void withoutFocusTheProblemIsThatOfAllRows() {
        CovLassoProblem plain =
                Toy.DATA.problem(3, new Focus(0, ShareKind.LABEL), DictionaryRule.USUAL, Progress.NONE, Workers.CALLER);
        assertThat(plain.moments()).isSameAs(Toy.DATA.moments());
        assertThat(plain.focus()).isEmpty();
    }

    @Test
    void needsOfDifferentFociHaveDifferentResults() {
        SolveTarget plain = need(Focus.NONE);
        SolveTarget focused = need(new Focus(0.5, ShareKind.SOFTMAX));
        assertThat(need(new Focus(0, ShareKind.LABEL)).key()).isEqualTo(plain.key());
        assertThat(focused.key()).isNotEqualTo(plain.key());
        assertThat(need(new Focus(0.6, ShareKind.SOFTMAX)).key()).isNotEqualTo(focused.key());
        SolvedTarget solved = focused.compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(solved.path().problem().focus().orElseThrow().focus()).isEqualTo(new Focus(0.5, ShareKind.SOFTMAX));
        assertThat(solved.at(TEN).solution().targetMoment())
                .isGreaterThan(plain.compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                        .at(TEN)
                        .solution()
                        .targetMoment());
    }

    private static SolveTarget need(Focus focus) {
        return new SolveTarget(Toy.DATA, 3, focus, TEN);
    }

    private static FocusedTarget of(KeptShares shares, int target) {
        return shares.of(Toy.DATA.problem(target, Progress.NONE), ShareKind.SOFTMAX, Progress.NONE, Workers.CALLER);
    }
}
