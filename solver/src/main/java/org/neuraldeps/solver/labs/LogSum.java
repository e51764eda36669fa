package org.neuraldeps.solver.labs;

/** log Σ exp of some numbers, without overflow. */
final class LogSum {

    private LogSum() {}

    static double of(double[] values, int from, int count) {
        double largest = values[from];
        for (int i = from + 1; i < from + count; i++) {
            largest = Math.max(largest, values[i]);
        }
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += Math.exp(values[i] - largest);
        }
        return largest + Math.log(sum);
    }
}
