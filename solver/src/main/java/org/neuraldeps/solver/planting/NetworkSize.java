package org.neuraldeps.solver.planting;

import org.neuraldeps.solver.data.DataException;

/**
 * How large a planted network is.
 *
 * @param categories n, base categories and targets
 * @param targets how many of them are made of base categories
 * @param width d, how many features the base categories are made of
 * @param rows N
 */
public record NetworkSize(int categories, int targets, int width, int rows) {

    /** As many numbers as fit into memory beside the rest of a program. */
    private static final long MOST_NUMBERS = 100_000_000;

    private static final String PLACE = "size of a planted network";

    /** @throws DataException if there is no such network, or it is too large to be made */
    public NetworkSize {
        require(targets >= 1, targets + " targets", "plant at least one");
        require(
                targets <= categories - 2,
                targets + " of " + categories + " categories are targets",
                "leave at least two to make them of");
        require(width >= 1, "a width of " + width, "give at least 1");
        require(rows >= 2, rows + " rows", "give at least 2");
        require(
                Math.max((long) rows * categories, (long) width * categories) <= MOST_NUMBERS,
                rows + " rows and a width of " + width + " for " + categories + " categories",
                "keep rows x categories and width x categories below " + MOST_NUMBERS);
    }

    /** m, how many categories are made of features: the first ones. */
    public int base() {
        return categories - targets;
    }

    private static void require(boolean isMet, String problem, String cure) {
        if (!isMet) {
            throw new DataException(PLACE, problem, cure);
        }
    }
}
