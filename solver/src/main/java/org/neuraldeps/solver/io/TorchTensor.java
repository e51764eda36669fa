package org.neuraldeps.solver.io;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A view of a storage: element (i, j, …) is that at place offset + i·stride₀ + j·stride₁ + ….
 *
 * @param storage where its numbers are
 * @param type of its numbers
 * @param offset of the first number, in numbers
 * @param shape its dimensions
 * @param strides of its dimensions, in numbers
 */
record TorchTensor(TorchStorage storage, TorchType type, long offset, long[] shape, long[] strides) {

    private static final int MOST_DIMENSIONS = 64;

    /**
     * As the functions that rebuild tensors take it: storage, offset, shape, strides, and what does not matter here.
     *
     * @throws RuntimeException if these cannot be, such as a view of more than there is
     */
    static TorchTensor rebuilt(List<?> arguments) {
        boolean isMarked = arguments.size() > 6 && arguments.get(6) instanceof Map<?, ?> marks && !marks.isEmpty();
        if (isMarked) {
            throw new IllegalArgumentException("a view that conjugates or negates");
        }
        TorchStorage storage = (TorchStorage) arguments.get(0);
        return made(storage, storage.type(), arguments);
    }

    /** The same of a storage of bytes, with the type behind the others. */
    static TorchTensor rebuiltOfType(List<?> arguments) {
        return made((TorchStorage) arguments.get(0), (TorchType) arguments.get(6), arguments);
    }

    private static TorchTensor made(TorchStorage storage, TorchType type, List<?> arguments) {
        TorchTensor tensor = new TorchTensor(
                storage, type, (Long) arguments.get(1), numbers((List<?>) arguments.get(2)), numbers((List<?>)
                        arguments.get(3)));
        tensor.requireInside();
        return tensor;
    }

    private static long[] numbers(List<?> numbers) {
        return numbers.stream().mapToLong(number -> (Long) number).toArray();
    }

    private void requireInside() {
        boolean isPossible = offset >= 0
                && shape.length == strides.length
                && shape.length <= MOST_DIMENSIONS
                && Arrays.stream(shape).allMatch(length -> length >= 0)
                && Arrays.stream(strides).allMatch(stride -> stride >= 0);
        if (!isPossible || Math.multiplyExact(end(), (long) type.bytes()) > storage.bytes()) {
            throw new IllegalArgumentException("a tensor of shape " + Arrays.toString(shape) + ", strides "
                    + Arrays.toString(strides) + " from " + offset + " on in " + storage.elements() + " numbers");
        }
    }

    /** Behind the last number of it in the storage. */
    long end() {
        if (isEmpty()) {
            return 0;
        }
        long last = offset;
        for (int i = 0; i < shape.length; i++) {
            last = Math.addExact(last, Math.multiplyExact(shape[i] - 1, strides[i]));
        }
        return Math.addExact(last, 1);
    }

    boolean isEmpty() {
        return Arrays.stream(shape).anyMatch(length -> length == 0);
    }

    /** Whether its numbers lie one after the other in the storage, the last index running fastest. */
    boolean isRowAfterRow() {
        return isContiguous(false);
    }

    /** The same with the first index running fastest. */
    boolean isColumnAfterColumn() {
        return isContiguous(true);
    }

    private boolean isContiguous(boolean firstFastest) {
        long expected = 1;
        for (int k = 0; k < shape.length; k++) {
            int i = firstFastest ? k : shape.length - 1 - k;
            if (shape[i] != 1 && strides[i] != expected) {
                return isEmpty();
            }
            expected *= shape[i];
        }
        return true;
    }

    /** Whether the same number of the storage stands at several places, as after {@code expand}. */
    boolean isExpanded() {
        double elements = 1;
        boolean isRepeated = false;
        for (int i = 0; i < shape.length; i++) {
            elements *= shape[i];
            isRepeated |= shape[i] > 1 && strides[i] == 0;
        }
        return !isEmpty() && (isRepeated || elements * type.bytes() > storage.bytes());
    }
}
