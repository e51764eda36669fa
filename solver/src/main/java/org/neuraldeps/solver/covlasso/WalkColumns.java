package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * The columns of C that a walk has asked for. Where one has to be formed from the logits, those that are likely to be
 * asked for next are formed in the same pass: reading the logits costs more than a few columns do.
 */
final class WalkColumns {

    private final SecondMoments moments;
    private final Correlations correlations;
    private final LookAhead lookAhead;
    private final Progress progress;
    private final int atOnce;
    private MomentColumns resident;

    /**
     * @param correlations as the walk moves them; the largest tell which categories may enter first
     * @param lookAhead tells which may enter later
     * @param atOnce how many columns are formed together
     */
    WalkColumns(SecondMoments moments, Correlations correlations, LookAhead lookAhead, int atOnce, Progress progress) {
        this.moments = moments;
        this.correlations = correlations;
        this.lookAhead = lookAhead;
        this.progress = progress;
        this.atOnce = atOnce;
        this.resident = moments.columns(new int[0], progress);
    }

    /** n, the number of categories. */
    int size() {
        return moments.size();
    }

    /** C_jj. */
    double diagonal(int category) {
        return moments.diagonal(category);
    }

    /** A column, formed if need be; not to be modified. */
    double[] of(int category) {
        if (!resident.holds(category)) {
            int[] wanted = withNext(category);
            resident = resident.and(moments.columns(wanted, progress));
        }
        return resident.column(category);
    }

    private int[] withNext(int category) {
        int ahead = atOnce - 1;
        if (ahead == 0) {
            return new int[] {category};
        }
        int[] guessed = lookAhead.next(ahead, progress);
        int[] next =
                guessed.length > 0 ? guessed : correlations.largest(ahead, j -> j != category && !resident.holds(j));
        int[] wanted = Arrays.copyOf(next, next.length + 1);
        wanted[next.length] = category;
        return wanted;
    }

    /** What is in memory by now, with what was formed ahead. */
    MomentColumns resident() {
        return resident;
    }
}
