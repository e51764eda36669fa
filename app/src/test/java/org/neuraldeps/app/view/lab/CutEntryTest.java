package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;

final class CutEntryTest {

    private static final LambdaSetting SHOWN = new LambdaSetting.Nonzeros(7);
    private static final List<CutPair> PAIRS = List.of(CutPair.of(Categories.numbered(5), 0, 3));

    @Test
    void asksForAPairAndNothingElse() {
        CutEntry first = CutEntry.first();
        assertThat(first.problem().orElseThrow()).contains("no pair");
        CutEntry filled = new CutEntry(
                PAIRS,
                first.penalties(),
                first.asShown(),
                first.ratio(),
                first.repetitions(),
                first.seed(),
                first.resamples(),
                first.decay());
        assertThat(filled.problem()).isEmpty();
        assertThat(filled.plan(SHOWN))
                .isEqualTo(new CutPlan(PAIRS, List.of(0.001, 0.003, 0.01, 0.03), SHOWN, 1, 1, 1000));
    }

    @Test
    void anotherRatioTakesThePlaceOfWhatIsShown() {
        CutEntry entry = new CutEntry(PAIRS, "0.02 0.01", false, "0.25", "3", "5", "100", "0.1");
        assertThat(entry.problem()).isEmpty();
        assertThat(entry.plan(SHOWN))
                .isEqualTo(new CutPlan(PAIRS, List.of(0.01, 0.02), new LambdaSetting.Ratio(0.25), 3, 5, 100, 0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0.3, 1, 0, 100, 1, μ",
        "'0.1, 0.1', 0.3, 1, 0, 100, 1, μ",
        "'1,2,3,4,5,6,7,8,9,10,11,12,13', 0.3, 1, 0, 100, 1, μ",
        "0.1, 1.1, 1, 0, 100, 1, λ / λmax",
        "0.1, 0, 1, 0, 100, 1, λ / λmax",
        "0.1, 0.3, 101, 0, 100, 1, Repetitions",
        "0.1, 0.3, 1, -1, 100, 1, Seed",
        "0.1, 0.3, 1, 0, 99, 1, Bootstrap",
        "0.1, 0.3, 1, 0, 100, 0, Weight decay",
    })
    void saysWhichFieldCannotBeRead(
            String penalties,
            String ratio,
            String repetitions,
            String seed,
            String resamples,
            String decay,
            String begin) {
        CutEntry entry = new CutEntry(PAIRS, penalties, false, ratio, repetitions, seed, resamples, decay);
        assertThat(entry.problem().orElseThrow()).startsWith(begin);
    }
}
