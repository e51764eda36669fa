package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import us.hebi.matlab.mat.format.Mat5Reader.EntryHeader;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;

/**
 * One variable of a MATLAB file. It is read into memory in one piece, for the library knows no other way, and lies in a
 * temporary file afterwards.
 *
 * @param name as in MATLAB
 * @param place what to call it in messages
 * @param header type and shape; empty where it is no plain array of numbers
 * @param trouble why there is no header
 * @param content the file
 * @param spoolFolder where to put its numbers
 */
record MatArray(
        String name,
        String place,
        Optional<ArrayHeader> header,
        Optional<DataException> trouble,
        MatFileContent content,
        Path spoolFolder)
        implements StoredArray {

    /** Room for what stands beside the numbers. */
    private static final long SLACK = 1024;

    static MatArray of(EntryHeader entry, MatFileContent content, Path spoolFolder) {
        String name = entry.getName();
        String place = content.place() + ", variable " + name.replaceAll("\\p{Cntrl}", "?");
        Optional<DataException> trouble = trouble(entry, name, place);
        Optional<ArrayHeader> header = trouble.isPresent() ? Optional.empty() : Optional.of(header(entry));
        return new MatArray(name, place, header, trouble, content, spoolFolder);
    }

    private static Optional<DataException> trouble(EntryHeader entry, String name, String place) {
        if (entry.isComplex()) {
            return Optional.of(new DataException(
                    place, "complex numbers are not logits", "save real numbers: real(" + name + ")"));
        }
        return switch (entry.getType()) {
            case Double, Single, Int8, UInt8, Int16, UInt16, Int32, UInt32, Int64, UInt64 -> Optional.empty();
            case Sparse ->
                Optional.of(new DataException(
                        place, "a sparse matrix is not read", "save it as a full one: full(" + name + ")"));
            default ->
                Optional.of(new DataException(
                        place,
                        "it is a " + entry.getType() + ", no plain array of numbers",
                        "save a matrix of numbers"));
        };
    }

    private static ArrayHeader header(EntryHeader entry) {
        String type = entry.isLogical()
                ? "b1"
                : switch (entry.getType()) {
                    case Double -> "f8";
                    case Single -> "f4";
                    case Int8 -> "i1";
                    case UInt8 -> "u1";
                    case Int16 -> "i2";
                    case UInt16 -> "u2";
                    case Int32 -> "i4";
                    case UInt32 -> "u4";
                    case Int64 -> "i8";
                    default -> "u8";
                };
        ArrayHeader scalar = new ArrayHeader(type.charAt(0), type.charAt(1) - '0', ByteOrder.LITTLE_ENDIAN, false);
        return MatlabShape.of(
                scalar, Arrays.stream(entry.getDimensions()).asLongStream().toArray());
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        long bytes = plain().bytes(place);
        long room = Runtime.getRuntime().maxMemory() / 4;
        if (bytes > room) {
            throw new DataException(
                    place,
                    "it takes " + (bytes >> 20) + " MB, and a variable of MATLAB 5 is read in one piece of at most "
                            + (room >> 20),
                    "save it with -v7.3, or give Java more memory: -Xmx");
        }
        progress.at(0, "unpacking");
        progress.checkCancelled();
        MatFile read = content.read(entry -> entry.getName().equals(name), bytes + SLACK, place);
        Matrix matrix = read.getMatrix(name);
        try (Spool spool = Spool.in(spoolFolder, place)) {
            new MatNumbers(matrix, plain()).copy(spool, progress);
            return ArrayMapping.of(spool.written(), plain(), place);
        }
    }
}
