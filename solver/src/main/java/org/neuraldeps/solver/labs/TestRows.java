package org.neuraldeps.solver.labs;

import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.DenseProduct;
import org.neuraldeps.solver.heads.DesignMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Logits of base categories on the test rows, by which any Θ is judged: M n1 n2 multiply-adds each. Held in memory, so it is
 * to be closed; for one computation at a time.
 */
final class TestRows implements AutoCloseable {

    private final int rows;
    private final int columns;
    private final SplitJudge judge;
    private final DesignMatrix base;
    private final DenseProduct product;
    private final Workers workers;

    /**
     * @param labels of the test rows
     * @param base their logits of base categories, M x n1, read twice
     */
    TestRows(CategorySplit split, Labels labels, LogitMatrix base, Progress progress, Workers workers) {
        this.rows = base.rows();
        this.columns = split.fresh().size();
        this.judge = new SplitJudge(split, labels, base, progress);
        ChosenRows all = new ChosenRows(base, IntStream.range(0, rows).toArray());
        this.base = DesignMatrix.of(all, columns, progress, workers);
        this.product = this.base.product(columns);
        this.workers = workers;
    }

    /** How good [B, B Θ] is. */
    SplitAccuracy judge(Theta theta, Progress progress) {
        double[] fresh = new double[rows * columns];
        product.outputs(
                theta.rowMajor(),
                (first, count, values) -> System.arraycopy(values, 0, fresh, first * columns, values.length),
                progress,
                workers);
        return judge.judge(fresh);
    }

    @Override
    public void close() {
        product.close();
        base.close();
    }
}
