package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;

/**
 * C_φ = (1 − φ) C + φ C_i, the second moments under a {@link Focus}. A column costs n multiply-adds where those of C and C_i
 * are in memory; no more columns of C_i are formed than somebody asks for. Rank and null space are those of C for φ &lt; 1.
 */
public final class FocusedMoments implements SecondMoments {

    private final SecondMoments all;
    private final SecondMoments own;
    private final double focus;

    /**
     * @param all C, over all fit rows
     * @param own C_i, of the target's share
     * @param focus φ
     */
    public FocusedMoments(SecondMoments all, SecondMoments own, double focus) {
        if (own.size() != all.size()) {
            throw new IllegalArgumentException(own.size() + " categories beside " + all.size());
        }
        this.all = all;
        this.own = own;
        this.focus = focus;
    }

    /** One moment under the focus. */
    static double mixed(double all, double own, double focus) {
        return (1 - focus) * all + focus * own;
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public int rows() {
        return all.rows();
    }

    @Override
    public double diagonal(int j) {
        return mixed(all.diagonal(j), own.diagonal(j), focus);
    }

    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public long heldBytes() {
        return all.heldBytes() + own.heldBytes();
    }

    @Override
    public MomentColumns inMemory() {
        MomentColumns ofAll = all.inMemory();
        MomentColumns ofOwn = own.inMemory();
        int[] both = Arrays.stream(ofOwn.categories()).filter(ofAll::holds).toArray();
        return mixed(both, ofAll, ofOwn);
    }

    @Override
    public int columnsAtOnce() {
        return Math.max(all.columnsAtOnce(), own.columnsAtOnce());
    }

    @Override
    public Gauge gauge() {
        return all.gauge();
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        return mixed(ascending, all.columns(ascending, progress), own.columns(ascending, progress));
    }

    private MomentColumns mixed(int[] ascending, MomentColumns ofAll, MomentColumns ofOwn) {
        double[][] columns = new double[ascending.length][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = mixed(ofAll.column(ascending[i]), ofOwn.column(ascending[i]));
        }
        return MomentColumns.some(size(), ascending, columns);
    }

    private double[] mixed(double[] ofAll, double[] ofOwn) {
        double[] column = new double[ofAll.length];
        for (int j = 0; j < column.length; j++) {
            column[j] = mixed(ofAll[j], ofOwn[j], focus);
        }
        return column;
    }
}
