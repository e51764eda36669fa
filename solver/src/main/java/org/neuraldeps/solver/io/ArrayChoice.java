package org.neuraldeps.solver.io;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Remedy;

/** Which of the arrays of a file are the logits. */
final class ArrayChoice {

    /** The array that is taken whatever else there is. */
    private static final String LOGITS = "logits";

    /** Parts of names that hint at logits, the strongest hint first. */
    private static final List<String> HINTS = List.of("logit", "output", "pred", "score");

    private final ArrayFile file;

    private ArrayChoice(ArrayFile file) {
        this.file = file;
    }

    /**
     * The array that was named; else the one called logits, or the only matrix of numbers, or the only array.
     *
     * @throws DataException if there is none, or several could be meant; the message names what there is
     */
    static StoredArray logits(ArrayFile file, Reading reading) {
        ArrayChoice choice = new ArrayChoice(file);
        return reading.array().map(choice::named).orElseGet(choice::guessed);
    }

    /**
     * The array of a name, or the only one whose last part is that name.
     *
     * @throws DataException if there is none
     */
    static StoredArray named(ArrayFile file, String name) {
        return new ArrayChoice(file).named(name);
    }

    /** HDF5 writes paths from the root on with a slash, or without. */
    private StoredArray named(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        Optional<StoredArray> exactly = file.arrays().stream()
                .filter(array -> array.name().equals(name))
                .map(StoredArray.class::cast)
                .findFirst();
        if (exactly.isPresent()) {
            return exactly.get();
        }
        List<StoredArray> alike = file.called(List.of(name.toLowerCase(Locale.ROOT)));
        if (alike.size() == 1) {
            return alike.get(0);
        }
        requireSome();
        throw new DataException(
                file.place(),
                (alike.isEmpty() ? "no array is called " : "several arrays are called ") + name + " among "
                        + file.contents(),
                "give one of these names in full");
    }

    private StoredArray guessed() {
        List<StoredArray> called = file.called(List.of(LOGITS));
        if (called.size() == 1) {
            return called.get(0);
        }
        if (HeadArrays.areIn(file)) {
            throw new DataException(
                    file.place(), "it holds the head of a network, not logits", "open the features that belong to it");
        }
        List<StoredArray> matrices = file.arrays().stream()
                .filter(StoredArray::isMatrix)
                .map(StoredArray.class::cast)
                .toList();
        if (matrices.size() == 1) {
            return matrices.get(0);
        }
        if (file.arrays().size() == 1) {
            return file.arrays().get(0);
        }
        requireSome();
        throw undecided(matrices);
    }

    private void requireSome() {
        if (file.arrays().isEmpty()) {
            throw file.empty();
        }
    }

    private DataException undecided(List<StoredArray> matrices) {
        String problem = (matrices.isEmpty() ? "no array is a matrix" : matrices.size() + " arrays are matrices")
                + " and none is called " + LOGITS + " among " + file.contents();
        if (matrices.isEmpty()) {
            return new DataException(file.place(), problem, "give logits, one row a sample, one column a category");
        }
        List<Remedy.Candidate> candidates = matrices.stream()
                .map(array -> new Remedy.Candidate(
                        array.name(), array.plain().type(), array.plain().shapeText()))
                .toList();
        Remedy.ChooseArray choose = new Remedy.ChooseArray(false, file.place(), candidates, guess(matrices));
        return new DataException(file.place(), problem, choose.cure(), choose);
    }

    /** The one whose name hints at logits the most; among equals the one with the most elements, and then the first. */
    private static int guess(List<StoredArray> matrices) {
        Comparator<Integer> byHint = Comparator.comparing(place -> hint(matrices.get(place)));
        Comparator<Integer> bySize = Comparator.comparing(place -> -elements(matrices.get(place)));
        return IntStream.range(0, matrices.size())
                .boxed()
                .min(byHint.thenComparing(bySize))
                .orElseThrow();
    }

    private static int hint(StoredArray array) {
        String name = array.name().toLowerCase(Locale.ROOT);
        return IntStream.range(0, HINTS.size())
                .filter(place -> name.contains(HINTS.get(place)))
                .findFirst()
                .orElse(HINTS.size());
    }

    private static double elements(StoredArray array) {
        double product = 1;
        for (long length : array.plain().shape()) {
            product *= length;
        }
        return product;
    }
}
