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

    /**
     * Say which of several arrays of a file are the logits.
     *
     * @param file what the file is called in messages
     * @param candidates those that could be
     * @param guess the place among them of the likeliest
     */
    record ChooseArray(String file, List<Candidate> candidates, int guess) implements Remedy {
        public ChooseArray {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * An array that could be the logits.
     *
     * @param name in its file
     * @param type of its elements, as NumPy writes it
     * @param shape its dimensions, as NumPy writes them
     */
    record Candidate(String name, String type, String shape) {}
}
