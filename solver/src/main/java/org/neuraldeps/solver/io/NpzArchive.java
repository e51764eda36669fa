package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;

/** The arrays of an npz archive, and which of them are the logits. */
final class NpzArchive {

    /** The array that is taken whatever else there is. */
    private static final String LOGITS = "logits";

    private static final int MOST_NAMED = 8;

    private final String place;
    private final List<NpzArray> arrays = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private NpzArchive(String place) {
        this.place = place;
    }

    /**
     * Reads directory and headers.
     *
     * @throws DataException if the directory is cut short or damaged
     */
    static NpzArchive read(FileStretch file, String place) throws IOException {
        NpzArchive archive = new NpzArchive(place);
        for (ZipEntryPlace entry : ZipDirectory.read(file, place)) {
            String name = entry.name().replaceAll("\\p{Cntrl}", "?");
            if (name.endsWith(NpzArray.SUFFIX)) {
                String array = name.substring(0, name.length() - NpzArray.SUFFIX.length());
                ZipContent content = ZipContent.of(file, entry, place + ", array " + array);
                archive.arrays.add(NpzArray.of(array, content));
            } else {
                archive.others.add(name);
            }
        }
        return archive;
    }

    /**
     * The array called logits, or the only matrix of numbers, or the only array.
     *
     * @throws DataException if there is none or more than one; the message names what there is
     */
    NpzArray logits() {
        Optional<NpzArray> named =
                arrays.stream().filter(array -> array.name().equals(LOGITS)).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        if (HeadArrays.areIn(this)) {
            throw new DataException(
                    place, "it holds the head of a network, not logits", "open the features that belong to it");
        }
        List<NpzArray> matrices = arrays.stream().filter(NpzArray::isMatrix).toList();
        if (matrices.size() == 1) {
            return matrices.get(0);
        }
        if (arrays.size() == 1) {
            return arrays.get(0);
        }
        throw noLogits(matrices.size());
    }

    /** The arrays that go by one of some names in small letters, whatever their case and whatever stands before a dot. */
    List<NpzArray> called(List<String> names) {
        return arrays.stream()
                .filter(array -> names.contains(lastPart(array.name()).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What is in it, for a message. */
    String contents() {
        return arrays.isEmpty() ? "no NumPy arrays" : listed(arrays.stream().map(NpzArray::description), arrays.size());
    }

    private DataException noLogits(int matrices) {
        if (arrays.isEmpty()) {
            return new DataException(
                    place,
                    others.isEmpty()
                            ? "the archive is empty"
                            : "no NumPy array in this archive, but " + listed(others.stream(), others.size()),
                    "save the logits with numpy.savez(file, logits=array)");
        }
        String problem =
                (matrices == 0 ? "no array is a matrix" : matrices + " arrays are matrices") + " and none is called "
                        + LOGITS + " among " + listed(arrays.stream().map(NpzArray::description), arrays.size());
        return new DataException(place, problem, "name the one that is meant: numpy.savez(file, logits=array)");
    }

    private static String listed(Stream<String> names, int count) {
        String first = names.limit(MOST_NAMED).collect(Collectors.joining(", "));
        return count <= MOST_NAMED ? first : first + " and " + (count - MOST_NAMED) + " more";
    }
}
