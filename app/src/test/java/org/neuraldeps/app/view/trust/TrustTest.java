package org.neuraldeps.app.view.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class TrustTest {

    private static final LambdaSetting LAMBDA = new LambdaSetting.Nonzeros(3);

    /** Logits of which one row in {@code every} is the target's by far, and the others are another category's. */
    private static OpenedDataset data(int rows, int every) {
        Random random = new Random(11);
        double[] logits = random.doubles(6L * rows, 0, 1).toArray();
        for (int row = 0; row < rows; row++) {
            logits[6 * row + (row % every == 0 ? 2 : 0)] += 12;
        }
        return Toy.opened(new ArrayLogitMatrix("rare", rows, 6, logits), Optional.empty(), Split.allFit(rows));
    }

    private static Trust trust(OpenedDataset data, Focus focus) {
        return Trust.of(new SolveTarget(data, 2, focus, LAMBDA)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(LAMBDA));
    }

    /** Rows that were kept for a focus and are not all: amber, whatever they are worth, and away without the focus. */
    @Test
    void aFocusOfSomeOfTheRowsIsDoubtful(@TempDir Path folder) throws IOException {
        OpenedDataset whole = data(300, 4);
        int n = whole.moments().size();
        KeptMoments kept = KeptMoments.of(
                whole.dataset(),
                whole.moments(),
                Folding.USUAL,
                new KeptOrigin("data", "0", "none", List.of()),
                8L * n * n * 30,
                Progress.NONE,
                Workers.CALLER);
        Path file = folder.resolve("m.npz");
        try (OutputStream out = Files.newOutputStream(file)) {
            MomentsFile.write(kept, out, Progress.NONE);
        }
        OpenedDataset opened = FoundData.of(DataRequest.of(file)).open(Progress.NONE, Workers.CALLER);

        assertThat(opened.isFocusApproximate()).isTrue();
        Trust focused = trust(opened, new Focus(0.8, ShareKind.SOFTMAX));
        assertThat(focused.level()).isEqualTo(Trust.Level.DOUBTFUL);
        assertThat(focused.verdict()).isEqualTo("Approximate focus");
        assertThat(focused.consequence()).contains("of this category's share");
        assertThat(focused.section()).isEqualTo(TrustSection.APPROXIMATE_FOCUS);
        assertThat(trust(opened, Focus.NONE).level()).isEqualTo(Trust.Level.GOOD);
    }

    @Test
    void anExactSolutionOfFewRowsIsAmberAndSaysHowMany() {
        OpenedDataset few = data(300, 60);
        assertThat(trust(few, Focus.NONE).level()).isEqualTo(Trust.Level.GOOD);
        assertThat(trust(few, Focus.NONE).numbers()).doesNotContain("worth");

        Trust focused = trust(few, new Focus(0.8, ShareKind.SOFTMAX));
        assertThat(focused.level()).isEqualTo(Trust.Level.DOUBTFUL);
        assertThat(focused.verdict()).isEqualTo("Exact, on few rows");
        assertThat(focused.numbers()).containsPattern("worth 5(\\.\\d+)? rows");
        assertThat(focused.section()).isEqualTo(TrustSection.EFFECTIVE_ROWS);
        assertThat(trust(few, Focus.NONE).section()).isEqualTo(TrustSection.CERTIFICATE);
        assertThat(focused.consequence()).contains("Fewer than " + AppliedFocus.FEW_ROWS, "smaller φ");
    }

    @Test
    void enoughRowsOfItsOwnLeaveItGreen() {
        Trust focused = trust(data(300, 4), new Focus(0.8, ShareKind.SOFTMAX));
        assertThat(focused.level()).isEqualTo(Trust.Level.GOOD);
        assertThat(focused.numbers()).containsPattern("worth 7[45](\\.\\d)? rows");
        assertThat(focused.consequence()).isEmpty();
        assertThat(focused.section()).isEqualTo(TrustSection.CERTIFICATE);
    }

    /** Columns of which half are nearly copies: some of such paths cannot be certified down to a millionth of λ_max. */
    private static OpenedDataset nearlyCopied(long seed) {
        Random random = new Random(seed);
        double[] logits = random.doubles(8L * 40, -1, 1).toArray();
        for (int at = 0; at < logits.length; at += 8) {
            for (int j = 0; j < 4; j++) {
                logits[at + 4 + j] = logits[at + j] + 1e-4 * random.nextGaussian();
            }
            logits[at + 2] = logits[at] + 0.5 * logits[at + 1] + 0.1 * random.nextGaussian();
        }
        return Toy.opened(new ArrayLogitMatrix("copies", 40, 8, logits), Optional.empty(), Split.allFit(40));
    }

    @Test
    void aPathThatEndsEarlySaysWhereAndLeadsToWhy() {
        LambdaSetting low = new LambdaSetting.Ratio(1e-6);
        Picture early = LongStream.range(0, 60)
                .mapToObj(seed -> new SolveTarget(nearlyCopied(seed), 2, Focus.NONE, low)
                        .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                        .at(low))
                .filter(picture -> picture.solved().path().end().reason().isEarly())
                .findFirst()
                .orElseThrow();
        Trust trust = Trust.of(early);
        assertThat(trust.section()).isEqualTo(TrustSection.EARLY_END);
        assertThat(trust.consequence()).startsWith("The path ends at λ/λmax ");
    }
}
