package org.neuraldeps.solver.io;

import java.nio.ByteOrder;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;

/**
 * What an array in a file of any format is: element type, order and shape.
 *
 * @param kind the NumPy kind: 'f' float, 'i' signed, 'u' unsigned, 'b' bool; 'B' for bfloat16, which NumPy has not
 * @param itemBytes bytes per element
 * @param byteOrder byte order of the elements
 * @param fortranOrder whether the first index runs fastest
 * @param shape the dimensions
 */
record ArrayHeader(char kind, int itemBytes, ByteOrder byteOrder, boolean fortranOrder, long... shape) {

    /** bfloat16: the first half of a float32. */
    static final char BRAIN = 'B';

    /** An array of floating point numbers, row after row. */
    static ArrayHeader of(StorageType storage, ByteOrder byteOrder, long... shape) {
        char kind = storage == StorageType.BFLOAT16 ? BRAIN : 'f';
        return new ArrayHeader(kind, storage.bytes(), byteOrder, false, shape);
    }

    /** The type as NumPy writes it, without byte order: "f4"; "bf16" for bfloat16. */
    String type() {
        return kind == BRAIN ? "bf16" : kind + Integer.toString(itemBytes);
    }

    /** The type of floating point numbers; empty where the elements are none, or of a length that is not read. */
    Optional<StorageType> storage() {
        return Optional.ofNullable(
                switch (type()) {
                    case "bf16" -> StorageType.BFLOAT16;
                    case "f2" -> StorageType.FLOAT16;
                    case "f4" -> StorageType.FLOAT32;
                    case "f8" -> StorageType.FLOAT64;
                    default -> null;
                });
    }

    /** The shape as NumPy writes it: "(4600, 1000)". */
    String shapeText() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            text.append(i > 0 ? ", " : "").append(shape[i]);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }

    /**
     * How many bytes the elements take.
     *
     * @throws DataException if they are more than can be counted
     */
    long bytes(String place) {
        return elements(place) * itemBytes;
    }

    /**
     * How many elements the shape makes.
     *
     * @throws DataException if they are more than can be counted
     */
    long elements(String place) {
        long product = 1;
        try {
            for (long dimension : shape) {
                product = Math.multiplyExact(product, dimension);
            }
            Math.multiplyExact(product, (long) itemBytes);
        } catch (ArithmeticException e) {
            throw new DataException(
                    place, "the shape " + shapeText() + " is too large", "save the array again, or split it", e);
        }
        return product;
    }
}
