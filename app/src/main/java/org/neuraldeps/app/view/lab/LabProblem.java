package org.neuraldeps.app.view.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.DataException;

/** Why nothing can be run, in one line, found out without training anything. */
final class LabProblem {

    private LabProblem() {}

    /** Why no lab can work on some data, which have features; empty where it can. */
    static Optional<String> of(OpenedDataset data) {
        return of(() -> data.features().orElseThrow().set().requireLab());
    }

    /** What a requirement has against it; empty where it is met. */
    static Optional<String> of(Runnable requirement) {
        try {
            requirement.run();
            return Optional.empty();
        } catch (DataException unusable) {
            return Optional.of(unusable.getMessage());
        }
    }
}
