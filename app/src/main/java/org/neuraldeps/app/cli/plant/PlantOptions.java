package org.neuraldeps.app.cli.plant;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.planting.Combination;
import org.neuraldeps.solver.planting.Correlation;
import org.neuraldeps.solver.planting.CorrelationPattern;
import org.neuraldeps.solver.planting.NetworkSize;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.planting.SignPattern;
import picocli.CommandLine.Option;

/** What is to be planted. */
final class PlantOptions {

    @Option(
            names = "--categories",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many categories, base and planted (default: ${DEFAULT-VALUE}).")
    private int categories;

    @Option(
            names = "--planted",
            paramLabel = "T",
            defaultValue = "4",
            description = "How many of them are made of base categories: the last ones (default: ${DEFAULT-VALUE}).")
    private int planted;

    @Option(
            names = "--predictors",
            paramLabel = "K",
            defaultValue = "3",
            description = "Of how many base categories each is made (default: ${DEFAULT-VALUE}).")
    private int predictors;

    @Option(
            names = "--signs",
            paramLabel = "SIGNS",
            defaultValue = "positive",
            description = "Of the coefficients: positive, alternating or random (default: ${DEFAULT-VALUE}).")
    private String signs;

    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            defaultValue = "even",
            description =
                    "Which base categories go with one another: even (all by R), neighbours (a and b by R^|a - b|) or"
                            + " decoys (every planted one has a category that is no predictor and goes by R with each of"
                            + " its predictors; where K R is above 1 it cannot be told from them). Default:"
                            + " ${DEFAULT-VALUE}.")
    private String pattern;

    @Option(
            names = {"--correlation", "--rho"},
            paramLabel = "R",
            defaultValue = "0.3",
            description = "How much they do, from 0 on and below 1 (default: ${DEFAULT-VALUE}).")
    private double correlation;

    @Option(
            names = "--noise",
            paramLabel = "S",
            defaultValue = "0.3",
            description = "Standard deviation of what is added to a planted logit, whose own is 1 (default:"
                    + " ${DEFAULT-VALUE}).")
    private double noise;

    @Option(
            names = "--positives",
            paramLabel = "PART",
            description = "The part of all rows whose label is a given planted category. Default: as many as of any"
                    + " other, 1 / N.")
    private Double positives;

    @Option(
            names = "--width",
            paramLabel = "D",
            description =
                    "Of how many features the base logits are made. With fewer than base categories the truth is not"
                            + " identifiable. Default: N.")
    private Integer width;

    @Option(
            names = "--rows",
            paramLabel = "ROWS",
            defaultValue = "2000",
            description = "How many rows (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--hold-out",
            paramLabel = "PART",
            defaultValue = "0.25",
            description = "The part of the rows that is held out for Table 1 (default: ${DEFAULT-VALUE}).")
    private double holdOut;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "A whole number that says what is drawn; the same one plants the same network (default:"
                    + " ${DEFAULT-VALUE}).")
    private int seed;

    /** @throws UsageException if there is no such network; the message says why */
    PlantingSettings settings() {
        if (seed < 0) {
            throw new UsageException("--seed " + seed + " is negative; give a whole number from 0 on");
        }
        if (!HoldOut.isFraction(holdOut)) {
            throw new UsageException(
                    "--hold-out " + holdOut + " is no part of the rows; give a number above 0 and below 1");
        }
        SignPattern signPattern = oneOf("--signs", signs, SignPattern.values(), SignPattern::key);
        CorrelationPattern together = oneOf("--pattern", pattern, CorrelationPattern.values(), CorrelationPattern::key);
        try {
            return new PlantingSettings(
                    new NetworkSize(categories, planted, width == null ? Math.max(1, categories) : width, rows),
                    new Combination(predictors, signPattern, noise),
                    new Correlation(together, correlation),
                    positives == null ? 1.0 / Math.max(1, categories) : positives,
                    new HoldOut(holdOut, seed));
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private static <T> T oneOf(String option, String given, T[] choices, Function<T, String> key) {
        return Arrays.stream(choices)
                .filter(choice -> key.apply(choice).equals(given))
                .findFirst()
                .orElseThrow(() -> new UsageException(option + " " + given + ": there is no such choice; give one of "
                        + Arrays.stream(choices).map(key).collect(Collectors.joining(", "))));
    }
}
