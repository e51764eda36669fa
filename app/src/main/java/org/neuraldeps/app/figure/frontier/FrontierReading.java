package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuraldeps.solver.evaluation.BinomialLimits;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;
import org.neuraldeps.ui.NumberText;

/**
 * A frontier in words: what is so on the rows that there are and, only where these suffice, what follows for others.
 *
 * @param frontiers of the solution
 * @param zero of θ = 0
 * @param band the limits on the evaluation rows; empty where there are none
 */
record FrontierReading(Frontiers frontiers, Frontiers zero, Optional<LimitBand> band) {

    /** The chance that a sentence with confidence is wrong. */
    static final double ERROR = 1 - LimitBand.CONFIDENCE;

    private static final double MANY = LimitBand.SPOKEN_OF.get(0);
    private static final double NEARLY_ALL = LimitBand.SPOKEN_OF.get(1);

    /**
     * The sentences.
     *
     * @param asked the ε and δ in question, where there are any
     */
    List<String> sentences(Optional<EpsilonDelta> asked) {
        List<String> sentences = new ArrayList<>();
        if (asked.isPresent()) {
            sentences.add(part(asked.get()));
            sentences.add(verdict(asked.get()));
        } else {
            sentences.add("Error at most " + number(judged().largestBut(MANY)) + " on 95 %, "
                    + number(judged().largestBut(NEARLY_ALL)) + " on 99 % of " + rows() + ".");
            sentences.add(
                    band.isPresent()
                            ? certainty(judged(), band.get())
                            : "θ was fitted to these rows: nothing follows for others.");
        }
        frontiers.positives().ifPresent(own -> sentences.add(positives(own)));
        return sentences;
    }

    private String part(EpsilonDelta asked) {
        double epsilon = asked.epsilon();
        ErrorFrontier frontier = judged();
        String words = "Off by " + number(epsilon) + " or more: " + percent(frontier.part(epsilon)) + " of " + rows();
        if (!isHeldOut()) {
            return words + ", which θ was fitted to.";
        }
        return words + ", at most " + percent(upper(epsilon)) + " with 95 % confidence (" + groups(frontier) + ").";
    }

    private String verdict(EpsilonDelta asked) {
        String question = "Definition 1 for ε = " + number(asked.epsilon()) + ", δ = " + number(asked.delta()) + ": ";
        if (zero.judged().part(asked.epsilon()) <= asked.delta()) {
            return question + "trivial, θ = 0 suffices.";
        }
        if (judged().part(asked.epsilon()) > asked.delta()) {
            return question + "not met.";
        }
        if (!isHeldOut()) {
            return question + "met on the rows it was fitted to.";
        }
        return upper(asked.epsilon()) <= asked.delta()
                ? question + "met, with 95 % confidence."
                : question + "met on these rows, too few for 95 % confidence.";
    }

    private double upper(double epsilon) {
        return judged().limits(judged().exceeding(epsilon), ERROR).upper();
    }

    private static String certainty(ErrorFrontier frontier, LimitBand limits) {
        OptionalInt many = limits.allowed().get(0);
        OptionalInt nearlyAll = limits.allowed().get(1);
        long forAll = BinomialLimits.fewest(NEARLY_ALL, ERROR);
        if (many.isEmpty()) {
            return "Too few to say so of others with 95 % confidence: that takes "
                    + BinomialLimits.fewest(MANY, ERROR) + " independent rows for 95 %, " + forAll
                    + " for 99 %; there are " + frontier.groups() + ".";
        }
        String words = "With 95 % confidence at most " + number(frontier.error(many.getAsInt() + 1)) + " on 95 %";
        return nearlyAll.isPresent()
                ? words + ", " + number(frontier.error(nearlyAll.getAsInt() + 1)) + " on 99 % of others like them ("
                        + groups(frontier) + ")."
                : words + " of others like them; too few for 99 %, which takes " + forAll + " independent rows ("
                        + groups(frontier) + ").";
    }

    private static String positives(ErrorFrontier own) {
        String words = (own.rows() == 1 ? "1 positive row" : own.rows() + " positive rows") + ": error at most "
                + number(own.error(1));
        OptionalDouble many = own.groups() < BinomialLimits.fewest(MANY, ERROR)
                ? OptionalDouble.empty()
                : own.certainlyLargestBut(MANY, ERROR);
        return many.isPresent()
                ? words + "; with 95 % confidence at most " + number(many.getAsDouble())
                        + " on 95 % of others like them (" + groups(own) + ")."
                : words + "; too few to say more.";
    }

    private ErrorFrontier judged() {
        return frontiers.judged();
    }

    private boolean isHeldOut() {
        return frontiers.evaluation().isPresent();
    }

    private String rows() {
        return judged().rows() + (isHeldOut() ? " evaluation rows" : " fit rows");
    }

    private static String groups(ErrorFrontier frontier) {
        return frontier.groups() == frontier.rows() ? frontier.rows() + " rows" : frontier.groups() + " groups of rows";
    }

    private static String number(double value) {
        return NumberText.brief(value, 3);
    }

    private static String percent(double part) {
        return NumberText.brief(100 * part, 2) + " %";
    }
}
