package org.neuraldeps.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SideFile;

/** Who predicts whom, and where side files are looked for. */
final class DataRequestTest {

    private static final BundledNetwork V1 = BundledNetwork.first(Sample.IMAGENET1K);
    private static final BundledNetwork V2 = (BundledNetwork) V1.siblings().get(0);

    @TempDir
    private Path folder;

    @Test
    void theTargetsStayWhenTheNetworkThatPredictsChanges() {
        DataRequest own = DataRequest.of(V1);
        DataRequest between = own.predictedFrom(V2);
        assertThat(between).isEqualTo(new DataRequest(V2, Optional.of(V1), Map.of()));
        assertThat(between.targets()).isEqualTo(V1);
        assertThat(between.isBetween()).isTrue();
        assertThat(between.within()).isEqualTo(own);
        assertThat(between.predictedFrom(V2)).isEqualTo(between);
        assertThat(between.predictedFrom(V1)).as("its own network").isEqualTo(own);
        assertThat(between.displayName()).isEqualTo("imagenet1k mobilenet_v2 predicts imagenet1k mobilenet_v1");
    }

    @Test
    void theNetworksOfASampleKnowEachOtherAndFilesAskTheUser() {
        assertThat(V1.siblings()).containsExactly(V2);
        assertThat(V2.siblings()).containsExactly(V1);
        assertThat(new LogitFile(Path.of("own.npy")).siblings()).isEmpty();
    }

    @Test
    void whatWasNamedStaysNamedWhateverPredicts() {
        Map<SideFile, Path> named = Map.of(SideFile.CATEGORIES, Path.of("names.tsv"));
        LogitFile own = new LogitFile(Path.of("own.npy"));
        DataRequest within = new DataRequest(own, Optional.empty(), named);
        DataRequest between = within.predictedFrom(new LogitFile(Path.of("far", "other.npy")));
        assertThat(between.asked()).isEqualTo(named);
        assertThat(between.within()).isEqualTo(within);
    }

    @Test
    void sideFilesAreThoseBesideTheTargetsAndElseThoseBesideTheNetworkThatPredicts() throws IOException {
        Path own = Npy.doubles(Files.createDirectory(folder.resolve("own")).resolve("own.npy"), new double[3][4]);
        Path other = Npy.doubles(Files.createDirectory(folder.resolve("far")).resolve("other.npy"), new double[3][4]);
        DataRequest between = DataRequest.of(own).predictedFrom(new LogitFile(other));
        assertThat(FoundData.of(between).side()).isEmpty();
        Path far = Npy.labels(other.resolveSibling("labels.npy"), new int[3]);
        assertThat(labels(between)).isEqualTo(far.toString());
        Path near = Npy.labels(own.resolveSibling("labels.npy"), new int[3]);
        assertThat(labels(between)).isEqualTo(near.toString());
        assertThat(labels(between.within())).isEqualTo(near.toString());
        Path given = Npy.labels(folder.resolve("given.npy"), new int[3]);
        DataRequest asked = new DataRequest(between.predicting(), between.predicted(), Map.of(SideFile.LABELS, given));
        assertThat(labels(asked)).isEqualTo(given.toString());
    }

    private static String labels(DataRequest request) {
        return FoundData.of(request).side().get(SideFile.LABELS).place().name();
    }

    @Test
    void whatIsFoundIsTheSameUntilAFileChanges() throws IOException {
        Path file = Npy.doubles(folder.resolve("f.npy"), new double[3][4]);
        DataRequest request = DataRequest.of(file);
        FoundData found = FoundData.of(request);
        assertThat(FoundData.of(request)).isEqualTo(found);
        Npy.labels(folder.resolve("labels.npy"), new int[3]);
        FoundData withLabels = FoundData.of(request);
        assertThat(withLabels).isNotEqualTo(found);
        Npy.doubles(file, new double[5][4]);
        assertThat(FoundData.of(request)).isNotEqualTo(withLabels);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        DataRequest request = DataRequest.of(folder.resolve("none.npy"));
        assertThatThrownBy(() -> FoundData.of(request))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("none.npy");
        DataRequest unknown = DataRequest.of(new BundledNetwork("imagenet1k", "alexnet"));
        assertThatThrownBy(() -> FoundData.of(unknown))
                .hasMessageContaining("alexnet")
                .hasMessageContaining("mobilenet_v1");
    }
}
