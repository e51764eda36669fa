package org.neuraldeps.app.view.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.EvaluateTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The lines of Table 1, literally as in Eq. 2 and under a focus. */
final class EvaluationLinesTest {

    /** Custard apple, which has six positive evaluation rows. */
    private static final int TARGET = 956;

    private static OpenedDataset data;

    @BeforeAll
    static void open() throws Exception {
        data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
    }

    @Test
    void noRowIsWonWithoutAFocusAndTheLineStaysInItsPlace() {
        List<EvaluationLines.Line> lines = lines(Focus.NONE);

        assertThat(lines).extracting(EvaluationLines.Line::name).contains("err / Cᵢᵢ (fit rows)", "Positives");
        assertThat(value(lines, "Pos Acc")).isEqualTo("0.0 %");
        assertThat(value(lines, "False wins")).isEqualTo("0");
        assertThat(value(lines, "Precision of wins")).isEqualTo("–");
    }

    @Test
    void aFocusIsNamedWhereItWeighsAndItsRowsAreCounted() {
        List<EvaluationLines.Line> lines = lines(new Focus(0.8, ShareKind.SOFTMAX));

        assertThat(lines.get(0).name()).isEqualTo("err / Cᵢᵢ (fit rows, weighted by φ = 0.8)");
        assertThat(value(lines, "Effective rows")).isEqualTo("11.5");
        assertThat(value(lines, "Pos Acc")).isEqualTo("33.3 %");
        assertThat(value(lines, "Precision of wins")).isEqualTo("100.0 %");
    }

    private static List<EvaluationLines.Line> lines(Focus focus) {
        LambdaSetting lambda = new LambdaSetting.Nonzeros(10);
        Picture picture = new SolveTarget(data, TARGET, focus, lambda)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(lambda);
        return EvaluationLines.of(
                picture,
                Optional.of(EvaluateTarget.of(picture).compute(Optional.empty(), Progress.NONE, Workers.CALLER)));
    }

    private static String value(List<EvaluationLines.Line> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
