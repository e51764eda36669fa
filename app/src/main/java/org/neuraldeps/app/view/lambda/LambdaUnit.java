package org.neuraldeps.app.view.lambda;

import java.math.BigInteger;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The three ways to say λ, as a person writes and reads them. */
enum LambdaUnit {
    /** λ itself, logit². */
    LAMBDA("lambda") {
        @Override
        String write(Solution solution) {
            return NumberText.significant(solution.lambda(), DIGITS);
        }

        @Override
        LambdaEntry read(String text, SolutionPath path) {
            return readNumber(text, path.lambdaMax(), LambdaSetting.Absolute::new);
        }
    },
    /** λ/λ_max. */
    RATIO("ratio") {
        @Override
        String write(Solution solution) {
            return NumberText.significant(solution.lambdaRatio(), DIGITS);
        }

        @Override
        LambdaEntry read(String text, SolutionPath path) {
            return readNumber(text, path.lambdaMax() > 0 ? 1 : 0, LambdaSetting.Ratio::new);
        }
    },
    /** k, the number of non-zero coefficients. */
    NONZEROS("nonzeros") {
        @Override
        String write(Solution solution) {
            return Integer.toString(solution.nonzeros());
        }

        @Override
        LambdaEntry read(String text, SolutionPath path) {
            String number = text.strip();
            if (!number.matches("[0-9]+")) {
                return LambdaEntry.refused(Messages.text("lambda.error.count"));
            }
            BigInteger count = new BigInteger(number);
            int most = path.problem().dictionary().count();
            return count.compareTo(BigInteger.valueOf(most)) > 0
                    ? LambdaEntry.refused(Messages.text("lambda.error.tooMany", most))
                    : LambdaEntry.of(new LambdaSetting.Nonzeros(count.intValueExact()));
        }
    };

    private static final int DIGITS = 4;

    private final String key;

    LambdaUnit(String key) {
        this.key = key;
    }

    /** Its name in keys of texts and ids. */
    String key() {
        return key;
    }

    /** The λ of a solution in this unit. */
    abstract String write(Solution solution);

    /** What a text says about λ on a path, or why it says nothing. */
    abstract LambdaEntry read(String text, SolutionPath path);

    private interface SettingOf {
        LambdaSetting make(double value);
    }

    /** @param most λ_max in this unit */
    LambdaEntry readNumber(String text, double most, SettingOf setting) {
        if (text.indexOf(',') >= 0) {
            return LambdaEntry.refused(Messages.text("lambda.error.comma"));
        }
        Optional<Double> number = NumberText.parse(text);
        if (number.isEmpty()) {
            return LambdaEntry.refused(Messages.text("lambda.error.number"));
        }
        double value = number.get();
        if (value < 0 || (value == 0 && !text.matches(".*[1-9].*[eE].*"))) {
            return LambdaEntry.refused(Messages.text("lambda.error.positive", title()));
        }
        if (value > most * (1 + 1e-3)) {
            return LambdaEntry.refused(
                    Messages.text("lambda.error.tooLarge", title(), NumberText.significant(most, DIGITS)));
        }
        // What is too small for a double, such as 1e-999, is not 0.
        return LambdaEntry.of(setting.make(Math.max(value, Double.MIN_VALUE)));
    }

    /** What people call it. */
    String title() {
        return Messages.text("lambda.unit." + key);
    }

    /** The unit in which a setting was made: what it says is kept when the target or the network changes. */
    static LambdaUnit of(LambdaSetting setting) {
        if (setting instanceof LambdaSetting.Nonzeros) {
            return NONZEROS;
        }
        return setting instanceof LambdaSetting.Ratio ? RATIO : LAMBDA;
    }
}
