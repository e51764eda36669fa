package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import us.hebi.matlab.mat.format.Mat5Reader.EntryHeader;
import us.hebi.matlab.mat.types.Array;
import us.hebi.matlab.mat.types.Cell;
import us.hebi.matlab.mat.types.Char;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.MatlabType;

/**
 * The variables of a MATLAB file.
 *
 * @param place what to call it in messages
 * @param arrays all variables, whatever they are
 * @param names those of the categories, where a cell or a matrix of letters is called so
 */
record MatArrays(String place, List<MatArray> arrays, Optional<List<String>> names) implements ArrayFile {

    /** More would be no names of categories. */
    private static final int MOST_NAMES = 1 << 20;

    private static final long MOST_BYTES = 64L << 20;

    /** Reads what is in a file, and of the variables only names of categories. */
    static MatArrays open(MatFileContent content, Path spoolFolder) throws IOException {
        content.requireWhole();
        List<MatArray> arrays = new ArrayList<>();
        MatFile words = content.read(
                header -> {
                    arrays.add(MatArray.of(header, content, spoolFolder));
                    return mayBeNames(header);
                },
                MOST_BYTES,
                content.place());
        return new MatArrays(content.place(), List.copyOf(arrays), names(words));
    }

    private static boolean mayBeNames(EntryHeader header) {
        boolean isText = header.getType() == MatlabType.Cell || header.getType() == MatlabType.Character;
        return isText && NamesInside.isCalled(header.getName()) && header.getNumElements() <= MOST_NAMES;
    }

    private static Optional<List<String>> names(MatFile words) {
        for (MatFile.Entry entry : words.getEntries()) {
            Optional<List<String>> names = names(entry.getValue());
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> names(Array array) {
        List<String> names = new ArrayList<>();
        if (array instanceof Char letters) {
            for (int row = 0; row < letters.getNumRows(); row++) {
                names.add(letters.getRow(row).stripTrailing());
            }
            return Optional.of(names);
        }
        if (!(array instanceof Cell cell)) {
            return Optional.empty();
        }
        for (int i = 0; i < cell.getNumElements(); i++) {
            Array element = cell.get(i);
            if (!(element instanceof Char letters)) {
                return Optional.empty();
            }
            names.add(letters.getNumRows() == 1 ? letters.getRow(0) : "");
        }
        return Optional.of(names);
    }

    @Override
    public DataException empty() {
        return new DataException(
                place, "there is no variable in it", "save the logits in MATLAB: save('FILE.mat', 'logits')");
    }
}
