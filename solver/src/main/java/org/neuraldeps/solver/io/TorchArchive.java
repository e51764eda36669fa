package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * A file of {@code torch.save}, version 1.6 and later: a zip archive with a pickle of what was saved, data.pkl, and one entry
 * for each storage of numbers.
 *
 * @param place what to call it in messages
 * @param arrays the tensors, in the order of the pickle
 * @param names of categories, where there is a list of texts that is called so
 */
record TorchArchive(String place, List<TorchArray> arrays, Optional<List<String>> names) implements ArrayFile {

    private static final String PICKLE = "data.pkl";
    private static final long LONGEST_PICKLE = 64L << 20;

    /** Whether these are the entries of such a file. */
    static boolean isIn(List<ZipEntryPlace> entries) {
        return entries.stream().anyMatch(entry -> isPickle(entry.name()));
    }

    private static boolean isPickle(String name) {
        return name.equals(PICKLE)
                || (name.endsWith("/" + PICKLE) && name.indexOf('/') == name.length() - PICKLE.length() - 1);
    }

    /**
     * Reads the pickle; the numbers stay where they are.
     *
     * @param entries of the archive, of which {@link #isIn} is true
     * @param spoolFolder where to unpack
     * @throws DataException if the pickle is damaged or asks for what is no tensor
     */
    static TorchArchive read(
            FileStretch file, List<ZipEntryPlace> entries, String place, Path spoolFolder, Progress progress)
            throws IOException {
        Map<String, ZipEntryPlace> byName = new HashMap<>();
        entries.forEach(entry -> byName.put(entry.name(), entry));
        ZipEntryPlace pickle = entries.stream()
                .filter(entry -> isPickle(entry.name()))
                .findFirst()
                .orElseThrow();
        String prefix = pickle.name().substring(0, pickle.name().length() - PICKLE.length());
        Object saved = Unpickler.read(
                small(file, pickle, place, progress), new TorchGlobals(place)::named, TorchStorage::of, place);
        TorchContents contents = TorchContents.of(saved, place);
        ByteOrder order = order(file, byName.get(prefix + "byteorder"), place, progress);
        TorchNumbers numbers = new TorchNumbers(file, byName, prefix + "data/", order, spoolFolder);
        List<TorchArray> arrays = contents.tensors().entrySet().stream()
                .map(entry -> TorchArray.of(entry.getKey(), entry.getValue(), numbers, place))
                .toList();
        return new TorchArchive(place, arrays, contents.names());
    }

    /** Older files say nothing: they were written on machines with the least significant byte first. */
    private static ByteOrder order(FileStretch file, ZipEntryPlace entry, String place, Progress progress)
            throws IOException {
        if (entry == null) {
            return ByteOrder.LITTLE_ENDIAN;
        }
        String said = new String(small(file, entry, place, progress), StandardCharsets.US_ASCII).strip();
        return switch (said) {
            case "little" -> ByteOrder.LITTLE_ENDIAN;
            case "big" -> ByteOrder.BIG_ENDIAN;
            default ->
                throw new DataException(place, "its byte order is not known: " + said, "copy or save the file again");
        };
    }

    private static byte[] small(FileStretch file, ZipEntryPlace entry, String place, Progress progress)
            throws IOException {
        if (entry.bytes() < 0 || entry.bytes() > LONGEST_PICKLE) {
            throw new DataException(
                    place,
                    entry.name() + " is longer than " + LONGEST_PICKLE + " bytes",
                    "save the logits alone: torch.save(logits, 'logits.pt')");
        }
        return ZipContent.of(file, entry, place + ", " + entry.name()).all(progress);
    }

    @Override
    public DataException empty() {
        return new DataException(place, "there is no tensor in it", "save the logits: torch.save(logits, 'logits.pt')");
    }
}
