package org.neuraldeps.solver.moments;

import org.ejml.dense.row.decomposition.qr.QRDecompositionHouseholderColumn_DDRM;
import org.neuraldeps.solver.work.Progress;

/**
 * EJML's Householder QR, column by column, that asks before each of them whether to go on. What it computes is what EJML
 * computes, to the bit.
 */
final class AskingQr extends QRDecompositionHouseholderColumn_DDRM {

    private final Progress progress;

    AskingQr(Progress progress) {
        this.progress = progress;
    }

    /** @throws org.neuraldeps.solver.work.CancelledException if the result is no longer wanted */
    @Override
    protected void updateA(int column) {
        progress.checkCancelled();
        super.updateA(column);
    }
}
