package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.stability.CoefficientStability;
import picocli.CommandLine.Option;

/** Whether figures and reports tell how stable coefficients are. */
public final class StabilityLookOptions {

    /** Of 100 half-samples, without a per cent sign, which help takes for a format; annotations need a constant. */
    private static final String STABLE = "" + (int) (100 * CoefficientStability.STABLE + 0.5);

    @Option(
            names = "--stability",
            description = "Also solve 100 half-samples of the fit rows, and draw what fewer than " + STABLE
                    + " of them select at the same λ paler.")
    private boolean isMarked;

    @Option(
            names = "--stable-only",
            description = "Likewise, and leave out what fewer than " + STABLE + " of the half-samples select.")
    private boolean isStableOnly;

    /** The look; leaving out says more than drawing paler. */
    public StabilityLook stability() {
        if (isStableOnly) {
            return StabilityLook.STABLE_ONLY;
        }
        return isMarked ? StabilityLook.MARKED : StabilityLook.HIDDEN;
    }
}
