package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;

/** The arrays of a file of moments. */
final class MomentsContent extends NamedArrays {

    /** Beyond, C has more than 8 TB. */
    private static final int MOST_BY_COLUMNS = 1 << 20;

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
        int most = has(MomentsArrays.COLUMNS) ? MOST_BY_COLUMNS : CategoryLimits.HELD;
        if (n < 2 || n > most) {
            throw wrong(MomentsArrays.FOCUS_TOTALS, n + " categories; there are 2 to " + most);
        }
        return (int) n;
    }

    /** C as it is kept: of a triangle the numbers are read when somebody asks, of columns each by itself. */
    KeptMatrix matrix(int n) throws IOException {
        return has(MomentsArrays.COLUMNS)
                ? new KeptMatrix.Columns(vector(MomentsArrays.DIAGONAL, n), vector(MomentsArrays.MEANS, n), columns(n))
                : new KeptMatrix.Triangle(packed(MomentsArrays.MOMENTS, n));
    }

    /** Where the columns of C lie, where it is kept by columns. */
    Optional<ColumnPlaces> places() throws IOException {
        if (!has(MomentsArrays.COLUMNS)) {
            return Optional.empty();
        }
        int n = categories();
        columns(n);
        return Optional.of(new ColumnPlaces(
                array(MomentsArrays.COLUMNS).offset().orElseThrow(), wholes(MomentsArrays.CHECKSUMS, n)));
    }

    private ColumnsInFile columns(int n) throws IOException {
        ArrayHeader header = header(MomentsArrays.COLUMNS, 2);
        StoredArray array = array(MomentsArrays.COLUMNS);
        if (header.shape()[0] != n || header.shape()[1] != n || !header.type().equals("f8") || header.fortranOrder()) {
            throw wrong(
                    MomentsArrays.COLUMNS,
                    "numbers of type '" + header.type() + "' and shape " + header.shapeText()
                            + ", where there should be " + n + " x " + n + " float64, row after row");
        }
        long offset = array.offset()
                .orElseThrow(() -> new DataException(
                        array.place(),
                        "it is packed, so that no column can be read without all before it",
                        "unpack it with numpy.savez"));
        return new ColumnsInFile(file(), offset, header, wholes(MomentsArrays.CHECKSUMS, n));
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
