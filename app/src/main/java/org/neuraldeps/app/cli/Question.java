package org.neuraldeps.app.cli;

import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One target of some data at one λ: what most commands are asked. */
final class Question {

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "T",
            description = "The category to predict: an index, a WordNet id or a name.")
    private String target;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    DatasetInputs inputs() {
        return inputs;
    }

    /** Opens the data and solves no further down than λ needs. */
    Answer answer(Console console) {
        return answer(console, (data, index, setting) -> Answer.solve(console, data, index, setting));
    }

    /** Opens the data and solves as far down as wanted, and further where λ lies below. */
    Answer answer(Console console, PathOptions wanted) {
        return answer(console, (data, index, setting) -> Answer.solve(console, data, index, setting, wanted));
    }

    private Answer answer(Console console, Solver solver) {
        DatasetSource source = inputs.source();
        LambdaSetting setting = lambda.setting();
        OpenedDataset data = source.open(console.progress(), console.workers());
        return solver.solve(data, Targets.resolve(data.dataset().categories(), "--target", target), setting);
    }

    private interface Solver {
        Answer solve(OpenedDataset data, int target, LambdaSetting setting);
    }
}
