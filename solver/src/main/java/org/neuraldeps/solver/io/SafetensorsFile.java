package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * The tensors of a safetensors file: the length of the header, 8 bytes; the header; and behind it the numbers, one tensor
 * after the other without a gap, little-endian, row after row.
 *
 * @param place what to call it in messages
 * @param arrays the tensors, in the order of the header
 * @param names of categories, where the file says some
 */
record SafetensorsFile(String place, List<SafetensorsArray> arrays, Optional<List<String>> names) implements ArrayFile {

    static final int LENGTH_BYTES = 8;

    /** The reference implementation takes no longer ones. */
    static final long LONGEST_HEADER = 100_000_000;

    private static final String CURE = "copy or save the file again";

    /**
     * Reads the header.
     *
     * @throws DataException if it is damaged, or tensors do not lie where they can
     */
    static SafetensorsFile read(FileStretch file, String place) throws IOException {
        ByteBuffer prefix = file.read(0, LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        ArrayBytes.requireLength(place, "length of the header", LENGTH_BYTES, prefix.limit());
        long length = prefix.getLong(0);
        if (length < 2 || length > LONGEST_HEADER) {
            throw new DataException(place, "a safetensors header of " + Long.toUnsignedString(length) + " bytes", CURE);
        }
        long start = LENGTH_BYTES + length;
        ArrayBytes.requireLength(place, "header", start, file.length());
        byte[] json = new byte[(int) length];
        file.read(LENGTH_BYTES, json.length).get(json);
        SafetensorsHeader header = SafetensorsHeader.parse(json, place);
        FileStretch data = file.part(start, file.length() - start);
        requireNoGap(header, data.length(), place);
        List<SafetensorsArray> arrays = new ArrayList<>();
        header.entries().forEach((name, entry) -> arrays.add(SafetensorsArray.of(name, entry, data, place)));
        return new SafetensorsFile(place, List.copyOf(arrays), NamesInside.said(header.words()));
    }

    /** So that nothing is read twice and nothing hides between. */
    private static void requireNoGap(SafetensorsHeader header, long bytes, String place) {
        List<SafetensorsHeader.Entry> inOrder = header.entries().values().stream()
                .sorted(Comparator.comparingLong(SafetensorsHeader.Entry::begin)
                        .thenComparingLong(SafetensorsHeader.Entry::end))
                .toList();
        long next = 0;
        for (SafetensorsHeader.Entry entry : inOrder) {
            if (entry.begin() != next || entry.end() < next) {
                throw new DataException(
                        place,
                        "a tensor lies in bytes " + entry.begin() + " to " + entry.end() + " where one from " + next
                                + " on is expected",
                        CURE);
            }
            next = entry.end();
        }
        ArrayBytes.requireLength(place, "last tensor", next, bytes);
        if (next != bytes) {
            throw new DataException(place, (bytes - next) + " bytes follow the last tensor", CURE);
        }
    }

    @Override
    public DataException empty() {
        return new DataException(
                place,
                "there is no tensor in it",
                "save the logits with safetensors.torch.save_file({'logits': x}, file)");
    }
}
