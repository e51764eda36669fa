package org.neuraldeps.app.cli.figure;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.input.TargetOption;
import org.neuraldeps.app.cli.input.TargetOptions;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.Problem;
import picocli.CommandLine.Mixin;

/** One target over all others. */
final class OneTargetOptions implements TargetOptions {

    @Mixin
    private TargetOption target;

    @Override
    public Problem problem(OpenedDataset data, Console console) {
        return new Problem(target.in(data.dataset().categories()), Optional.empty());
    }
}
