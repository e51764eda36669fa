package org.neuraldeps.solver.io;

import java.util.List;

/**
 * Numbers in a row, in an entry of the archive of their own, of which tensors are views.
 *
 * @param key the name of the entry in the folder data
 * @param type of the numbers
 * @param elements how many
 */
record TorchStorage(String key, TorchType type, long elements) {

    private static final String KIND = "storage";
    private static final int MEMBERS = 5;

    /**
     * The storage that a pickle stands for with ('storage', type, key, device, number of elements).
     *
     * @throws RuntimeException if these are others
     */
    static TorchStorage of(List<?> members) {
        if (members.size() < MEMBERS || !KIND.equals(members.get(0))) {
            throw new IllegalArgumentException("something is kept outside of it that is no storage");
        }
        long elements = (Long) members.get(4);
        TorchType type = (TorchType) members.get(1);
        if (elements < 0) {
            throw new IllegalArgumentException("a storage of " + elements + " elements");
        }
        Math.multiplyExact(elements, (long) type.bytes());
        return new TorchStorage((String) members.get(2), type, elements);
    }

    long bytes() {
        return elements * type.bytes();
    }
}
