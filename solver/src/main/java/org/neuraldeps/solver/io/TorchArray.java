package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * One tensor of a file of {@code torch.save}. One whose numbers lie one after the other, row after row or column after
 * column, is mapped where they lie; of any other view the numbers are brought together in a temporary file.
 *
 * @param name in what was saved
 * @param place what to call it in messages
 * @param tensor where its numbers are
 * @param numbers all of the file
 * @param header of the array; empty where it is none that is read
 * @param trouble why there is no header
 */
record TorchArray(
        String name,
        String place,
        TorchTensor tensor,
        TorchNumbers numbers,
        Optional<ArrayHeader> header,
        Optional<DataException> trouble)
        implements StoredArray {

    private static final int CHUNK = 1 << 20;

    static TorchArray of(String name, TorchTensor tensor, TorchNumbers numbers, String file) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        String place = shown.isEmpty() ? file : file + ", tensor " + shown;
        Optional<DataException> trouble = trouble(tensor, place);
        Optional<ArrayHeader> header = trouble.isPresent() ? Optional.empty() : Optional.of(header(tensor, numbers));
        return new TorchArray(shown, place, tensor, numbers, header, trouble);
    }

    private static Optional<DataException> trouble(TorchTensor tensor, String place) {
        if (!tensor.type().isRead()) {
            return Optional.of(new DataException(
                    place,
                    "numbers of type " + tensor.type().name() + " are not read",
                    "save float16, bfloat16, float32 or float64"));
        }
        if (tensor.isExpanded()) {
            return Optional.of(new DataException(
                    place, "it is a view that shows the same numbers several times", "save it with .contiguous()"));
        }
        return Optional.empty();
    }

    private static ArrayHeader header(TorchTensor tensor, TorchNumbers numbers) {
        TorchType type = tensor.type();
        boolean isTurned = !tensor.isRowAfterRow() && tensor.isColumnAfterColumn();
        return new ArrayHeader(type.kind(), type.bytes(), numbers.order(), isTurned, tensor.shape());
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        ArrayHeader plain = plain();
        if (tensor.isRowAfterRow() || tensor.isColumnAfterColumn()) {
            return numbers.map(tensor.storage(), tensor.isEmpty() ? 0 : tensor.offset(), plain, place, progress);
        }
        ArrayHeader all = new ArrayHeader(plain.kind(), plain.itemBytes(), plain.byteOrder(), false, tensor.end());
        ArrayBytes storage = numbers.map(tensor.storage(), 0, all, place, progress);
        try (Spool spool = Spool.in(numbers.spoolFolder(), place)) {
            gather(storage, spool, progress);
            return ArrayMapping.of(spool.written(), plain, place);
        }
    }

    /** Brings the numbers of the view together, row after row. */
    private void gather(ArrayBytes storage, Spool spool, Progress progress) {
        int itemBytes = tensor.type().bytes();
        long[] index = new long[tensor.shape().length];
        long elements = plain().elements(place);
        byte[] chunk = new byte[CHUNK];
        int filled = 0;
        long at = tensor.offset();
        for (long done = 0; done < elements; done++) {
            ByteBuffer segment = storage.segmentOf(at);
            segment.get(Math.toIntExact(storage.unitWithinSegment(at) * itemBytes), chunk, filled, itemBytes);
            filled += itemBytes;
            if (filled + itemBytes > CHUNK || done == elements - 1) {
                progress.at((double) done / elements, "bringing together");
                progress.checkCancelled();
                spool.put(chunk, filled);
                filled = 0;
            }
            at = next(index, at);
        }
    }

    /** Where the next number is, the last index running fastest. */
    private long next(long[] index, long at) {
        long next = at;
        for (int i = index.length - 1; i >= 0; i--) {
            next += tensor.strides()[i];
            if (++index[i] < tensor.shape()[i]) {
                return next;
            }
            next -= index[i] * tensor.strides()[i];
            index[i] = 0;
        }
        return next;
    }
}
