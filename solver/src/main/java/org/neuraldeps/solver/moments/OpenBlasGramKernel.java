package org.neuraldeps.solver.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS, tile by tile. The tiles are the same whatever the workers, and OpenBLAS itself is held to one thread, so that
 * each tile is summed in one order.
 */
final class OpenBlasGramKernel implements GramKernel {

    private static final int BLOCK_ROWS = 512;
    private static final int TILE = 500;

    private final int columns;
    private final DoublePointer blocks;
    private final DoublePointer sums;
    private final List<Tile> tiles = new ArrayList<>();

    /**
     * @param sumsCount how many sums are kept apart
     * @throws LinkageError if the native library cannot be loaded on this machine
     */
    OpenBlasGramKernel(int columns, int sumsCount) {
        openblas_nolapack.blas_set_num_threads(1);
        this.columns = columns;
        this.blocks = new DoublePointer((long) PLACES * BLOCK_ROWS * columns);
        this.sums = new DoublePointer((long) sumsCount * columns * columns);
        Pointer.memset(sums, 0, Double.BYTES * sums.capacity());
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
    public void put(int place, int row, double[] values, int offset) {
        new DoublePointer(blocks).position(start(place) + (long) row * columns).put(values, offset, columns);
    }

    private long start(int place) {
        return (long) place * BLOCK_ROWS * columns;
    }

    @Override
    public int jobs() {
        return tiles.size();
    }

    @Override
    public void add(int place, int rows, int sumsAt, int job) {
        Tile tile = tiles.get(job);
        DoublePointer left = new DoublePointer(blocks).position(start(place) + tile.row);
        DoublePointer right = new DoublePointer(blocks).position(start(place) + tile.column);
        DoublePointer out = new DoublePointer(sums)
                .position((long) sumsAt * columns * columns + (long) tile.row * columns + tile.column);
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
    public void addTo(double[][] upper, int sumsAt) {
        double[] row = new double[columns];
        for (int i = 0; i < columns; i++) {
            new DoublePointer(sums)
                    .position(((long) sumsAt * columns + i) * columns)
                    .get(row);
            for (int j = i; j < columns; j++) {
                upper[i][j] += row[j];
            }
        }
    }

    @Override
    public void close() {
        blocks.close();
        sums.close();
    }
}
