package org.neuraldeps.app.view.trust;

import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * How far a picture can be trusted, in words and a colour, always with the numbers.
 *
 * @param level the colour
 * @param verdict one line
 * @param numbers relative duality gap and KKT residual; under a focus also its effective rows
 * @param consequence what follows: nothing when it is exact, else what to do
 * @param section where all of it is explained: what the verdict is about, else why the path ended early
 */
record Trust(Level level, String verdict, String numbers, String consequence, TrustSection section) {

    /** Green, amber, red. */
    enum Level {
        GOOD("good"),
        DOUBTFUL("doubtful"),
        BAD("bad");

        private final String key;

        Level(String key) {
            this.key = key;
        }

        /** Its name in keys of texts and style classes. */
        String key() {
            return key;
        }
    }

    /** A gap of a millionth of C_ii moves no coefficient by a visible amount. */
    static final double USABLE = 1e-6;

    static Trust of(Picture picture) {
        Certificate certificate = picture.solved().path().certify(picture.solution());
        Level level = level(certificate);
        String numbers =
                Messages.text("trust.numbers", number(certificate.relativeGap()), number(certificate.relativeKkt()));
        PathEnd end = picture.solved().path().end();
        TrustSection section = end.reason().isEarly() ? TrustSection.EARLY_END : TrustSection.CERTIFICATE;
        Trust solved =
                new Trust(level, Messages.text("trust." + level.key()), numbers, consequence(picture, level), section);
        if (picture.solved().data().estimate().isPresent()) {
            return solved.ofSomeRows();
        }
        return picture.solution().focus().map(solved::under).orElse(solved);
    }

    /** The answer to the question of the rows read so far, which is not the one that was asked. */
    private Trust ofSomeRows() {
        return level == Level.GOOD
                ? new Trust(Level.DOUBTFUL, Messages.text("trust.soFar"), numbers, consequence, TrustSection.ESTIMATE)
                : this;
    }

    /** What a focus rests on, beside how well it is solved: an exact solution of few rows is an anecdote. */
    private Trust under(AppliedFocus focus) {
        String rows = NumberText.significant(focus.effectiveRows(), 3);
        Trust withRows =
                new Trust(level, verdict, Messages.text("trust.few.numbers", numbers, rows), consequence, section);
        Trust approximate = focus.isApproximate()
                ? withRows.doubtfulFor(
                        "trust.approximate",
                        Messages.text("trust.approximate.consequence", NumberText.percent(focus.carried())),
                        TrustSection.APPROXIMATE_FOCUS)
                : withRows;
        return focus.isOnFewRows()
                ? approximate.doubtfulFor(
                        "trust.few",
                        Messages.text("trust.few.consequence", AppliedFocus.FEW_ROWS),
                        TrustSection.EFFECTIVE_ROWS)
                : approximate;
    }

    /** What is well solved is doubtful for a reason; what is not so well keeps its verdict and is told the reason, too. */
    private Trust doubtfulFor(String key, String reason, TrustSection about) {
        boolean good = level == Level.GOOD;
        return new Trust(
                good ? Level.DOUBTFUL : level,
                good ? Messages.text(key) : verdict,
                numbers,
                consequence.isEmpty() ? reason : consequence + "\n" + reason,
                good ? about : section);
    }

    static Level level(Certificate certificate) {
        if (certificate.isExact()) {
            return Level.GOOD;
        }
        boolean usable = certificate.relativeGap() <= USABLE && certificate.relativeKkt() <= USABLE;
        return usable ? Level.DOUBTFUL : Level.BAD;
    }

    private static String consequence(Picture picture, Level level) {
        PathEnd end = picture.solved().path().end();
        if (end.reason().isEarly()) {
            double lambdaMax = picture.solution().lambdaMax();
            String ratio = NumberText.significant(lambdaMax == 0 ? 1 : end.lambda() / lambdaMax, 3);
            return Messages.text("trust.early", ratio, end.explanation());
        }
        return level == Level.GOOD ? "" : Messages.text("trust.cure");
    }

    private static String number(double value) {
        return value == 0 ? "0" : NumberText.scientific(value, 2);
    }
}
