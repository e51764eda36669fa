package org.neuraldeps.solver.labs;

/** What tells rows of none of the categories from others: larger where a row looks strange. */
public enum AnomalyScore {
    /** -max softmax, the paper's. */
    MAX_SOFTMAX("max-softmax") {
        @Override
        double of(double[] logits, int offset, int count) {
            return -Math.exp(largest(logits, offset, count) - LogSum.of(logits, offset, count));
        }
    },
    /** -log Σ exp of the logits, the energy. */
    ENERGY("energy") {
        @Override
        double of(double[] logits, int offset, int count) {
            return -LogSum.of(logits, offset, count);
        }
    };

    private final String key;

    AnomalyScore(String key) {
        this.key = key;
    }

    /** Its stable name: "max-softmax". */
    public String key() {
        return key;
    }

    /** Of a row of logits. */
    abstract double of(double[] logits, int offset, int count);

    private static double largest(double[] values, int from, int count) {
        double largest = values[from];
        for (int i = from + 1; i < from + count; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }
}
