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

    /** How many columns are formed ahead. With 15, a path to 20 non-zeros takes 5 passes instead of 24. */
    static final int AHEAD = 15;

    private final SecondMoments moments;
    private final Correlations correlations;
    private final Progress progress;
    private final int ahead;
    private MomentColumns resident;

    /**
     * @param correlations as the walk moves them; the largest tell which categories may enter next
     * @param ahead how many columns to form ahead
     */
    WalkColumns(SecondMoments moments, Correlations correlations, Progress progress, int ahead) {
        this.moments = moments;
        this.correlations = correlations;
        this.progress = progress;
        this.ahead = ahead;
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
            int[] next = correlations.largest(ahead, j -> j != category && !resident.holds(j));
            int[] wanted = Arrays.copyOf(next, next.length + 1);
            wanted[next.length] = category;
            resident = resident.and(moments.columns(wanted, progress));
        }
        return resident.column(category);
    }

    /** What is in memory by now, with what was formed ahead. */
    MomentColumns resident() {
        return resident;
    }
}
