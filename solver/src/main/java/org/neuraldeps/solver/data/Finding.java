package org.neuraldeps.solver.data;

/**
 * One thing a check of the data found, never a warning without a consequence.
 *
 * @param code a stable key such as "rank-deficient"
 * @param severity how much it matters
 * @param message what was found, with numbers
 * @param cure what to do about it, or what follows from it
 */
public record Finding(String code, Severity severity, String message, String cure) {

    /** How much a finding matters. */
    public enum Severity {
        /** Good to know; results stand. */
        INFO,
        /** Results may not mean what one thinks. */
        WARNING,
        /** Results would be wrong. */
        ERROR
    }
}
