package org.neuraldeps.solver.data;

import java.util.Arrays;

/** The true category of every row. */
public final class Labels {

    private final int[] values;

    /**
     * @param values one category index per row; copied
     * @param categories n; every label must lie in 0 … n - 1
     * @param origin the file, for the message
     * @throws DataException if a label is outside the categories
     */
    public Labels(int[] values, int categories, String origin) {
        this.values = values.clone();
        for (int row = 0; row < values.length; row++) {
            if (values[row] < 0 || values[row] >= categories) {
                throw new DataException(
                        origin + ", row " + row,
                        "label " + values[row] + " is not one of the " + categories + " categories",
                        cure(values, categories));
            }
        }
    }

    private static String cure(int[] values, int categories) {
        boolean fromOne = Arrays.stream(values).allMatch(label -> label >= 1 && label <= categories);
        return fromOne
                ? "these count from 1; save them from 0: numpy.save('labels.npy', labels - 1)"
                : "labels must be column indices from 0 to " + (categories - 1);
    }

    /** Number of rows. */
    public int rows() {
        return values.length;
    }

    /** The category of a row. */
    public int of(int row) {
        return values[row];
    }
}
