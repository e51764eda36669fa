package org.neuraldeps.solver.io;

/** How arrays lie whose first index runs fastest, as MATLAB's do. */
final class MatlabShape {

    private MatlabShape() {}

    /**
     * What MATLAB means by an array that another program describes with the last index running fastest: the same elements,
     * with all dimensions exchanged. MATLAB has no vectors; a matrix with one row or one column is taken for one.
     */
    static ArrayHeader turned(ArrayHeader stored) {
        long[] shape = new long[stored.shape().length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = stored.shape()[shape.length - 1 - i];
        }
        return of(stored, shape);
    }

    /** An array with these dimensions, the first running fastest. */
    static ArrayHeader of(ArrayHeader stored, long... shape) {
        boolean isVector = shape.length == 2 && (shape[0] == 1 || shape[1] == 1);
        long[] own = isVector ? new long[] {shape[0] * shape[1]} : shape;
        return new ArrayHeader(stored.kind(), stored.itemBytes(), stored.byteOrder(), own.length > 1, own);
    }

    /** The same array lying in the other order. */
    static ArrayHeader otherOrder(ArrayHeader header) {
        return new ArrayHeader(
                header.kind(), header.itemBytes(), header.byteOrder(), !header.fortranOrder(), header.shape());
    }
}
