package org.neuraldeps.solver.data;

import java.util.Optional;

/**
 * Says that data given by a user cannot be used: what is wrong, where, and what to do. The message is one line made of
 * these three and is shown as it is.
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
        super(place + ": " + problem + "; " + cure);
        this.remedy = Optional.empty();
    }

    /**
     * As above, for what the program can do something about.
     *
     * @param remedy what it can do
     */
    public DataException(String place, String problem, String cure, Remedy remedy) {
        super(place + ": " + problem + "; " + cure);
        this.remedy = Optional.of(remedy);
    }

    /** As above, keeping the exception that revealed it for the log. */
    public DataException(String place, String problem, String cure, Throwable cause) {
        super(place + ": " + problem + "; " + cure, cause);
        this.remedy = Optional.empty();
    }

    /** What the program can do about it, where it can. */
    public Optional<Remedy> remedy() {
        return remedy;
    }
}
