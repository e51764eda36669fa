package org.neuraldeps.app.cli.figure;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.app.state.Keyed;
import picocli.CommandLine.Option;

/** Which dependencies are drawn in a picture of all categories, beside their |θ|; what remains is drawn as it is among all. */
final class AllEdgesOptions {

    @Option(
            names = "--sign",
            paramLabel = "SIGN",
            description = "Draw dependencies of one sign: positive or negative (default: any).")
    private String sign;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "Draw dependencies by the categories at their ends: pinned draws those that begin or end at a"
                    + " category of --pin, community those within a community of the Θ shown, between those from one"
                    + " to another (default: all).")
    private String scope;

    @Option(names = "--reciprocal", description = "Draw only dependencies of two categories that predict each other.")
    private boolean isReciprocalOnly;

    @Option(
            names = "--least-in",
            paramLabel = "X",
            description = "Draw only dependencies of targets whose Σ |θ| is at least X.")
    private double leastIn;

    @Option(
            names = "--least-out",
            paramLabel = "X",
            description = "Draw only dependencies on predictors whose Σ |θ| over all targets is at least X.")
    private double leastOut;

    /** @throws UsageException if there is no such sign, scope or strength */
    AtlasFilter filter() {
        return new AtlasFilter(
                one("--sign", sign, EdgeSign.class, EdgeSign.ANY),
                one("--scope", scope, EdgeScope.class, EdgeScope.ALL),
                isReciprocalOnly,
                strength("--least-in", leastIn),
                strength("--least-out", leastOut));
    }

    static <E extends Enum<E> & Keyed> E one(String option, String asked, Class<E> choices, E usual) {
        return asked == null
                ? usual
                : Keyed.of(choices, asked)
                        .orElseThrow(() -> new UsageException(
                                option + " " + asked + ": there is none; give one of " + Keyed.names(choices)));
    }

    private static double strength(String option, double asked) {
        if (!(asked >= 0) || Double.isInfinite(asked)) {
            throw new UsageException(option + " " + asked + ": a sum of |θ| is a number of 0 or more; give one");
        }
        return asked;
    }
}
