package org.neuraldeps.solver.data;

import java.util.Optional;

/**
 * Says that data given by a user cannot be used: what is wrong, where, and what to do. The message is one line made of
 * these three and is shown as it is, whatever a file put into them: see {@link OneLine}.
 */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Remedy> remedy;

    /**
     * @param place the file, option or field, and the position in it
     * @param problem what is wrong, with the numbers
     * @param cure what to do about it
     */
    public DataException(String place, String problem, String cure) {
        super(line(place, problem, cure));
        this.remedy = Optional.empty();
    }

    /**
     * As above, for what the program can do something about.
     *
     * @param remedy what it can do
     */
    public DataException(String place, String problem, String cure, Remedy remedy) {
        super(line(place, problem, cure));
        this.remedy = Optional.of(remedy);
    }

    /** As above, keeping the exception that revealed it for the log. */
    public DataException(String place, String problem, String cure, Throwable cause) {
        super(line(place, problem, cure), cause);
        this.remedy = Optional.empty();
    }

    private static String line(String place, String problem, String cure) {
        return OneLine.of(place) + ": " + OneLine.of(String.valueOf(problem)) + "; " + OneLine.of(cure);
    }

    /** What the program can do about it, where it can. */
    public Optional<Remedy> remedy() {
        return remedy;
    }
}
