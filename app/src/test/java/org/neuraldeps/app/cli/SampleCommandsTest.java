package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.cli.console.ExitCode;

/** The commands on the real sample against solutions of an independent solver. */
final class SampleCommandsTest {

    private static final String[] V1 = {"--sample", "imagenet1k"};
    private static final String[] V2 = {"--sample", "imagenet1k", "--network", "mobilenet_v2"};
    private static final String[] V1_TO_V2 = {"--sample", "imagenet1k", "--with", "mobilenet_v2"};

    @ParameterizedTest
    @CsvSource({"v1, macaw, 88, 0.1", "v1, n02364673, 338, 0.5", "v2, 88, 88, 0.05"})
    void solveAgreesWithTheReference(String network, String words, int index, double ratio) throws IOException {
        Run run = solve(network.equals("v1") ? V1 : V2, words, ratio);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode expected = reference("within-" + network, index, ratio);
        assertAgrees(run.json(), expected);
    }

    @Test
    void solveBetweenNetworksAgreesWithTheReference() throws IOException {
        Run run = solve(V1_TO_V2, "88", 0.1);
        assertThat(run.code()).isZero();
        assertAgrees(run.json(), reference("between", 88, 0.1));
    }

    @Test
    void aDocumentHasAllMembersOfTheContract() {
        JsonNode json = solve(V1, "macaw", 0.1).json();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "target",
                        "categories",
                        "fitRows",
                        "evaluationRows",
                        "lambda",
                        "lambdaMax",
                        "lambdaRatio",
                        "nonzeros",
                        "error",
                        "targetMoment",
                        "informationNats",
                        "coefficientSum",
                        "relativeGap",
                        "relativeKkt",
                        "coefficients",
                        "metrics");
        assertThat(json.get("target").toString()).isEqualTo("{\"index\":88,\"wnid\":\"n01818515\",\"name\":\"macaw\"}");
        assertThat(json.get("fitRows").intValue()).isEqualTo(3600);
        assertThat(json.get("evaluationRows").intValue()).isEqualTo(1000);
    }

    @Test
    void ambiguousNamesAreRefusedWithTheCandidates() {
        Run run = solve(V1, "crane", 0.1);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).contains("crane", "n02012849", "n03126707");
    }

    private static Run solve(String[] data, String target, double ratio) {
        String[] options = {"--target", target, "--lambda-ratio", Double.toString(ratio), "--json"};
        String[] args = new String[1 + data.length + options.length];
        args[0] = "solve";
        System.arraycopy(data, 0, args, 1, data.length);
        System.arraycopy(options, 0, args, 1 + data.length, options.length);
        return Run.of(args);
    }

    private static void assertAgrees(JsonNode json, JsonNode expected) {
        Map<Integer, Double> theta = new TreeMap<>();
        expected.get("theta")
                .properties()
                .forEach(
                        e -> theta.put(Integer.valueOf(e.getKey()), e.getValue().doubleValue()));
        double largest = theta.values().stream().mapToDouble(Math::abs).max().orElse(1);
        Map<Integer, Double> found = new TreeMap<>();
        json.get("coefficients")
                .forEach(
                        c -> found.put(c.get("index").intValue(), c.get("value").doubleValue()));
        assertThat(found.keySet()).isEqualTo(theta.keySet());
        found.forEach((index, value) -> assertThat(value).isCloseTo(theta.get(index), within(1e-8 * largest)));
        assertThat(json.get("relativeGap").doubleValue()).isBetween(0.0, 1e-9);
        assertThat(json.get("relativeKkt").doubleValue()).isBetween(0.0, 1e-9);
        assertThat(json.get("nonzeros").intValue()).isEqualTo(theta.size());
        double moment = expected.get("target_moment").doubleValue();
        assertThat(json.get("targetMoment").doubleValue()).isCloseTo(moment, within(1e-9 * moment));
        assertThat(json.get("error").doubleValue())
                .isCloseTo(expected.get("error").doubleValue(), within(1e-8 * moment));
        assertThat(json.get("lambdaMax").doubleValue())
                .isCloseTo(expected.get("lambda_max").doubleValue(), within(1e-8 * moment));
        JsonNode metrics = json.get("metrics");
        assertMetric(metrics, "absErr", expected, "abs_err");
        assertMetric(metrics, "relErr", expected, "rel_err");
        assertMetric(metrics, "acc", expected, "acc");
        assertMetric(metrics, "originalAcc", expected, "original_acc");
        assertMetric(metrics, "positives", expected, "positives");
        assertMetric(metrics, "positiveAcc", expected, "positive_acc");
        assertMetric(metrics, "originalPositiveAcc", expected, "original_positive_acc");
    }

    private static void assertMetric(JsonNode found, String name, JsonNode expected, String expectedName) {
        JsonNode value = expected.get(expectedName);
        if (value == null || value.isNull()) {
            assertThat(found.has(name)).as(name).isFalse();
        } else {
            assertThat(found.get(name).doubleValue()).as(name).isCloseTo(value.doubleValue(), within(1e-8));
        }
    }

    private static JsonNode reference(String file, int target, double ratio) throws IOException {
        try (InputStream stream = SampleCommandsTest.class.getResourceAsStream("reference-" + file + ".json")) {
            for (JsonNode entry : new ObjectMapper().readTree(stream)) {
                if (entry.get("target").intValue() == target
                        && entry.get("ratio").doubleValue() == ratio) {
                    return entry;
                }
            }
        }
        throw new AssertionError("no reference for target " + target + " at " + ratio);
    }
}
