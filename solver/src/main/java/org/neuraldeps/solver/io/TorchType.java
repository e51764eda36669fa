package org.neuraldeps.solver.io;

/**
 * A type of PyTorch's numbers.
 *
 * @param name as PyTorch calls it: "float32"
 * @param kind as {@link ArrayHeader#kind()}; another letter where such numbers are not read
 * @param bytes a number
 */
record TorchType(String name, char kind, int bytes) {

    static final TorchType FLOAT64 = new TorchType("float64", 'f', 8);
    static final TorchType FLOAT32 = new TorchType("float32", 'f', 4);
    static final TorchType FLOAT16 = new TorchType("float16", 'f', 2);
    static final TorchType BFLOAT16 = new TorchType("bfloat16", ArrayHeader.BRAIN, 2);

    /** Bytes whose type is said elsewhere. */
    static final TorchType BYTES = new TorchType("bytes", 'u', 1);

    private static final String READ = "fiub" + ArrayHeader.BRAIN;

    /** Whether it is read. */
    boolean isRead() {
        return READ.indexOf(kind) >= 0;
    }
}
