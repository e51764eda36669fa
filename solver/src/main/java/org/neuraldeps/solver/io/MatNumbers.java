package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import org.neuraldeps.solver.work.Progress;
import us.hebi.matlab.mat.types.Matrix;

/**
 * The numbers of a matrix of MATLAB, which keeps whole ones in fewer bytes than their type has.
 *
 * @param matrix as it was read
 * @param header the type they are to have
 */
record MatNumbers(Matrix matrix, ArrayHeader header) {

    private static final int CHUNK = 1 << 20;

    /** Writes all of them, first index fastest; {@code progress} is asked every megabyte. */
    void copy(Spool spool, Progress progress) {
        ByteBuffer chunk = ByteBuffer.wrap(new byte[CHUNK]).order(header.byteOrder());
        int count = matrix.getNumElements();
        for (int i = 0; i < count; i++) {
            put(i, chunk);
            if (chunk.remaining() < Long.BYTES || i == count - 1) {
                progress.checkCancelled();
                progress.at((double) i / count, "unpacking");
                spool.put(chunk.array(), chunk.position());
                chunk.clear();
            }
        }
    }

    private void put(int i, ByteBuffer chunk) {
        if (header.kind() == 'f') {
            if (header.itemBytes() == Float.BYTES) {
                chunk.putFloat(matrix.getFloat(i));
            } else {
                chunk.putDouble(matrix.getDouble(i));
            }
            return;
        }
        switch (header.itemBytes()) {
            case 1 -> chunk.put(matrix.getByte(i));
            case 2 -> chunk.putShort(matrix.getShort(i));
            case 4 -> chunk.putInt(matrix.getInt(i));
            default -> chunk.putLong(matrix.getLong(i));
        }
    }
}
