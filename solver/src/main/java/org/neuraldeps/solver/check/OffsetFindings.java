package org.neuraldeps.solver.check;

import org.neuraldeps.solver.data.Finding.Severity;

/**
 * Rows that have lost their offset: dependencies see it, a softmax does not, and no file without it can tell it.
 *
 * @param areOfHead whether a head made the logits of features, which may give them no offset
 */
record OffsetFindings(FindingList findings, boolean areOfHead) {

    private static final String NO_WAY_BACK = "there is no cure from this file, for the offset of every row is gone; ";

    void rows(String of, RowOffsets rows) {
        if (rows.areProbabilities()) {
            findings.add(
                    "softmax",
                    Severity.ERROR,
                    of + "every row is a probability distribution: these are outputs of a softmax, not logits",
                    NO_WAY_BACK + "save what goes into the softmax: the output of the last linear layer");
        } else if (rows.areLogProbabilities()) {
            findings.add(
                    "log-softmax",
                    Severity.ERROR,
                    of + "the exponentials of every row sum to 1: these are outputs of a log-softmax, not logits",
                    NO_WAY_BACK + "save what goes into the log-softmax: the output of the last linear layer; only the"
                            + " centred gauge, which no offset changes, means the same from this file");
        } else if (rows.areCentred() && areOfHead) {
            findings.add(
                    "row-centred",
                    Severity.INFO,
                    of
                            + "every row has mean 0, as a head trained with weight decay gives: its weights sum to 0"
                            + " over the categories, so all categories together predict any one of them exactly",
                    "nothing is lost: errors at λ = 0 and the rank say so, solutions with few non-zeros do not rest on"
                            + " it");
        } else if (rows.areCentred()) {
            findings.add(
                    "row-centred",
                    Severity.WARNING,
                    of
                            + "every row has mean 0: the mean of the logits was subtracted, so all categories together"
                            + " predict any one of them exactly",
                    NO_WAY_BACK
                            + "save the logits before the mean is subtracted; only the centred gauge, which no offset"
                            + " changes, means the same from this file");
        }
    }
}
