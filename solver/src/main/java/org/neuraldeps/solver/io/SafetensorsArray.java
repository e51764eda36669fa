package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * One tensor of a safetensors file, mapped where it lies.
 *
 * @param name in the file
 * @param place what to call it in messages
 * @param data its bytes
 * @param header of the array; empty where its numbers are of a type that is not read
 * @param trouble why there is no header
 */
record SafetensorsArray(
        String name, String place, FileStretch data, Optional<ArrayHeader> header, Optional<DataException> trouble)
        implements StoredArray {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("F64", "f8"),
            Map.entry("F32", "f4"),
            Map.entry("F16", "f2"),
            Map.entry("BF16", ArrayHeader.BRAIN + "2"),
            Map.entry("I64", "i8"),
            Map.entry("I32", "i4"),
            Map.entry("I16", "i2"),
            Map.entry("I8", "i1"),
            Map.entry("U64", "u8"),
            Map.entry("U32", "u4"),
            Map.entry("U16", "u2"),
            Map.entry("U8", "u1"),
            Map.entry("BOOL", "b1"));

    /**
     * The tensor of an entry.
     *
     * @param data all tensors of the file
     * @throws DataException if its shape and its place do not go together
     */
    static SafetensorsArray of(String name, SafetensorsHeader.Entry entry, FileStretch data, String file) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        String place = file + ", tensor " + shown;
        FileStretch own = data.part(entry.begin(), entry.end() - entry.begin());
        String type = TYPES.get(entry.type());
        if (type == null) {
            DataException trouble = new DataException(
                    place, "numbers of type " + entry.type() + " are not read", "save F16, BF16, F32 or F64");
            return new SafetensorsArray(shown, place, own, Optional.empty(), Optional.of(trouble));
        }
        ArrayHeader header =
                new ArrayHeader(type.charAt(0), type.charAt(1) - '0', ByteOrder.LITTLE_ENDIAN, false, entry.shape());
        if (header.bytes(place) != own.length()) {
            throw new DataException(
                    place,
                    "shape " + header.shapeText() + " of " + entry.type() + " takes " + header.bytes(place)
                            + " bytes, but it has " + own.length(),
                    "copy or save the file again");
        }
        return new SafetensorsArray(shown, place, own, Optional.of(header), Optional.empty());
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        return ArrayMapping.of(data, plain(), place);
    }
}
