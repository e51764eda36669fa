package org.neuraldeps.solver.labs;

import java.util.stream.DoubleStream;

/**
 * A number over repetitions.
 *
 * @param mean of them; NaN where there are none
 * @param deviation their standard deviation, with R - 1 below; 0 for one
 * @param count R, how many there are; those that are NaN do not count
 */
public record Spread(double mean, double deviation, int count) {

    /** Of some numbers. */
    static Spread of(DoubleStream numbers) {
        double[] values = numbers.filter(value -> !Double.isNaN(value)).toArray();
        double mean = DoubleStream.of(values).sum() / values.length;
        double squares = DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
        return new Spread(mean, deviation, values.length);
    }
}
