package org.neuraldeps.app.cli.figure;

import java.util.OptionalDouble;
import org.neuraldeps.app.cli.console.UsageException;
import picocli.CommandLine.Option;

/** The scale on which |θ| is drawn, the same whatever the targets and λ. */
final class ScaleOption {

    @Option(
            names = "--scale",
            paramLabel = "X",
            description =
                    "Lock the scale: in radial, the |θ| whose arc is 6 points wide; in chord, the |θ| of one degree"
                            + " (default: what suits these bases and targets at λ/λ_max = 0.1).")
    private Double scale;

    /**
     * The scale; empty where it follows the data.
     *
     * @throws UsageException if it is no positive number
     */
    OptionalDouble scale() {
        if (scale == null) {
            return OptionalDouble.empty();
        }
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new UsageException("--scale " + scale + ": a scale is a number above 0; give one");
        }
        return OptionalDouble.of(scale);
    }
}
