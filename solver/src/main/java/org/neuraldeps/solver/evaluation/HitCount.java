package org.neuraldeps.solver.evaluation;

import java.util.Optional;

/**
 * Sums up rows: errors, on how many the right category wins with and without the replacement, and how many the target
 * takes.
 */
final class HitCount {

    private final int target;
    private final boolean hasLabels;
    private final MeanError error = new MeanError();
    private final MeanError positiveError = new MeanError();
    private int rows;
    private int hits;
    private int originalHits;
    private int gained;
    private int positives;
    private int positiveHits;
    private int originalPositiveHits;
    private int falseWins;

    /** @param hasLabels whether answers are counted */
    HitCount(int target, boolean hasLabels) {
        this.target = target;
        this.hasLabels = hasLabels;
    }

    /** Counts the error of a row. */
    void addError(double actual, double predicted) {
        rows++;
        error.add(actual, predicted);
    }

    /** Counts the error of a row whose label is the target once more, among those. */
    void addPositiveError(double actual, double predicted) {
        positiveError.add(actual, predicted);
    }

    /**
     * Counts the answers to a row.
     *
     * @param label its label
     * @param winner the category that wins after the replacement
     * @param before the category that wins without
     */
    void addAnswer(int label, int winner, int before) {
        boolean isPositive = label == target;
        boolean isHit = winner == label;
        boolean wasHit = before == label;
        falseWins += !isPositive && winner == target ? 1 : 0;
        hits += isHit ? 1 : 0;
        originalHits += wasHit ? 1 : 0;
        gained += isHit && !wasHit ? 1 : 0;
        if (isPositive) {
            positives++;
            positiveHits += isHit ? 1 : 0;
            originalPositiveHits += wasHit ? 1 : 0;
        }
    }

    EvaluationSums sums() {
        return new EvaluationSums(
                rows, error.deviation(), error.size(), hasLabels ? Optional.of(answers()) : Optional.empty());
    }

    private EvaluationSums.Answers answers() {
        return new EvaluationSums.Answers(
                hits,
                originalHits,
                gained,
                gained + originalHits - hits,
                positives,
                positiveHits,
                originalPositiveHits,
                falseWins,
                positiveError.deviation(),
                positiveError.size());
    }
}
