package org.neuraldeps.solver.data;

import java.util.Optional;

/**
 * Says that data given by a user cannot be used: what is wrong, where, and what to do. The message is one line made of
 * these three and is shown as it is, whatever a file put into them: see {@link OneLine}.
 */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String trouble;
    private final transient Optional<Remedy> remedy;

    /**
     * @param place the file, option or field, and the position in it
     * @param problem what is wrong, with the numbers
     * @param cure what to do about it
     */
    public DataException(String place, String problem, String cure) {
        this(trouble(place, problem), cure, Optional.empty(), null);
    }

    /**
     * As above, for what the program can do something about.
     *
     * @param remedy what it can do
     */
    public DataException(String place, String problem, String cure, Remedy remedy) {
        this(trouble(place, problem), cure, Optional.of(remedy), null);
    }

    /** As above, keeping the exception that revealed it for the log. */
    public DataException(String place, String problem, String cure, Throwable cause) {
        this(trouble(place, problem), cure, Optional.empty(), cause);
    }

    private DataException(String trouble, String cure, Optional<Remedy> remedy, Throwable cause) {
        super(trouble + "; " + OneLine.of(cure), cause);
        this.trouble = trouble;
        this.remedy = remedy;
    }

    private static String trouble(String place, String problem) {
        return OneLine.of(place) + ": " + OneLine.of(String.valueOf(problem));
    }

    /** The same trouble with another cure, for whoever knows more of what was asked for. */
    public DataException curedBy(String cure, Remedy other) {
        return new DataException(trouble, cure, Optional.of(other), this);
    }

    /** What the program can do about it, where it can. */
    public Optional<Remedy> remedy() {
        return remedy;
    }
}
