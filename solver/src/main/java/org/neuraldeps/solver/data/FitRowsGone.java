package org.neuraldeps.solver.data;

/**
 * What is known of fit rows that are not there: their moments were formed and kept, and the rows left behind.
 *
 * @param rows how many there were
 * @param groups how many groups they were in; as many as rows where nothing was known of groups
 * @param place what to call the data in a message
 */
public record FitRowsGone(int rows, int groups, String place) {

    /** What to do where rows are needed. */
    public static final String CURE = "open the logits that it was made of";

    /**
     * Says what cannot be done without the rows.
     *
     * @param what it is: "frontiers of the fit rows"
     */
    public DataException missing(String what) {
        return new DataException(place, "it keeps moments and not the fit rows, which " + what + " needs", CURE);
    }
}
