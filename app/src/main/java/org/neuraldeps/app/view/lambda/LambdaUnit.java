package org.neuraldeps.app.view.lambda;

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
            return readNumber(text, path, 1, LambdaSetting.Absolute::new);
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
            return readNumber(text, path, path.lambdaMax(), LambdaSetting.Ratio::new);
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
            if (!number.matches("\\d{1,9}")) {
                return LambdaEntry.refused(Messages.text("lambda.error.count"));
            }
            int count = Integer.parseInt(number);
            int most = path.problem().dictionary().count();
            return count > most
                    ? LambdaEntry.refused(Messages.text("lambda.error.tooMany", most))
                    : LambdaEntry.of(new LambdaSetting.Nonzeros(count));
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

    private static LambdaEntry readNumber(String text, SolutionPath path, double unit, SettingOf setting) {
        if (text.indexOf(',') >= 0) {
            return LambdaEntry.refused(Messages.text("lambda.error.comma"));
        }
        double value = NumberText.parse(text).orElse(Double.NaN);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return LambdaEntry.refused(Messages.text("lambda.error.number"));
        }
        if (value <= 0) {
            return LambdaEntry.refused(Messages.text("lambda.error.positive"));
        }
        if (value * unit > path.lambdaMax() * (1 + 1e-3)) {
            String most = NumberText.significant(path.lambdaMax() / unit, DIGITS);
            return LambdaEntry.refused(Messages.text("lambda.error.tooLarge", most));
        }
        return LambdaEntry.of(setting.make(value));
    }
}
