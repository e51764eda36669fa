package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.TruthFile;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SideTruthTest {

    private static final PlantedTruth TRUTH =
            new PlantedTruth(List.of(new PlantedTarget(2, List.of(new Coefficient(0, 0.5), new Coefficient(4, -1)))));

    @TempDir
    private Path folder;

    private Path logits;

    @BeforeEach
    void writeLogits() throws IOException {
        logits = Npy.doubles(
                folder.resolve("logits.npy"), SmallFeatures.logits(SmallFeatures.rows(40, 1), SmallFeatures.head(1)));
    }

    private static Path write(PlantedTruth truth, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            TruthFile.write(truth, Optional.empty(), out);
        }
        return file;
    }

    private static OpenedDataset open(DataRequest request) {
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    private DataRequest naming(Path truth) {
        return new DataRequest(new LogitFile(logits), Optional.empty(), Map.of(SideFile.TRUTH, truth));
    }

    @Test
    void aTruthIsFoundBesideLogitsAndIsPartOfWhatWasFound() throws IOException {
        OpenedDataset without = open(DataRequest.of(logits));
        assertThat(without.truth()).isEmpty();
        Path file = write(TRUTH, folder.resolve("truth.json"));
        OpenedDataset data = open(DataRequest.of(logits));
        assertThat(data.truth()).contains(TRUTH);
        assertThat(data.origins()).containsEntry(SideFile.TRUTH, file + ", found beside the logits");
        assertThat(data.found()).isNotEqualTo(without.found());
        assertThat(data.hashes(Progress.NONE).sha256()).containsKey(DataPart.TRUTH);
        assertThat(data.in(Gauge.CENTRED, Progress.NONE, Workers.CALLER).truth())
                .as("row-centred logits are not made of one another so")
                .isEmpty();
        // A figure made before truths were read is still of these data.
        data.hashes(Progress.NONE).requireSame(without.hashes(Progress.NONE), data.found(), "open them");
    }

    @Test
    void aTruthThatIsNamedIsBeforeTheOneBesideLogits() throws IOException {
        Files.writeString(folder.resolve("truth.json"), "no truth at all");
        Path other = write(TRUTH, folder.resolve("other.json"));
        assertThat(open(naming(other)).truth()).contains(TRUTH);
        assertThatThrownBy(() -> open(DataRequest.of(logits)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("truth.json: it is no JSON");
    }

    @Test
    void aTruthOfMoreColumnsIsRefused() throws IOException {
        int columns = open(DataRequest.of(logits)).dataset().categories().size();
        PlantedTruth wide = new PlantedTruth(List.of(new PlantedTarget(2, List.of(new Coefficient(columns, 1)))));
        Path file = write(wide, folder.resolve("truth.json"));
        String words = "it names column " + columns + ", but there are " + columns;
        assertThatThrownBy(() -> open(DataRequest.of(logits)))
                .isInstanceOf(DataException.class)
                .hasMessage(file + ": " + words
                        + " (it was found beside them); leave it out by moving it, or give --truth");
        assertThatThrownBy(() -> open(naming(file))).hasMessageContaining("give files that belong together");
    }

    @Test
    void betweenNetworksThereIsNone() throws IOException {
        Path other = Files.copy(logits, folder.resolve("other.npy"));
        Path truth = write(TRUTH, folder.resolve("truth.json"));
        DataRequest between = naming(truth).predictedFrom(new LogitFile(other));
        assertThat(between.asked()).isEmpty();
        assertThat(open(between).truth()).isEmpty();
        DataRequest asked = new DataRequest(
                between.predicting(), between.predicted(), Map.of(SideFile.TRUTH, truth), Optional.empty());
        assertThatThrownBy(() -> open(asked))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("leave --truth or the second network out");
    }
}
