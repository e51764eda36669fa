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
     * @param ofOther whether it is the file of the second network
     * @param file what the file is called in messages
     * @param candidates those that could be
     * @param guess the place among them of the likeliest
     */
    record ChooseArray(boolean ofOther, String file, List<Candidate> candidates, int guess) implements Remedy {

        /** The option that names the array. */
        public static final String OPTION = "--array";

        /** The option that names that of the second network. */
        public static final String OTHER_OPTION = "--array-other";

        public ChooseArray {
            candidates = List.copyOf(candidates);
        }

        /** The same for the file of the second network. */
        public ChooseArray ofTheOther() {
            return new ChooseArray(true, file, candidates, guess);
        }

        /** The likeliest. */
        public Candidate guessed() {
            return candidates.get(guess);
        }

        /** What to do, for a message. */
        public String cure() {
            return "name the one that is meant with " + (ofOther ? OTHER_OPTION : OPTION) + " NAME, perhaps "
                    + guessed().name();
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
