package org.neuraldeps.solver.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class RedundancyTest {

    @Test
    void theFirstNetworkHasRank769AndEveryCategoryIsRedundant() throws IOException {
        LogitFactor factor = factor(0);
        agreesInSingularValues(factor, read("redundancy-mobilenet_v1"));
        Redundancy redundancy = Redundancy.of(factor);
        for (int i = 0; i < 1000; i++) {
            assertThat(redundancy.errorAtZero(i)).isZero();
            assertThat(redundancy.isZeroToWorkingPrecision(i)).isTrue();
            assertThat(redundancy.bound(i)).isBetween(1e-15, 1e-7);
        }
    }

    @Test
    void theSecondNetworkHasFullRankAndAgreesInEveryCategory() throws IOException {
        JsonNode reference = read("redundancy-mobilenet_v2");
        LogitFactor factor = factor(1);
        agreesInSingularValues(factor, reference);
        Redundancy redundancy = Redundancy.of(factor);
        for (int i = 0; i < 1000; i++) {
            double expected = reference.get("error_at_zero").get(i).asDouble();
            assertThat(redundancy.errorAtZero(i)).isCloseTo(expected, within(1e-6 * expected));
            assertThat(redundancy.bound(i)).isEqualTo(redundancy.errorAtZero(i));
        }
    }

    private static void agreesInSingularValues(LogitFactor factor, JsonNode reference) {
        assertThat(factor.rank()).isEqualTo(reference.get("rank").asInt());
        double largest = reference.get("largest_singular").asDouble();
        assertThat(factor.largestSingularValue()).isCloseTo(largest, within(1e-9 * largest));
        assertThat(factor.smallestSingularValue())
                .isCloseTo(reference.get("smallest_singular").asDouble(), within(1e-9 * largest));
    }

    @Test
    void onlyCategoriesThatLeanIntoTheNullSpaceAreRedundant() {
        Random random = new Random(1);
        double[] f = new double[50 * 4];
        for (int r = 0; r < 50; r++) {
            f[4 * r] = random.nextGaussian();
            f[4 * r + 1] = random.nextGaussian();
            f[4 * r + 2] = 2 * f[4 * r + 1];
            f[4 * r + 3] = 0;
        }
        Redundancy redundancy = Redundancy.of(factor(f, 50, 4));
        assertThat(redundancy.isZeroToWorkingPrecision(0)).isFalse();
        assertThat(redundancy.errorAtZero(0)).isBetween(0.5, 2.0);
        assertThat(redundancy.isZeroToWorkingPrecision(1)).isTrue();
        assertThat(redundancy.isZeroToWorkingPrecision(2)).isTrue();
        assertThat(redundancy.isZeroToWorkingPrecision(3)).isTrue();
    }

    @Test
    void aColumnBelowTheNoiseLeavesTheErrorOpenInsteadOfCallingItZero() {
        Random random = new Random(4);
        double[] f = new double[60 * 3];
        for (int r = 0; r < 60; r++) {
            f[3 * r] = random.nextGaussian();
            f[3 * r + 1] = 1e-9 * random.nextGaussian();
            f[3 * r + 2] = random.nextGaussian();
        }
        LogitMatrix stored = new StoredAsFloat(new ArrayLogitMatrix("test", 60, 3, f));
        LogitFactor factor = LogitFactor.of(stored, FitSample.of(Split.allFit(60)), Progress.NONE);
        Redundancy redundancy = Redundancy.of(factor);
        assertThat(factor.rank()).isEqualTo(2);
        assertThat(redundancy.isKnown(1)).isFalse();
        assertThat(redundancy.bound(1)).isBetween(1e-19, 1e-17);
        assertThat(redundancy.isKnown(0)).isTrue();
        assertThat(redundancy.errorAtZero(0)).isBetween(0.5, 2.0);
    }

    @Test
    void fewerRowsThanCategoriesLeaveNothingOfItsOwnToAnyCategory() {
        Random random = new Random(2);
        double[] f = random.doubles(3 * 8).toArray();
        LogitFactor factor = factor(f, 3, 8);
        assertThat(factor.rank()).isEqualTo(3);
        assertThat(factor.smallestSingularValue()).isZero();
        Redundancy redundancy = Redundancy.of(factor);
        for (int i = 0; i < 8; i++) {
            assertThat(redundancy.errorAtZero(i)).isZero();
            assertThat(redundancy.bound(i)).isFinite().isNotNegative();
        }
    }

    @Test
    void blocksOfRowsMakeTheSameFactor() {
        Random random = new Random(3);
        double[] f = random.doubles(200 * 5).map(x -> x - 0.5).toArray();
        LogitFactor inBlocks = factor(f, 200, 5);
        double sum = 0;
        for (double value : f) {
            sum += value * value;
        }
        double squares = 0;
        for (int j = 0; j < 5; j++) {
            squares += inBlocks.singularValue(j) * inBlocks.singularValue(j);
        }
        assertThat(squares).isCloseTo(sum, within(1e-11));
    }

    @Test
    void sparseRedundancyTellsCategoriesApartAtDeficientRank() {
        List<Optional<SparseRedundancy>> all =
                SparseRedundancy.ofAll(SampleDataset.moments(0), new int[] {1, 3, 5}, Workers.CALLER, Progress.NONE);
        assertThat(all).hasSize(1000).allMatch(Optional::isPresent);
        double lowest = 1;
        double highest = 0;
        for (Optional<SparseRedundancy> one : all) {
            double[] errors = one.orElseThrow().errors();
            assertThat(errors[0]).isGreaterThan(errors[1]);
            assertThat(errors[1]).isGreaterThan(errors[2]);
            lowest = Math.min(lowest, one.get().relativeError(2));
            highest = Math.max(highest, one.get().relativeError(2));
        }
        assertThat(lowest).isLessThan(0.4);
        assertThat(highest).isGreaterThan(0.7);
    }

    private static LogitFactor factor(int network) {
        LogitDataset dataset = SampleDataset.network(network);
        return LogitFactor.of(dataset.logits(), FitSample.of(dataset.split()), Progress.NONE);
    }

    private static LogitFactor factor(double[] f, int rows, int columns) {
        ArrayLogitMatrix logits = new ArrayLogitMatrix("test", rows, columns, f);
        return LogitFactor.of(logits, FitSample.of(Split.allFit(rows)), Progress.NONE);
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream stream = RedundancyTest.class.getResourceAsStream("/reference/" + name + ".json")) {
            return new ObjectMapper().readTree(stream);
        }
    }

    /** The same numbers, said to be stored in single precision, so that their noise is larger. */
    private record StoredAsFloat(LogitMatrix numbers) implements LogitMatrix {

        @Override
        public int rows() {
            return numbers.rows();
        }

        @Override
        public int columns() {
            return numbers.columns();
        }

        @Override
        public StorageType storage() {
            return StorageType.FLOAT32;
        }

        @Override
        public String origin() {
            return numbers.origin();
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            numbers.readRows(firstRow, rowCount, out);
        }

        @Override
        public void readColumn(int column, double[] out) {
            numbers.readColumn(column, out);
        }
    }
}
