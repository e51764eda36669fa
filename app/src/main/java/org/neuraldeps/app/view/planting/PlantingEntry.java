package org.neuraldeps.app.view.planting;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.planting.Combination;
import org.neuraldeps.solver.planting.Correlation;
import org.neuraldeps.solver.planting.CorrelationPattern;
import org.neuraldeps.solver.planting.NetworkSize;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.planting.SignPattern;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What was chosen and typed about a network to plant.
 *
 * @param categories n
 * @param targets how many of them are made of others
 * @param width d; blank for as many as there are categories
 * @param rows N
 * @param predictors k
 * @param signs of the coefficients
 * @param noise σ
 * @param pattern which base categories go with one another
 * @param correlation ρ
 * @param positives percent of all rows whose label is a given target; blank for as many as of any other category
 * @param holdOut percent of all rows that are held out
 * @param seed of all that is drawn
 */
record PlantingEntry(
        String categories,
        String targets,
        String width,
        String rows,
        String predictors,
        SignPattern signs,
        String noise,
        CorrelationPattern pattern,
        String correlation,
        String positives,
        String holdOut,
        String seed) {

    private static final int DIGITS = 7;

    /** What is read of it: settings, or why there are none. */
    private record Reading(Optional<PlantingSettings> settings, Optional<String> problem) {}

    /** A number that could not be read; the message says which. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** What stands in the fields at first. */
    static PlantingEntry usual() {
        PlantingSettings usual = PlantingSettings.usual();
        return new PlantingEntry(
                Integer.toString(usual.size().categories()),
                Integer.toString(usual.size().targets()),
                "",
                Integer.toString(usual.size().rows()),
                Integer.toString(usual.combination().nonzeros()),
                usual.combination().signs(),
                brief(usual.combination().noise()),
                usual.correlation().pattern(),
                brief(usual.correlation().rho()),
                "",
                brief(100 * usual.holdOut().fraction()),
                Integer.toString(usual.holdOut().seed()));
    }

    /** What is to be planted; empty where there is a problem. */
    Optional<PlantingSettings> settings() {
        return read().settings();
    }

    /** What is wrong, in a line; empty where a network can be planted. */
    Optional<String> problem() {
        return read().problem();
    }

    /** Why the truth could not be told from other combinations; empty where it can, or there is a problem. */
    Optional<String> warning() {
        return settings().flatMap(PlantingSettings::notIdentifiable);
    }

    /** Why a method that shrinks cannot find the truth however many rows there are; empty where nothing stands against it. */
    Optional<String> hopeless() {
        return settings()
                .filter(one -> one.correlation().pattern() == CorrelationPattern.DECOYS)
                .filter(one -> one.combination().nonzeros() * one.correlation().rho() > 1)
                .map(one -> Messages.text(
                        "planting.hopeless",
                        one.combination().nonzeros(),
                        NumberText.brief(one.correlation().rho(), 3)));
    }

    private Reading read() {
        try {
            int n = whole("categories", categories);
            double part = 1.0 / Math.max(1, n);
            HoldOut held = new HoldOut(percent("holdOut", holdOut), whole("seed", seed));
            PlantingSettings settings = new PlantingSettings(
                    new NetworkSize(
                            n,
                            whole("targets", targets),
                            width.isBlank() ? Math.max(1, n) : whole("width", width),
                            whole("rows", rows)),
                    new Combination(whole("predictors", predictors), signs, number("noise", noise)),
                    new Correlation(pattern, number("correlation", correlation)),
                    positives.isBlank() ? part : number("positives", positives) / 100,
                    held);
            return new Reading(Optional.of(settings), Optional.empty());
        } catch (DataException | Unreadable problem) {
            return new Reading(Optional.empty(), Optional.of(problem.getMessage()));
        }
    }

    private static int whole(String key, String typed) {
        return NumberText.parse(typed)
                .filter(value -> value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))
                .map(Double::intValue)
                .orElseThrow(() -> new Unreadable(
                        Messages.text("planting.wrongWhole", Messages.text("planting." + key), typed.strip())));
    }

    private static double number(String key, String typed) {
        return NumberText.parse(typed)
                .filter(Double::isFinite)
                .orElseThrow(() -> new Unreadable(
                        Messages.text("planting.wrongNumber", Messages.text("planting." + key), typed.strip())));
    }

    private static double percent(String key, String typed) {
        double part = number(key, typed) / 100;
        if (!HoldOut.isFraction(part)) {
            throw new Unreadable(Messages.text("planting.wrongPart", Messages.text("planting." + key), typed.strip()));
        }
        return part;
    }

    private static String brief(double number) {
        return NumberText.brief(number, DIGITS);
    }
}
