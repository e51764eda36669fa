package org.neuraldeps.solver.data;

import java.util.List;

/** A cure of a {@link Finding} that the program can apply by itself: one option of the command line, one click in the window. */
public sealed interface Remedy {

    /**
     * Read a file of logits with rows and columns exchanged.
     *
     * @param ofOther whether it is that of the second network
     */
    record Transpose(boolean ofOther) implements Remedy {}

    /**
     * Let some categories predict no other.
     *
     * @param categories their columns, ascending
     */
    record LeaveOut(List<Integer> categories) implements Remedy {
        public LeaveOut {
            categories = List.copyOf(categories);
        }
    }
}
