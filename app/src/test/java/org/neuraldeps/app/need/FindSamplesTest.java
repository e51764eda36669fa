package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.evaluation.SampleBehind;
import org.neuraldeps.solver.evaluation.SamplesBehind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class FindSamplesTest {

    private static final LambdaSetting LAMBDA = new LambdaSetting.Ratio(0.1);
    private static final int TARGET = 1;

    private final OpenedDataset data = Toy.DATA;
    private final LogitMatrix logits = data.dataset().logits();
    private final Picture picture = new SolveTarget(data, TARGET, Formulation.USUAL, LAMBDA)
            .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
            .at(LAMBDA);
    private final Solution solution = picture.solution();
    private final int predictor = solution.byMagnitude().get(0).category();

    private FindSamples.Answer find(int most) {
        return new FindSamples(picture, predictor, most).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private double[] row(int row) {
        double[] values = new double[logits.columns()];
        logits.readRows(row, 1, values);
        return values;
    }

    private double prediction(int row) {
        double[] f = row(row);
        return IntStream.range(0, f.length)
                .mapToDouble(j -> solution.coefficient(j) * f[j])
                .sum();
    }

    private static int answer(double... f) {
        return IntStream.range(0, f.length)
                .reduce((best, j) -> f[j] > f[best] ? j : best)
                .orElseThrow();
    }

    private int[] byHand(ToDoubleFunction<Integer> size, int most) {
        return IntStream.range(0, logits.rows())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -size.applyAsDouble(row)))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] rows(List<SampleBehind> samples) {
        return samples.stream().mapToInt(SampleBehind::row).toArray();
    }

    @Test
    void theRowsAreThoseThatAreLargestByHand() {
        SamplesBehind found = find(5).rows();
        assertThat(rows(found.contributing()))
                .isEqualTo(byHand(row -> Math.abs(solution.coefficient(predictor) * row(row)[predictor]), 5));
        assertThat(rows(found.missed())).isEqualTo(byHand(row -> Math.abs(row(row)[TARGET] - prediction(row)), 5));
        assertThat(found.rows()).isEqualTo(logits.rows());
    }

    @Test
    void anAnswerChangesWhereTheCombinationTakesThePlaceOfTheTarget() {
        SamplesBehind found = find(logits.rows()).rows();
        int[] flipped = IntStream.range(0, logits.rows())
                .filter(row -> {
                    double[] replaced = row(row);
                    replaced[TARGET] = prediction(row);
                    return answer(row(row)) != answer(replaced);
                })
                .toArray();
        assertThat(flipped).isNotEmpty();
        assertThat(rows(found.flipped())).containsExactlyInAnyOrder(flipped);
        assertThat(found.flips()).isEqualTo(flipped.length);
        for (SampleBehind sample : found.flipped()) {
            assertThat(sample.before()).isEqualTo(answer(row(sample.row())));
            assertThat(List.of(sample.before(), sample.after())).contains(TARGET);
            assertThat(sample.isHeldOut()).isEqualTo(data.dataset().split().isEvaluation(sample.row()));
        }
    }

    @Test
    void moreRowsThanBeforeAreReadAgain() {
        FindSamples.Answer few = find(2);
        assertThat(new FindSamples(picture, predictor, 2).isMetBy(few)).isTrue();
        assertThat(new FindSamples(picture, predictor, 3).isMetBy(few)).isFalse();
        assertThat(Arrays.asList(few.images(), few.folder())).allMatch(Optional::isEmpty);
    }
}
