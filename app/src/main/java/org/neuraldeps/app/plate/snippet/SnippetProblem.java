package org.neuraldeps.app.plate.snippet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * What a program solves.
 *
 * @param target i
 * @param targetName what it is called
 * @param lambda λ, in squared logit units
 * @param columns n, all categories of the predicting network
 * @param notPredicting the columns that may not predict, ascending, the target's own among them unless it may
 * @param rule the same as it was asked for
 * @param focus how much the target's own rows weigh
 * @param gauge whether rows are centred
 * @param isBetween whether the target is of another network than what predicts it
 * @param names of the categories with a coefficient, by column
 */
record SnippetProblem(
        int target,
        String targetName,
        double lambda,
        int columns,
        List<Integer> notPredicting,
        DictionaryRule rule,
        Focus focus,
        Gauge gauge,
        boolean isBetween,
        Map<Integer, String> names) {

    /** @throws DataException if there is nothing to solve */
    static SnippetProblem of(Picture picture, Focus focus) {
        picture.solved().nothingToPredict().ifPresent(problem -> {
            throw refused(picture, problem, "choose another target");
        });
        CovLassoProblem problem = picture.solved().path().problem();
        double lambda = picture.solution().lambda();
        if (!(lambda > 0)) {
            throw refused(picture, "at λ = 0 no program has a penalty to work with", "choose a larger λ");
        }
        Categories categories = picture.categories();
        Map<Integer, String> names = new TreeMap<>();
        Arrays.stream(picture.solution().support())
                .forEach(column -> names.put(column, categories.get(column).name()));
        int n = problem.moments().size();
        return new SnippetProblem(
                problem.target(),
                categories.get(problem.target()).name(),
                lambda,
                n,
                notPredicting(problem, n),
                problem.rule(),
                focus.asSolved(),
                problem.gauge(),
                !problem.isWithin(),
                names);
    }

    private static List<Integer> notPredicting(CovLassoProblem problem, int n) {
        Dictionary dictionary = problem.dictionary();
        return IntStream.range(0, n)
                .filter(column -> !dictionary.contains(column))
                .boxed()
                .toList();
    }

    private static DataException refused(Picture picture, String problem, String cure) {
        return new DataException(
                "snippet of "
                        + picture.categories().targetLabel(picture.solution().target()),
                problem,
                cure);
    }

    /** Whether rows are centred. */
    boolean isCentred() {
        return gauge == Gauge.CENTRED;
    }

    /** What predicts, and how many: for a program that has trouble with few. */
    int predictors() {
        return columns - notPredicting.size();
    }

    /** What it is, for a comment. */
    Stream<String> words() {
        return Stream.of(
                "What is " + targetName + " (category " + target + (isBetween ? " of the second network" : "")
                        + ") made of at lambda = " + lambda + "?",
                "",
                "  minimise over theta:   E[(f_i - sum_j theta_j f_j)^2] + lambda sum_j |theta_j|",
                "",
                "f are logits, i is the target, j are all that may predict it, and E is the mean over the fit rows"
                        + (focus.isOn() ? " as the focus weighs them." : "."),
                "lambda and the error are in squared logit units; theta has none. No intercept, nothing standardised.");
    }
}
