package org.neuraldeps.solver.io;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;

/** The arrays of a file of moments. */
final class MomentsContent extends NamedArrays {

    /**
     * @param file where they are
     * @param arrays the same, open
     */
    MomentsContent(FoundFile file, ArrayFile arrays) {
        super(file, arrays, MomentsArrays.KIND);
    }

    /** n, as many as there are totals of shares. */
    int categories() {
        ArrayHeader header = header(MomentsArrays.FOCUS_TOTALS, 1);
        long n = header.shape()[0];
        if (n < 2 || n > CategoryLimits.HELD) {
            throw wrong(MomentsArrays.FOCUS_TOTALS, n + " categories; there are 2 to " + CategoryLimits.HELD);
        }
        return (int) n;
    }

    /** The triangle of an n x n matrix; its length is looked at now, its numbers are read when somebody asks. */
    PackedNumbers packed(String name, int n) {
        int length = DenseSecondMoments.packedLength(n);
        ArrayHeader header = header(name, 1);
        if (header.shape()[0] != length || !header.type().equals("f8")) {
            throw wrong(
                    name,
                    "numbers of type '" + header.type() + "' and shape " + header.shapeText()
                            + ", where there should be " + length + " float64");
        }
        return progress -> file().read(() -> LogitFormats.with(
                file().path(), Reading.USUAL, progress, open -> new MomentsContent(file(), open).vector(name, length)));
    }

    /** Rows of n numbers, perhaps none. */
    LogitMatrix rows(String name, int n, StorageType storage) {
        ArrayHeader header = header(name, 2);
        if (header.shape()[1] != n
                || header.shape()[0] > Integer.MAX_VALUE
                || header.storage().isEmpty()) {
            throw wrong(
                    name,
                    "rows of type '" + header.type() + "' and shape " + header.shapeText() + ", where there should be "
                            + n + " columns of floating point numbers");
        }
        return new KeptRowsInFile(file(), name, storage, header);
    }
}
