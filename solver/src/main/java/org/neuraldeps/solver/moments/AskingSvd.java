package org.neuraldeps.solver.moments;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.bidiagonal.BidiagonalDecompositionRow_DDRM;
import org.ejml.dense.row.decomposition.svd.SvdImplicitQrDecompose_DDRM;
import org.ejml.dense.row.decomposition.svd.implicitqr.SvdImplicitQrAlgorithm_DDRM;
import org.neuraldeps.solver.work.Progress;

/**
 * EJML's singular value decomposition that asks whether to go on: before every reflection of the bidiagonal form and of
 * the singular vectors made of it, and before every sweep of the implicit QR steps. Each of these costs O(n²). What it
 * computes is what EJML computes, to the bit.
 */
final class AskingSvd extends SvdImplicitQrDecompose_DDRM {

    private final Progress progress;

    /** @param withRightVectors whether singular vectors are wanted, which is most of the cost */
    AskingSvd(boolean withRightVectors, Progress progress) {
        super(true, false, withRightVectors, false);
        this.progress = progress;
        this.qralg = new Sweeps(progress);
    }

    @Override
    protected void declareBidiagonalDecomposition() {
        bidiag = new Bidiagonal(progress);
    }

    private static final class Bidiagonal extends BidiagonalDecompositionRow_DDRM {

        private final Progress progress;

        Bidiagonal(Progress progress) {
            this.progress = progress;
        }

        @Override
        protected void rank1UpdateMultL(DMatrixRMaj matrix, double gamma, int column, int from, int to) {
            progress.checkCancelled();
            super.rank1UpdateMultL(matrix, gamma, column, from, to);
        }

        @Override
        protected void rank1UpdateMultR(DMatrixRMaj matrix, double gamma, int column, int from, int to) {
            progress.checkCancelled();
            super.rank1UpdateMultR(matrix, gamma, column, from, to);
        }
    }

    private static final class Sweeps extends SvdImplicitQrAlgorithm_DDRM {

        private final Progress progress;

        Sweeps(Progress progress) {
            this.progress = progress;
        }

        @Override
        protected boolean checkForAndHandleZeros() {
            progress.checkCancelled();
            return super.checkForAndHandleZeros();
        }
    }
}
