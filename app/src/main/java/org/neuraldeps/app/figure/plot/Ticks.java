package org.neuraldeps.app.figure.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.ui.NumberText;

/**
 * Places of ticks on an axis: round numbers of one step, 1, 2 or 5 times a power of ten.
 *
 * @param values ascending
 */
public record Ticks(List<Double> values) {

    /** Fewer on a logarithmic axis do not show what lies between. */
    private static final int FEWEST = 2;

    /** Digits enough to tell ticks apart. */
    private static final int DIGITS = 12;

    /** What is written at a tick. */
    public static String words(double value) {
        return NumberText.brief(value, DIGITS);
    }

    /** Ticks within a range, as close to a number of them as round steps allow. */
    public static Ticks linear(double from, double to, int wanted) {
        BigDecimal step = new BigDecimal(Double.toString(step(to - from, wanted)));
        long first = (long) Math.ceil(from / step.doubleValue() - 1e-9);
        long last = (long) Math.floor(to / step.doubleValue() + 1e-9);
        List<Double> values = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            values.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
        }
        return new Ticks(List.copyOf(values));
    }

    /**
     * Ticks of a logarithmic axis: 1, 2, 5 of each power of ten, or the powers alone where these would be many; of one step
     * where the range is so short that these are too few.
     */
    static Ticks logarithmic(double from, double to, int wanted) {
        double decades = Math.log10(to / from);
        int[] digits = decades * 3 <= wanted + 2 ? new int[] {1, 2, 5} : new int[] {1};
        int every = (int) Math.max(1, Math.ceil(decades / wanted));
        List<Double> values = decades(from, to, digits, every);
        // Of a few decades each second one may be none.
        while (values.size() < FEWEST && every > 1) {
            values = decades(from, to, digits, --every);
        }
        return values.size() < Math.min(FEWEST, wanted) ? linear(from, to, wanted) : new Ticks(List.copyOf(values));
    }

    private static List<Double> decades(double from, double to, int[] digits, int every) {
        List<Double> values = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
            for (int digit : digits) {
                double value =
                        BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue();
                if (Math.floorMod(power, every) == 0 && value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** The largest round step that gives at least roughly the wanted number of ticks. */
    public static double step(double range, int wanted) {
        double rough = range / Math.max(1, wanted);
        int power = (int) Math.floor(Math.log10(rough));
        double lead = rough / Math.pow(10, power);
        int digit = lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10;
        return BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue();
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below a positive value. */
    public static double roundUp(double value) {
        return step(value, 1);
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above a positive value. */
    public static double roundDown(double value) {
        int power = (int) Math.floor(Math.log10(value));
        double lead = value / Math.pow(10, power);
        int digit = lead >= 4.9999 ? 5 : lead >= 1.9999 ? 2 : 1;
        return BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue();
    }
}
