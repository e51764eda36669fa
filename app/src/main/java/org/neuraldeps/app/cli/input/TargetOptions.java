package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** The options that say what is solved for a figure or a graph. */
public interface TargetOptions {

    /** @throws org.neuraldeps.app.cli.console.UsageException if λ cannot be meant so, before any data are opened */
    default void require(LambdaSetting lambda) {}

    /**
     * What is solved.
     *
     * @throws org.neuraldeps.app.cli.console.UsageException if an option names no category, or none is left
     */
    Problem problem(OpenedDataset data, Console console);
}
