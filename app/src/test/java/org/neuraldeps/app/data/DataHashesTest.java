package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.state.HashesJson;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** What some data contain, told by SHA-256. */
final class DataHashesTest {

    /** From the SHA256SUMS of the sample, which sha256sum checks. */
    private static final Map<DataPart, String> OF_SAMPLE = Map.of(
            DataPart.PREDICTING,
            "c4ff217b7116f71ad1923684ff39f8682f298ac941be1004435117afc81f788d",
            DataPart.CATEGORIES,
            "7bcd157e00bb28e46ddd5de21f23726266125174d9b7f4d6ffccb3a9952d4a72",
            DataPart.LABELS,
            "ee8458789a170b558130b7fc203b311cda65bfc2daac39e8040d1aa707088a0f",
            DataPart.EVALUATION,
            "11063f58ac94a1500432a4d269a82cebc998a9b93fb084b3264f557fe8b054c5",
            DataPart.SAMPLES,
            "a4faf66dc8293843376a0752d6d913654ffa33c97c79cb000967ffd0dfc05392");

    @TempDir
    private Path folder;

    @Test
    void everyPartHasTheHashThatSha256sumPrints() {
        BundledNetwork sample = BundledNetwork.first(Sample.IMAGENET1K);
        assertThat(hashes(DataRequest.of(sample)).sha256()).isEqualTo(OF_SAMPLE);
        DataRequest between =
                DataRequest.of(sample).predictedFrom(sample.siblings().get(0));
        assertThat(hashes(between).sha256())
                .containsEntry(DataPart.PREDICTED, OF_SAMPLE.get(DataPart.PREDICTING))
                .containsEntry(DataPart.PREDICTING, "e52b51adb7330099a18a956a206f41e4928b45782bdf5851d935ca711d81edb5");
    }

    @Test
    void aCopyHasTheSameHashesAndAnotherNumberOthers() throws IOException {
        Path one = Npy.doubles(folder.resolve("one.npy"), new double[][] {{1, 2}, {3, 5}});
        Path copy = Files.copy(one, folder.resolve("copy.npy"));
        Path other = Npy.doubles(folder.resolve("other.npy"), new double[][] {{1, 2}, {3, 4}});
        assertThat(hashes(DataRequest.of(copy))).isEqualTo(hashes(DataRequest.of(one)));
        assertThat(hashes(DataRequest.of(other))).isNotEqualTo(hashes(DataRequest.of(one)));
    }

    @Test
    void aFileThatChangedSinceItWasFoundHasNoHash() throws IOException {
        Path file = Npy.doubles(folder.resolve("f.npy"), new double[][] {{1, 2}, {3, 5}});
        FoundData found = FoundData.of(DataRequest.of(file));
        Npy.doubles(file, new double[][] {{1, 2}, {3, 5}, {4, 5}});
        assertThatThrownBy(() -> DataHashes.of(found, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("was changed while it was open");
    }

    @Test
    void theProgressRisesToTheEndAndACancelEndsIt() {
        FoundData found = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)));
        List<Double> told = new ArrayList<>();
        DataHashes.of(found, progress(told, false));
        assertThat(told).isSorted().hasSizeGreaterThan(5).endsWith(1.0);
        assertThatThrownBy(() -> DataHashes.of(found, progress(new ArrayList<>(), true)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void theStoredFormReadsBackAndNamesWhatItDoesNotKnow() {
        DataHashes hashes = new DataHashes(OF_SAMPLE);
        String text = JsonText.line(json -> HashesJson.writeMembers(json, hashes));
        assertThat(HashesJson.read(JsonMembers.of("recipe", text))).isEqualTo(hashes);
        assertThatThrownBy(() -> HashesJson.read(JsonMembers.of("recipe", "{\"labels\":\"ABC\"}")))
                .hasMessage("recipe: labels is no SHA-256; give 64 digits from 0 to f, or leave it out");
        assertThatThrownBy(() -> HashesJson.read(JsonMembers.of("recipe", "{\"weights\":\"\"}")))
                .hasMessageContaining("weights is not known");
    }

    @Test
    void whatWasToldBeforeRowsHadGroupsIsNoDifferenceButEverythingElseIs() {
        FoundData found = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)));
        DataHashes now = new DataHashes(OF_SAMPLE);
        now.requireSame(now, found, "cure");
        now.requireSame(without(DataPart.SAMPLES), found, "cure");
        FoundData atRandom = FoundData.of(found.request().holdingOut(Optional.of(new HoldOut(0.2, 1))));
        assertThatThrownBy(() -> now.requireSame(without(DataPart.SAMPLES), atRandom, "cure"))
                .as("whoever held rows out at random knew of groups")
                .hasMessageContaining("samples.tsv: was not there");
        assertThatThrownBy(() -> now.requireSame(without(DataPart.LABELS), found, "cure"))
                .hasMessage("labels.npy: was not there when the figure was made; cure");
        assertThatThrownBy(() -> without(DataPart.SAMPLES).requireSame(now, found, "cure"))
                .hasMessageContaining("samples of imagenet1k mobilenet_v1: has gone");
    }

    private static DataHashes without(DataPart part) {
        Map<DataPart, String> others = new EnumMap<>(OF_SAMPLE);
        others.remove(part);
        return new DataHashes(others);
    }

    private static DataHashes hashes(DataRequest request) {
        return DataHashes.of(FoundData.of(request), Progress.NONE);
    }

    private static Progress progress(List<Double> told, boolean isCancelled) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                told.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return isCancelled;
            }
        };
    }
}
