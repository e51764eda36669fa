package org.neuraldeps.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * From the sample's files to θ, certificate and Table 1: agreement with solutions that scikit-learn's exact path found
 * and that were solved again on their support (made outside this project; the JSON files say how).
 */
class ReferenceSolutionsTest {

    @TestFactory
    Stream<DynamicTest> withinTheFirstNetwork() throws IOException {
        return entries("imagenet1k-mobilenet_v1", 0, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> withinTheSecondNetwork() throws IOException {
        return entries("imagenet1k-mobilenet_v2", 1, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> betweenTheNetworks() throws IOException {
        return entries("imagenet1k-v1-predicts-v2", 0, Optional.of(SampleDataset.between()));
    }

    @TestFactory
    Stream<DynamicTest> withinTheFirstNetworkUnderAFocus() throws IOException {
        return entries("focus-0.5-mobilenet_v1", 0, Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> betweenTheNetworksUnderAFocus() throws IOException {
        return entries("focus-0.8-v1-predicts-v2", 0, Optional.of(SampleDataset.between()));
    }

    private static Stream<DynamicTest> entries(String file, int network, Optional<LogitDataset> between)
            throws IOException {
        JsonNode reference = read(file);
        LogitDataset dataset = between.orElseGet(() -> SampleDataset.network(network));
        SecondMoments moments = SampleDataset.moments(network);
        assertThat(moments.rows()).isEqualTo(reference.get("fit_rows").asInt());
        if (reference.has("second_moment_trace")) {
            assertThat(moments.trace())
                    .isCloseTo(reference.get("second_moment_trace").asDouble(), within(1e-8));
        }
        double focus = reference.path("focus").asDouble(0);
        Map<Integer, CovLassoProblem> problems = new HashMap<>();
        return Stream.iterate(0, i -> i < reference.get("solutions").size(), i -> i + 1)
                .map(i -> reference.get("solutions").get(i))
                .map(entry -> DynamicTest.dynamicTest(
                        "target " + entry.get("target") + " at " + entry.get("ratio") + " of λ_max",
                        () -> agrees(
                                entry,
                                problems.computeIfAbsent(
                                        entry.get("target").asInt(), t -> problem(dataset, moments, t, focus)),
                                dataset)));
    }

    private static CovLassoProblem problem(LogitDataset dataset, SecondMoments moments, int target, double focus) {
        CovLassoProblem plain = problem(dataset, moments, target);
        if (focus == 0) {
            return plain;
        }
        TargetShare share =
                SoftmaxShares.of(dataset, Progress.NONE, Workers.CALLER).of(target);
        return FocusedTarget.of(plain, share, dataset, Progress.NONE, Workers.CALLER)
                .problem(focus, Progress.NONE);
    }

    private static CovLassoProblem problem(LogitDataset dataset, SecondMoments moments, int target) {
        return dataset.other()
                .map(g -> CovLassoProblem.between(
                        moments,
                        target,
                        MomentAccumulator.between(
                                dataset.logits(), g, target, FitSample.of(dataset.split()), Progress.NONE)))
                .orElseGet(() -> CovLassoProblem.within(moments, target, Progress.NONE));
    }

    private static void agrees(JsonNode entry, CovLassoProblem problem, LogitDataset dataset) {
        LambdaSetting setting = new LambdaSetting.Ratio(entry.get("ratio").asDouble());
        SolutionPath path = ExactHomotopy.solve(problem, setting.options(), Progress.NONE);
        Solution solution = path.at(setting.on(path));
        close(path.lambdaMax(), entry, "lambda_max", 1e-12);
        close(solution.lambda(), entry, "lambda_", 1e-12);
        close(solution.error(), entry, "error", 1e-9);
        close(solution.targetMoment(), entry, "target_moment", 1e-12);
        agreesInCoefficients(entry.get("theta"), solution);
        Certificate certificate = path.certify(solution);
        assertThat(certificate.isExact()).as("%s", certificate).isTrue();
        agreesInTable1(
                entry,
                TargetEvaluation.of(dataset, problem.target(), solution.support(), Progress.NONE)
                        .metrics(solution));
    }

    private static void agreesInCoefficients(JsonNode theta, Solution solution) {
        assertThat(solution.nonzeros()).isEqualTo(theta.size());
        double largest = 0;
        for (JsonNode value : theta) {
            largest = Math.max(largest, Math.abs(value.asDouble()));
        }
        for (int category : solution.support()) {
            JsonNode expected = theta.get(Integer.toString(category));
            assertThat(expected).as("category %s is in the support", category).isNotNull();
            assertThat(solution.coefficient(category)).isCloseTo(expected.asDouble(), within(1e-8 * largest));
        }
    }

    private static void agreesInTable1(JsonNode entry, Table1 table) {
        close(table.absErr().orElseThrow(), entry, "abs_err", 1e-9);
        close(table.acc().orElseThrow(), entry, "acc", 0);
        if (entry.has("rel_err")) {
            close(table.relErr().orElseThrow(), entry, "rel_err", 1e-9);
            close(table.originalAcc().orElseThrow(), entry, "original_acc", 0);
        }
        assertThat(table.positives()).hasValue(entry.get("positives").asInt());
        same(table.positiveAcc(), entry.get("positive_acc"));
        same(table.originalPositiveAcc(), entry.get("original_positive_acc"));
    }

    private static void same(OptionalDouble actual, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(actual).hasValue(expected.asDouble());
        }
    }

    private static void close(double actual, JsonNode entry, String field, double relative) {
        double expected = entry.get(field).asDouble();
        assertThat(actual).as(field).isCloseTo(expected, within(relative * Math.abs(expected)));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream stream = ReferenceSolutionsTest.class.getResourceAsStream("/reference/" + name + ".json")) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
