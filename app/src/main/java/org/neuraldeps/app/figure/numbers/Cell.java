package org.neuraldeps.app.figure.numbers;

/** What stands in a place of a table. */
public sealed interface Cell {

    /**
     * A real number, kept to the last digit.
     *
     * @param value may be infinite or NaN, which are written as nothing
     */
    record Real(double value) implements Cell {}

    /**
     * A count or an index.
     *
     * @param value the number
     */
    record Whole(long value) implements Cell {}

    /**
     * A name.
     *
     * @param text any characters
     */
    record Words(String text) implements Cell {}

    /**
     * Yes or no.
     *
     * @param value which
     */
    record Flag(boolean value) implements Cell {}
}
