package org.neuraldeps.app.cli.lab;

import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import picocli.CommandLine.Mixin;

/** The features that a lab works on, under one head. */
final class LabInputs {

    @Mixin
    private DatasetInputs inputs;

    /**
     * What was asked for.
     *
     * @throws UsageException if no data are named, such as do not go together, or two heads
     */
    DataRequest request() {
        DataRequest request = inputs.requestOfLab();
        if (request.isBetween()) {
            throw new UsageException("--with names a second network, and a lab works on one head; leave it out");
        }
        return request;
    }

    /** What else is drawn at random goes by this seed; the usual one where none was given. */
    int seed() {
        return inputs.seed();
    }

    /** Whether a seed was given. */
    boolean hasSeed() {
        return inputs.hasSeed();
    }

    /** Finds, reads and checks what was asked for. */
    static OpenedDataset open(DataRequest request, Console console) {
        return DatasetInputs.open(request, console);
    }
}
