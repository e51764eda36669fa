package org.neuraldeps.solver.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.neuraldeps.solver.work.Workers;

/**
 * OpenBLAS, tile by tile. The tiles are the same whatever the workers, and OpenBLAS itself is held to one thread, so that
 * each tile is summed in one order.
 */
final class OpenBlasGramKernel implements GramKernel {

    private static final int BLOCK_ROWS = 512;
    private static final int TILE = 500;

    private final int columns;
    private final DoublePointer block;
    private final DoublePointer sums;
    private final List<Tile> tiles = new ArrayList<>();

    /** @throws LinkageError if the native library cannot be loaded on this machine */
    OpenBlasGramKernel(int columns) {
        openblas_nolapack.blas_set_num_threads(1);
        this.columns = columns;
        this.block = new DoublePointer((long) BLOCK_ROWS * columns);
        this.sums = new DoublePointer((long) columns * columns);
        for (long i = 0; i < (long) columns * columns; i++) {
            sums.put(i, 0);
        }
        for (int i = 0; i < columns; i += TILE) {
            for (int j = i; j < columns; j += TILE) {
                tiles.add(new Tile(i, j));
            }
        }
        // The tiles on the diagonal are half the work: last, so that workers finish together.
        tiles.sort(Comparator.comparing(tile -> tile.row == tile.column));
    }

    private record Tile(int row, int column) {}

    @Override
    public int blockRows() {
        return BLOCK_ROWS;
    }

    @Override
    public void put(int row, double[] values, int offset) {
        new DoublePointer(block).position((long) row * columns).put(values, offset, columns);
    }

    @Override
    public void addBlock(int rows, Workers workers) {
        workers.forEach(tiles.size(), t -> addTile(tiles.get(t), rows));
    }

    private void addTile(Tile tile, int rows) {
        DoublePointer left = new DoublePointer(block).position(tile.row);
        DoublePointer right = new DoublePointer(block).position(tile.column);
        DoublePointer out = new DoublePointer(sums).position((long) tile.row * columns + tile.column);
        int height = Math.min(TILE, columns - tile.row);
        int width = Math.min(TILE, columns - tile.column);
        if (tile.row == tile.column) {
            openblas_nolapack.cblas_dsyrk(
                    openblas_nolapack.CblasRowMajor,
                    openblas_nolapack.CblasUpper,
                    openblas_nolapack.CblasTrans,
                    height,
                    rows,
                    1,
                    left,
                    columns,
                    1,
                    out,
                    columns);
        } else {
            openblas_nolapack.cblas_dgemm(
                    openblas_nolapack.CblasRowMajor,
                    openblas_nolapack.CblasTrans,
                    openblas_nolapack.CblasNoTrans,
                    height,
                    width,
                    rows,
                    1,
                    left,
                    columns,
                    right,
                    columns,
                    1,
                    out,
                    columns);
        }
    }

    @Override
    public double[][] upperTriangle() {
        double[][] triangle = new double[columns][columns];
        for (int i = 0; i < columns; i++) {
            new DoublePointer(sums).position((long) i * columns).get(triangle[i]);
        }
        return triangle;
    }

    @Override
    public void close() {
        block.close();
        sums.close();
    }
}
