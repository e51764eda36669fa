package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalLong;
import org.neuraldeps.solver.work.Progress;

/**
 * Where the rows of a file of logits lie, one behind the other: row i begins at byte {@code offset + i * rowBytes}. Whoever knows
 * can bring some rows from elsewhere into a file of the same length with holes for the others, and open that.
 *
 * @param offset of the first row
 * @param rowBytes of each
 */
public record RowPlace(long offset, long rowBytes) {

    private static final int SAFETENSORS_LENGTH = 8;

    /**
     * How many bytes from the beginning of a file say what is in it.
     *
     * @param start the first {@link LogitFormats#START_BYTES} bytes, or all of a shorter file
     * @return empty for a format where that does not lie at the beginning, or whose numbers have a checksum
     * @throws org.neuraldeps.solver.data.DataException if it is an npy file with a header that cannot be
     */
    public static OptionalLong headBytes(byte[] start, String place) {
        ByteBuffer bytes = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        if (NpyHeader.isMagic(start)) {
            return OptionalLong.of(
                    NpyHeader.headerEnd(bytes.slice(0, Math.min(start.length, NpyHeader.PREFIX_BYTES)), place));
        }
        return new SafetensorsFormat().recognises(start)
                ? OptionalLong.of(SAFETENSORS_LENGTH + bytes.getLong(0))
                : OptionalLong.empty();
    }

    /**
     * Finds the rows of a file that has at least its head.
     *
     * @return empty where rows do not lie as they are, one behind the other, or lie there with other arrays
     * @throws org.neuraldeps.solver.data.DataException if it is no usable file of logits
     */
    public static Optional<RowPlace> of(FoundFile file) {
        return file.read(() -> LogitFormats.with(file.path(), Reading.USUAL, Progress.NONE, arrays -> {
            StoredArray array = ArrayChoice.logits(arrays, Reading.USUAL);
            ArrayHeader header = array.plain();
            StoredLogits.requireLogits(header, array.place());
            if (arrays.arrays().size() > 1 || header.fortranOrder()) {
                return Optional.empty();
            }
            OptionalLong offset = array.bytes(Progress.NONE).offset();
            return offset.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RowPlace(offset.getAsLong(), header.shape()[1] * header.itemBytes()));
        }));
    }
}
