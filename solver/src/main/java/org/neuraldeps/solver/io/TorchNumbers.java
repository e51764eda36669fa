package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * The storages of a file of {@code torch.save}: mapped where they lie, or, where they are packed, unpacked into a temporary
 * file. Either way all bytes of one are read once, for the archive holds a checksum.
 *
 * @param file all of it
 * @param entries of the archive, by name
 * @param prefix what stands before the key of a storage
 * @param order of the bytes of a number
 * @param spoolFolder where to unpack
 */
record TorchNumbers(
        FileStretch file, Map<String, ZipEntryPlace> entries, String prefix, ByteOrder order, Path spoolFolder) {

    /**
     * Numbers of a storage.
     *
     * @param first of them
     * @param header what they make
     * @param place what to call them in messages
     */
    ArrayBytes map(TorchStorage storage, long first, ArrayHeader header, String place, Progress progress)
            throws IOException {
        ZipEntryPlace entry = entries.get(prefix + storage.key());
        if (entry == null || entry.bytes() < storage.bytes()) {
            throw new DataException(
                    place,
                    "its numbers are not in the archive"
                            + (entry == null ? "" : ", which has " + entry.bytes() + " bytes of " + storage.bytes()),
                    "copy or save the file again");
        }
        ZipContent content = ZipContent.of(file, entry, place);
        if (content.isStored()) {
            content.copy((bytes, count) -> {}, progress);
            return map(content.packed(), first, header, place);
        }
        try (Spool spool = Spool.in(spoolFolder, place)) {
            content.copy(spool, progress);
            return map(spool.written(), first, header, place);
        }
    }

    private static ArrayBytes map(FileStretch storage, long first, ArrayHeader header, String place)
            throws IOException {
        return ArrayMapping.of(storage.part(first * header.itemBytes(), header.bytes(place)), header, place);
    }
}
