package org.neuraldeps.solver.io;

import io.jhdf.api.Dataset;
import io.jhdf.object.datatype.Reference;
import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.VariableLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of categories in an HDF5 file: a dataset of words that goes by a usual name, of fixed or variable length, or a cell
 * of words of MATLAB.
 *
 * @param walk all datasets
 */
record HdfTexts(HdfWalk walk) {

    /** More would be no names of categories. */
    private static final long MOST = 1 << 20;

    /** The names, where there are some. */
    Optional<List<String>> names() {
        return walk.datasets().entrySet().stream()
                .filter(found -> NamesInside.isCalled(lastPart(found.getKey())))
                .map(Map.Entry::getValue)
                .filter(dataset -> dataset.getSize() > 0 && dataset.getSize() <= MOST)
                .flatMap(dataset -> words(dataset).stream())
                .findFirst();
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<List<String>> words(Dataset dataset) {
        boolean isText = dataset.getDataType() instanceof StringData
                || (dataset.getDataType() instanceof VariableLength varying && varying.isVariableLengthString());
        boolean isCell = dataset.getDataType() instanceof Reference
                && HdfTypes.matlabClass(dataset).filter("cell"::equals).isPresent();
        if (isText) {
            return strings(dataset.getDataFlat());
        }
        return isCell ? cell(dataset.getDataFlat()) : Optional.empty();
    }

    private static Optional<List<String>> strings(Object flat) {
        return flat instanceof String[] words && !Arrays.asList(words).contains(null)
                ? Optional.of(List.of(words))
                : Optional.empty();
    }

    private Optional<List<String>> cell(Object flat) {
        if (!(flat instanceof long[] addresses)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (long address : addresses) {
            Optional<String> text = Optional.ofNullable(walk.file().getNodeByAddress(address))
                    .filter(Dataset.class::isInstance)
                    .flatMap(node -> letters((Dataset) node));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            words.add(text.get());
        }
        return Optional.of(words);
    }

    /** MATLAB keeps letters as numbers of two bytes. */
    private static Optional<String> letters(Dataset dataset) {
        boolean isText = HdfTypes.matlabClass(dataset).filter("char"::equals).isPresent();
        Object flat = isText && dataset.getSize() <= MOST ? dataset.getDataFlat() : null;
        if (!(flat instanceof int[] numbers)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int letter : numbers) {
            text.append((char) letter);
        }
        return Optional.of(text.toString());
    }
}
