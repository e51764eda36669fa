package org.neuraldeps.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

    @ParameterizedTest
    @EnumSource
    void everyFileHasItsChecksum(Sample sample) throws Exception {
        List<String> sums = text(sample, "SHA256SUMS").lines().toList();
        assertThat(sums).hasSizeGreaterThanOrEqualTo(5);
        for (String line : sums) {
            String[] sumAndFile = line.split(" +", 2);
            assertThat(sha256(sample, sumAndFile[1])).as(sumAndFile[1]).isEqualTo(sumAndFile[0]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNetworkHasLogitsAndTheOriginNamesThem(Sample sample) throws Exception {
        String origin = text(sample, "ORIGIN.md");
        for (String network : sample.networks()) {
            try (InputStream logits = sample.open(sample.logitsFile(network))) {
                assertThat(logits.readNBytes(6)).isEqualTo("\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1));
            }
            assertThat(origin).contains(sample.logitsFile(network));
        }
    }

    @Test
    void aSampleOfFeaturesHasRowsAndLabelsToLearnFromAndTheOriginNamesThem() throws Exception {
        Sample sample = Sample.TINY200;
        assertThat(sample.holdsFeatures()).isTrue();
        assertThat(sample.networks()).isEmpty();
        for (String file :
                List.of("train.features.npy", "train.labels.npy", "test.features.npy", "test.labels.npy", "head.npz")) {
            assertThat(sample.has(file)).as(file).isTrue();
            assertThat(text(sample, "ORIGIN.md")).contains("`" + file + "`");
        }
        assertThat(sample.has("nothing.npy")).isFalse();
        assertThat(Sample.IMAGENET1K.holdsFeatures()).isFalse();
        assertThat(Sample.keys()).isEqualTo("imagenet1k or tiny200 or planted");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotThereIsNamed(Sample sample) {
        assertThatThrownBy(() -> sample.open("nothing.npy"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing.npy");
    }

    private static String text(Sample sample, String file) throws IOException {
        try (InputStream stream = sample.open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(Sample sample, String file) throws IOException, NoSuchAlgorithmException {
        try (InputStream stream = sample.open(file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest);
        }
    }
}
