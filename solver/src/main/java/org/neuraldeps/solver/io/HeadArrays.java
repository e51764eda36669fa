package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.Progress;

/**
 * The arrays of an archive that make a head: which they are, by name, and which way round the weights lie, by shape.
 *
 * @param archive where they are looked for
 */
record HeadArrays(ArrayFile archive) {

    /** The usual name of W. */
    static final String WEIGHTS = "W";

    /** The usual name of b. */
    static final String BIAS = "b";

    private static final List<String> NAMES_OF_WEIGHTS = List.of("w", "weights", "weight");
    private static final List<String> NAMES_OF_BIAS = List.of("b", "bias");

    /** Where there are as many features as categories, PyTorch's weights, which lie the other way round, go by another name. */
    private static final List<String> ROW_A_FEATURE = List.of(WEIGHTS, "weights");

    static final String CURE = "save it with numpy.savez(file, W=W, b=b), one row of W a feature";

    /** Whether something in an archive is called weights and something bias. */
    static boolean areIn(ArrayFile archive) {
        return !archive.called(NAMES_OF_WEIGHTS).isEmpty()
                && !archive.called(NAMES_OF_BIAS).isEmpty();
    }

    /**
     * Reads both and turns the weights where they lie the other way.
     *
     * @throws DataException if they are not there, or make no head
     */
    Head head(Progress progress) throws IOException {
        StoredArray named = one(NAMES_OF_WEIGHTS, "a matrix of weights", WEIGHTS);
        ArrayNumbers weights = numbers(named, progress);
        ArrayNumbers bias = numbers(one(NAMES_OF_BIAS, "a bias", BIAS), progress);
        if (!weights.isMatrix() || !bias.isVector()) {
            throw new DataException(
                    place(),
                    "weights are a matrix and the bias is a vector, here they are " + shapes(weights, bias),
                    CURE);
        }
        boolean isRowAFeature = weights.length(1) == bias.length(0);
        boolean isRowACategory = weights.length(0) == bias.length(0);
        if (!isRowAFeature && !isRowACategory) {
            throw new DataException(
                    place(),
                    shapes(weights, bias) + " do not belong together",
                    "one side of the weights must be as long as the bias");
        }
        if (isRowAFeature && isRowACategory && !ROW_A_FEATURE.contains(named.name())) {
            throw new DataException(
                    place(),
                    shapes(weights, bias) + " could be either way round",
                    "call them W, with one row a feature");
        }
        return made(
                weights.length(isRowAFeature ? 0 : 1),
                bias.length(0),
                isRowAFeature ? weights.rowMajor() : weights.transposed(),
                bias.rowMajor());
    }

    private String place() {
        return archive.place();
    }

    private Head made(int features, int categories, double[] weights, double[] bias) {
        if (features < 1 || categories < 2) {
            throw new DataException(
                    place(),
                    "a head of " + features + " features and " + categories + " categories",
                    "give one of at least 1 and 2");
        }
        requireFinite(weights, "the weights");
        requireFinite(bias, "the bias");
        return new Head(features, weights, bias);
    }

    private void requireFinite(double[] numbers, String what) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new DataException(place(), "NaN or infinity in " + what, "save a head that gives logits");
            }
        }
    }

    private static String shapes(ArrayNumbers weights, ArrayNumbers bias) {
        return "weights of shape " + weights.shapeText() + " and a bias of shape " + bias.shapeText();
    }

    /** By its name, whatever its case and whatever stands before a dot, as in "fc.weight". */
    private StoredArray one(List<String> names, String what, String usual) {
        List<StoredArray> found = archive.called(names);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new DataException(
                place(),
                (found.isEmpty() ? "no array is " + what : found.size() + " arrays could be " + what) + " among "
                        + archive.contents(),
                "call it " + usual + ": " + CURE);
    }

    private static ArrayNumbers numbers(StoredArray array, Progress progress) throws IOException {
        return ArrayNumbers.of(array.bytes(progress.quiet()));
    }
}
