package org.neuraldeps.solver.io;

import java.util.Optional;

/**
 * How a file is to be read where it does not say so itself. Usually {@link #USUAL}: what the file is follows from its content.
 *
 * @param array the array that is meant, by its name in the file
 * @param raw the layout of a file of bare numbers
 */
public record Reading(Optional<String> array, Optional<RawLayout> raw) {

    /** The file says it all. */
    public static final Reading USUAL = new Reading(Optional.empty(), Optional.empty());

    /** One array of a file that holds several. */
    public static Reading of(String array) {
        return new Reading(Optional.of(array), Optional.empty());
    }

    /** Bare numbers. */
    public static Reading of(RawLayout raw) {
        return new Reading(Optional.empty(), Optional.of(raw));
    }
}
