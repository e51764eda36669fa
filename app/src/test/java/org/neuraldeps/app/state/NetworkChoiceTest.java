package org.neuraldeps.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NetworkChoiceTest {

    private static final DatasetSource FIRST = new DatasetSource.Sample("imagenet1k", false, false);
    private static final DatasetSource SECOND = new DatasetSource.Sample("imagenet1k", false, true);

    @Test
    void theTargetsOfASampleStayWhenTheNetworkThatPredictsChanges() {
        assertThat(NetworkChoice.other(FIRST)).contains(new DatasetSource.Sample("imagenet1k", true, true));
        assertThat(NetworkChoice.other(SECOND)).contains(new DatasetSource.Sample("imagenet1k", true, false));
        for (DatasetSource targets : new DatasetSource[] {FIRST, SECOND}) {
            DatasetSource other = NetworkChoice.other(targets).orElseThrow();
            assertThat(NetworkChoice.isBetween(other)).isTrue();
            assertThat(NetworkChoice.same(other)).isEqualTo(targets);
            assertThat(NetworkChoice.other(other)).contains(other);
        }
    }

    @Test
    void theTargetsOfFilesStayWhenTheNetworkThatPredictsChanges() {
        DatasetSource.Files own = new DatasetSource.Files(
                Path.of("own.npy"),
                Optional.empty(),
                Optional.of(Path.of("names.tsv")),
                Optional.empty(),
                Optional.empty());
        assertThat(NetworkChoice.other(own)).isEmpty();
        DatasetSource.Files between = (DatasetSource.Files) NetworkChoice.from(own, Path.of("far", "other.npy"));
        assertThat(between.logits()).isEqualTo(Path.of("far", "other.npy"));
        assertThat(between.with()).contains(Path.of("own.npy"));
        assertThat(between.categories()).contains(Path.of("names.tsv"));
        assertThat(NetworkChoice.same(between)).isEqualTo(own);
        assertThat(NetworkChoice.from(between, Path.of("third.npy")))
                .isEqualTo(NetworkChoice.from(own, Path.of("third.npy")));
    }
}
