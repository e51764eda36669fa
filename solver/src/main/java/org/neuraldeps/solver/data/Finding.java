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
