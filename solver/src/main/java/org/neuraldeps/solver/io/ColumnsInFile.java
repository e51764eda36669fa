package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.ReadSecondMoments;

/** The columns of C in a file of moments, read one by one, each held against a checksum of its own. Safe for several threads. */
final class ColumnsInFile implements ReadSecondMoments.Columns {

    private final FoundFile file;
    private final FileElements elements;
    private final long[] checksums;

    /**
     * @param offset where the first column lies in the file
     * @param header of the matrix, n x n
     * @param checksums of every column
     */
    ColumnsInFile(FoundFile file, long offset, ArrayHeader header, long... checksums) {
        this.file = file;
        this.elements = new FileElements(file.path(), offset, header, NumberDecoder.of(StorageType.FLOAT64));
        this.checksums = checksums;
    }

    @Override
    public double[] read(int category) {
        int n = checksums.length;
        double[] column = new double[n];
        file.read(() -> {
            elements.read((long) n * category, n, column);
            return column;
        });
        return checked(column, category, checksums[category], file.path().toString());
    }

    /**
     * A column that was read.
     *
     * @param place what to call the file in messages
     * @throws DataException if it is not the one that was written
     */
    static double[] checked(double[] column, int category, long checksum, String place) {
        if (checksum(column) != checksum) {
            throw wrong(place, "column " + category + " is damaged: its checksum is another");
        }
        if (!Arrays.stream(column).allMatch(Double::isFinite)) {
            throw wrong(place, "NaN or infinity in column " + category);
        }
        return column;
    }

    private static DataException wrong(String place, String problem) {
        return new DataException(place + ", array " + MomentsArrays.COLUMNS, problem, MomentsArrays.KIND.cure());
    }

    /** The column that lies in a file so. */
    static double[] numbers(byte... bytes) {
        double[] column = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(column);
        return column;
    }

    /** CRC-32 of a column as it lies in a file. */
    static long checksum(double... column) {
        CRC32 crc = new CRC32();
        crc.update(bytes(column));
        return crc.getValue();
    }

    /** A column as it lies in a file: little-endian float64. */
    static byte[] bytes(double... column) {
        byte[] bytes = new byte[Double.BYTES * column.length];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(column);
        return bytes;
    }
}
