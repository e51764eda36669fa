package org.neuraldeps.solver.data;

import java.util.Optional;

/**
 * One thing a check of the data found, never a warning without a consequence.
 *
 * @param code a stable key such as "rank-deficient"
 * @param severity how much it matters
 * @param message what was found, with numbers
 * @param cure what to do about it, or what follows from it; where nothing can be done, it says so
 * @param remedy what the program can do about it, where it can
 */
public record Finding(String code, Severity severity, String message, String cure, Optional<Remedy> remedy) {

    /** A finding that the program can do nothing about. */
    public Finding(String code, Severity severity, String message, String cure) {
        this(code, severity, message, cure, Optional.empty());
    }

    /** How much a finding matters. */
    public enum Severity {
        /** Good to know; results stand. */
        INFO("info"),
        /** Results may not mean what one thinks. */
        WARNING("warning"),
        /** Results would be wrong. */
        ERROR("error");

        private final String key;

        Severity(String key) {
            this.key = key;
        }

        /** Its stable name, in JSON and on pages. */
        public String key() {
            return key;
        }
    }
}
