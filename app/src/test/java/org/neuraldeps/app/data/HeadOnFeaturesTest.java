package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.session.SearchData;
import org.neuraldeps.app.session.SearchedData;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Features under a head: named, found, moved and opened. */
class HeadOnFeaturesTest {

    @TempDir
    private Path folder;

    private Path train;
    private Path cut;
    private HeadOnFeatures usual;

    @BeforeEach
    void write() throws IOException {
        train = SmallFeatures.writeInto(folder.resolve("toy"));
        SmallFeatures.writeHead(train.resolveSibling("head.npz"), 1);
        cut = SmallFeatures.writeHead(folder.resolve("cut.npz"), 2);
        usual = HeadOnFeatures.usual(new FeatureFiles(train));
    }

    @Test
    void theyAreCalledByFolderAndHead() {
        DataRequest between = DataRequest.of(usual.under(cut)).predictedFrom(usual);
        assertThat(between.displayName()).isEqualTo("toy predicts toy with cut");
        assertThat(between.names().predicting()).isEqualTo("toy");
        assertThat(between.names().predicted()).isEqualTo("cut");
        Path twin = folder.resolve("other").resolve("cut.npz");
        assertThat(DataRequest.of(usual.under(cut))
                        .predictedFrom(usual.under(twin))
                        .names()
                        .predicting())
                .isEqualTo("other/cut");
        assertThat(new FeatureFiles(Path.of("penultimate.npy")).displayName()).isEqualTo("penultimate.npy");
    }

    @Test
    void everyFileThatWasNamedHasAPartOfItsOwn() {
        DataRequest request = new DataRequest(
                usual.under(cut), Optional.of(usual.under(train)), Map.of(SideFile.TEST, Path.of("t.npy")));
        assertThat(request.named())
                .containsOnly(
                        Map.entry(DataPart.PREDICTING, train),
                        Map.entry(DataPart.HEAD, cut),
                        Map.entry(DataPart.PREDICTED_HEAD, train),
                        Map.entry(DataPart.TEST, Path.of("t.npy")));
        for (DataPart part : request.named().keySet()) {
            Path elsewhere = Path.of("elsewhere.bin");
            assertThat(request.with(part, elsewhere).named()).containsEntry(part, elsewhere);
            assertThat(DataRequest.belongTogether(
                            request.with(part, elsewhere).predicting(),
                            request.with(part, elsewhere).predicted()))
                    .isTrue();
        }
    }

    @Test
    void whatWasMovedTogetherIsFoundTogether() throws IOException {
        DataRequest request = new DataRequest(usual.under(cut), Optional.of(usual), Map.of());
        Path moved = Files.createDirectory(folder.resolve("moved"));
        Files.move(folder.resolve("toy"), moved.resolve("toy"));
        Files.move(cut, moved.resolve("cut.npz"));
        assertThatThrownBy(() -> MovedFiles.requireThere(request, "look"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(train.toString());
        DataRequest found = new MovedFiles(moved).in(request);
        assertThat(found.named().values())
                .containsExactlyInAnyOrder(
                        moved.resolve("toy").resolve("train.features.npy"), moved.resolve("cut.npz"));
        MovedFiles.requireThere(found, "look");

        SearchedData searched = new SearchData(request, List.of(moved, moved.resolve("toy")))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(searched.gone()).isEmpty();
        assertThat(searched.request()).isEqualTo(found);
    }

    @Test
    void theOtherWayRoundKeepsWhatIsHeldOut() {
        Optional<HoldOut> wish = Optional.of(new HoldOut(0.2, 3));
        DataRequest request =
                DataRequest.of(usual.under(cut)).predictedFrom(usual).holdingOut(wish);
        assertThat(request.reversed().holdOut()).isEqualTo(wish);
        assertThat(request.reversed().reversed()).isEqualTo(request);
    }

    @Test
    void logitsAndFeaturesDoNotPredictEachOther() {
        assertThatThrownBy(() -> DataRequest.of(usual).predictedFrom(new LogitFile(train)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DataRequest(
                        new LogitFile(train), Optional.empty(), Map.of(SideFile.TEST, Path.of("t.npy"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openedTheyKnowTheirHeadsInEveryDirection() throws IOException {
        OpenedDataset both = open(new DataRequest(usual, Optional.of(usual.under(cut)), Map.of()));
        OpenedFeatures features = both.features().orElseThrow();
        assertThat(features.set().width()).isEqualTo(SmallFeatures.WIDTH);
        assertThat(features.head().head().weights())
                .containsExactly(SmallFeatures.head(1).weights());
        assertThat(features.other().orElseThrow().head().weights())
                .containsExactly(SmallFeatures.head(2).weights());
        OpenedPair pair = OpenedPair.of(both, Progress.NONE, Workers.CALLER);

        OpenedDataset reversed = open(both.request().reversed());
        assertSame(pair.reversed(), reversed);
        assertSame(pair.secondAlone(), open(DataRequest.of(usual.under(cut))));
        assertSame(pair.firstAlone(), open(DataRequest.of(usual)));
    }

    private static void assertSame(OpenedDataset made, OpenedDataset opened) {
        assertThat(made.found()).isEqualTo(opened.found());
        assertThat(made.features().orElseThrow().head().file())
                .isEqualTo(opened.features().orElseThrow().head().file());
        assertThat(made.features().orElseThrow().other().flatMap(OpenedHead::file))
                .isEqualTo(opened.features().orElseThrow().other().flatMap(OpenedHead::file));
        assertThat(row(made.dataset().logits()))
                .containsExactly(row(opened.dataset().logits()));
    }

    @Test
    void anotherHeadIsOtherDataAndSoIsARewrittenOne() throws IOException {
        FoundData found = FoundData.of(DataRequest.of(usual));
        DataHashes hashes = DataHashes.of(found, Progress.NONE);
        assertThat(hashes.sha256())
                .containsOnlyKeys(
                        DataPart.PREDICTING,
                        DataPart.CATEGORIES,
                        DataPart.LABELS,
                        DataPart.TEST,
                        DataPart.TEST_LABELS,
                        DataPart.OUT_OF_DISTRIBUTION,
                        DataPart.HEAD);
        assertThat(FoundData.of(DataRequest.of(usual))).isEqualTo(found);
        SmallFeatures.writeHead(train.resolveSibling("head.npz"), 3);
        FoundData now = FoundData.of(DataRequest.of(usual));
        assertThat(now).isNotEqualTo(found);
        DataHashes after = DataHashes.of(now, Progress.NONE);
        assertThatThrownBy(() -> after.requireSame(hashes, now, "look"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("head.npz");
    }

    @Test
    void trainingOnOpeningCanBeCancelled() throws IOException {
        Files.delete(train.resolveSibling("head.npz"));
        Progress cancelled = new Progress() {
            private volatile boolean trains;

            @Override
            public void at(double fraction, String step) {
                trains |= step.startsWith("training");
            }

            @Override
            public boolean cancelled() {
                return trains;
            }
        };
        FoundData found = FoundData.of(DataRequest.of(usual));
        assertThatThrownBy(() -> found.open(cancelled, Workers.CALLER)).isInstanceOf(CancelledException.class);
        OpenedDataset opened = open(DataRequest.of(usual));
        assertThat(opened.features().orElseThrow().notes()).hasSize(1);
        assertThat(opened.features()
                        .orElseThrow()
                        .head()
                        .training()
                        .orElseThrow()
                        .hasConverged())
                .isTrue();
    }

    private static OpenedDataset open(DataRequest request) {
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    private static double[] row(LogitMatrix logits) {
        double[] row = new double[logits.columns()];
        logits.readRows(logits.rows() - 1, 1, row);
        return row;
    }
}
