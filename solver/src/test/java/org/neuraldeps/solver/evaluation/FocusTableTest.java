package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.solver.SampleDataset;

/** The pooled table of the sample against the same made by other means: scikit-learn's steps, and refits in NumPy. */
@Tag("slow")
class FocusTableTest {

    private static final FocusTable[] TABLES = new FocusTable[2];

    @ParameterizedTest
    @CsvSource({
        "0, 'θ = 0', 0, -1, 0, 1.00",
        "0, 'φ = 0 (Eq. 2), k = 10', 0, -1, 0, 0.56",
        "0, 'φ = 0.5, k = 10', 49, 35, 0.9, 0.62",
        "0, 'φ = 0.8, k = 4', 45, 22, 1.6, 0.72",
        "0, 'φ = 0.8, k = 10', 53, 29, 1.3, 0.68",
        "0, 'φ = 0.8, k = 20', 51, 40, 0.8, 0.60",
        "0, 'φ = 0.8, largest 10 by abs(b), refit', 62, 27, 1.7, 0.74",
        "1, 'θ = 0', 0, -1, 0, 1.00",
        "1, 'φ = 0 (Eq. 2), k = 10', 0, -1, 0, 0.80",
        "1, 'φ = 0.5, k = 10', 66, 37, 1.1, 1.04",
        "1, 'φ = 0.8, k = 4', 58, 22, 2.1, 1.16",
        "1, 'φ = 0.8, k = 10', 66, 34, 1.3, 1.09",
        "1, 'φ = 0.8, k = 20', 68, 55, 0.6, 0.99",
        "1, 'φ = 0.8, largest 10 by abs(b), refit', 62, 23, 2.1, 1.25"
    })
    void aRowIsWhatOthersFound(
            int network, String name, double positiveAcc, double precision, double falseWins, double relErr) {
        PooledTable1 found = table(network).of(row(name));
        assertThat(100 * found.table().positiveAcc().orElseThrow()).isCloseTo(positiveAcc, within(1.0));
        if (precision < 0) {
            assertThat(wins(found).precisionOfWins()).isEmpty();
        } else {
            assertThat(100 * wins(found).precisionOfWins().orElseThrow()).isCloseTo(precision, within(1.0));
        }
        assertThat(found.falseWinsPerPositive().orElseThrow()).isCloseTo(falseWins, within(0.06));
        assertThat(found.table().relErr().orElseThrow()).isCloseTo(relErr, within(0.006));
    }

    /** Other categories are drawn, so only what such numbers have in common can be compared. */
    @ParameterizedTest
    @CsvSource({"0, 1.5", "1, 3"})
    void categoriesAtRandomWinEverywhere(int network, double relErr) {
        PooledTable1 found = table(network).of(row("φ = 0.8, 10 at random, refit"));
        assertThat(wins(found).precisionOfWins().orElseThrow()).isLessThan(0.02);
        assertThat(found.falseWinsPerPositive().orElseThrow()).isBetween(25.0, 70.0);
        assertThat(found.table().relErr().orElseThrow()).isGreaterThan(relErr);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.59, 0.19", "1, 0.70, 0.28"})
    void aFocusMovesTheErrorAwayFromThePositives(int network, double without, double with) {
        assertThat(positiveRelErr(network, "φ = 0 (Eq. 2), k = 10")).isCloseTo(without, within(0.006));
        assertThat(positiveRelErr(network, "φ = 0.8, k = 10")).isCloseTo(with, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void theShareIsThin(int network) {
        assertThat(table(network).medianEffectiveRows()).isBetween(6.0, 7.0);
    }

    private static double positiveRelErr(int network, String name) {
        return wins(table(network).of(row(name))).positiveRelErr().orElseThrow();
    }

    private static Table1.Wins wins(PooledTable1 pooled) {
        return pooled.table().wins().orElseThrow();
    }

    private static FocusTable.Row row(String name) {
        return FocusTable.ROWS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static synchronized FocusTable table(int network) {
        if (TABLES[network] == null) {
            TABLES[network] = FocusTable.of(SampleDataset.network(network), SampleDataset.moments(network));
        }
        return TABLES[network];
    }
}
