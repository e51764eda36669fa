package org.neuraldeps.app.view.evaluation;

import org.neuraldeps.app.explore.Status;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.selection.CrossFit;
import org.neuraldeps.ui.Messages;

/** What a cross-fitted table rests on, in a sentence; or why there is none. */
final class CrossFitWords {

    private CrossFitWords() {}

    static String of(String target, Status<CrossFit> status) {
        return status.failure()
                .map(failure -> failure.message())
                .or(() -> status.result().map(fit -> of(target, fit)))
                .orElseGet(() -> status.isWaiting()
                        ? Messages.text("estimate.waits.sentence")
                        : status.isRunning() ? Messages.text("crossFit.waiting") : "");
    }

    private static String of(String target, CrossFit fit) {
        int least = fit.solutions().stream().mapToInt(Solution::nonzeros).min().orElse(0);
        int most = fit.solutions().stream().mapToInt(Solution::nonzeros).max().orElse(0);
        String count = least == most ? Integer.toString(most) : least + "–" + most;
        int folds = fit.folding().count();
        return Messages.text("crossFit.said", target, count, fit.rows(), folds - 1, folds);
    }
}
