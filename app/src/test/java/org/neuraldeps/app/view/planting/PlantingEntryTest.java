package org.neuraldeps.app.view.planting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.planting.CorrelationPattern;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.planting.SignPattern;

/** What is read of the fields of a network to plant. */
final class PlantingEntryTest {

    private static PlantingEntry entry(String categories, String width, String predictors, String correlation) {
        return new PlantingEntry(
                categories,
                "4",
                width,
                "2000",
                predictors,
                SignPattern.RANDOM,
                "0.3",
                CorrelationPattern.DECOYS,
                correlation,
                "",
                "25",
                "7");
    }

    @Test
    void whatStandsThereAtFirstIsTheUsualNetwork() {
        PlantingSettings read = PlantingEntry.usual().settings().orElseThrow();
        PlantingSettings usual = PlantingSettings.usual();
        assertThat(read.combination()).isEqualTo(usual.combination());
        assertThat(read.correlation()).isEqualTo(usual.correlation());
        assertThat(read.holdOut()).isEqualTo(usual.holdOut());
        assertThat(read.size().rows()).isEqualTo(usual.size().rows());
        assertThat(PlantingEntry.usual().problem()).isEmpty();
        assertThat(PlantingEntry.usual().warning()).isEmpty();
        assertThat(PlantingEntry.usual().hopeless()).isEmpty();
    }

    @Test
    void everyFieldArrives() {
        PlantingSettings read = new PlantingEntry(
                        "30",
                        "2",
                        "25",
                        "500",
                        "5",
                        SignPattern.ALTERNATING,
                        "0.1",
                        CorrelationPattern.NEIGHBOURS,
                        "0.6",
                        "4",
                        "40",
                        "9")
                .settings()
                .orElseThrow();
        assertThat(read.size().categories()).isEqualTo(30);
        assertThat(read.size().targets()).isEqualTo(2);
        assertThat(read.size().width()).isEqualTo(25);
        assertThat(read.size().rows()).isEqualTo(500);
        assertThat(read.combination().nonzeros()).isEqualTo(5);
        assertThat(read.combination().signs()).isEqualTo(SignPattern.ALTERNATING);
        assertThat(read.combination().noise()).isEqualTo(0.1);
        assertThat(read.correlation().pattern()).isEqualTo(CorrelationPattern.NEIGHBOURS);
        assertThat(read.correlation().rho()).isEqualTo(0.6);
        assertThat(read.positives()).isEqualTo(0.04);
        assertThat(read.holdOut().fraction()).isEqualTo(0.4);
        assertThat(read.holdOut().seed()).isEqualTo(9);
    }

    @Test
    void whatIsLeftEmptyFollowsTheNumberOfCategories() {
        PlantingSettings read = entry("80", "", "3", "0.3").settings().orElseThrow();
        assertThat(read.size().width()).isEqualTo(80);
        assertThat(read.positives()).isEqualTo(1.0 / 80);
    }

    @Test
    void whatIsWrongIsSaidInALineWithTheNameOfTheField() {
        assertThat(entry("forty", "", "3", "0.3").problem())
                .contains("Categories n: “forty” is no whole number from 0 on");
        assertThat(entry("40", "", "", "0.3").problem()).contains("True predictors k: “” is no whole number from 0 on");
        assertThat(entry("40", "", "3", "1.5").problem())
                .hasValueSatisfying(words -> assertThat(words).contains("1.5").doesNotContain("\n"));
        assertThat(entry("5", "", "3", "0.3").problem()).isPresent();
        assertThat(entry("5", "", "3", "0.3").settings()).isEmpty();
    }

    @Test
    void fewerFeaturesThanBaseCategoriesAreWarnedOf() {
        assertThat(entry("40", "20", "3", "0.3").warning())
                .hasValueSatisfying(words -> assertThat(words).contains("rank 20"));
        assertThat(entry("40", "36", "3", "0.3").warning()).isEmpty();
    }

    @Test
    void decoysThatEnterFirstAreToldOf() {
        assertThat(entry("40", "", "3", "0.3").hopeless()).isEmpty();
        assertThat(entry("40", "", "3", "0.4").hopeless()).isPresent();
    }
}
