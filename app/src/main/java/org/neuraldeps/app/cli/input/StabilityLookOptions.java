package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.state.StabilityLook;
import picocli.CommandLine.Option;

/** Whether figures and reports tell how stable coefficients are. */
public final class StabilityLookOptions {

    @Option(
            names = "--stability",
            description =
                    "Also solve 100 half-samples of the fit rows, and draw what fewer than 75 %% of them select at"
                            + " the same λ paler.")
    private boolean isMarked;

    @Option(
            names = "--stable-only",
            description = "Likewise, and leave out what fewer than 75 %% of the half-samples select.")
    private boolean isStableOnly;

    /** The look; leaving out says more than drawing paler. */
    public StabilityLook stability() {
        if (isStableOnly) {
            return StabilityLook.STABLE_ONLY;
        }
        return isMarked ? StabilityLook.MARKED : StabilityLook.HIDDEN;
    }
}
