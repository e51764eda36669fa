package org.neuraldeps.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.neuraldeps.solver.io.NpyWriter;

/** The logits of a small network in one file and in several, with labels and evaluation rows. */
public final class SmallShards {

    /** Categories. */
    public static final int COLUMNS = 9;

    private static final int[] ROWS = {30, 40, 35};
    private static final int FIRST = 9;

    private SmallShards() {}

    /** Writes logits-9.npy, logits-10.npy and logits-11.npy into a new folder, and as many labels and evaluation masks. */
    public static Path writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        int row = 0;
        for (int i = 0; i < ROWS.length; i++) {
            double[] logits = rows(row, ROWS[i]);
            String number = "-" + (FIRST + i) + ".npy";
            NpyWriter.USUAL.matrix(folder.resolve("logits" + number), ROWS[i], COLUMNS, logits);
            NpyWriter.USUAL.type("<i4").vector(folder.resolve("labels" + number), labels(logits));
            NpyWriter.USUAL.type("|b1").vector(folder.resolve("evaluation" + number), mask(row, ROWS[i]));
            row += ROWS[i];
        }
        return folder;
    }

    /** Writes the same rows into one file of a new folder. */
    public static Path writeWhole(Path folder) throws IOException {
        Files.createDirectories(folder);
        int all = Arrays.stream(ROWS).sum();
        double[] logits = rows(0, all);
        NpyWriter.USUAL.type("<i4").vector(folder.resolve("labels.npy"), labels(logits));
        NpyWriter.USUAL.type("|b1").vector(folder.resolve("evaluation.npy"), mask(0, all));
        return NpyWriter.USUAL.matrix(folder.resolve("logits.npy"), all, COLUMNS, logits);
    }

    /** Some of all rows, whatever files they go to. */
    private static double[] rows(int first, int count) {
        double[] values = new double[count * COLUMNS];
        for (int row = 0; row < count; row++) {
            Random random = new Random(first + row);
            double common = random.nextGaussian();
            for (int column = 0; column < COLUMNS; column++) {
                values[row * COLUMNS + column] =
                        (float) (column % 3 == 0 ? 2 * common + 0.5 * random.nextGaussian() : random.nextGaussian());
            }
        }
        return values;
    }

    private static double[] labels(double... logits) {
        double[] labels = new double[logits.length / COLUMNS];
        for (int row = 0; row < labels.length; row++) {
            for (int column = 1; column < COLUMNS; column++) {
                boolean isLarger = logits[row * COLUMNS + column] > logits[row * COLUMNS + (int) labels[row]];
                labels[row] = isLarger ? column : labels[row];
            }
        }
        return labels;
    }

    private static double[] mask(int first, int count) {
        double[] mask = new double[count];
        for (int row = 0; row < count; row++) {
            mask[row] = (first + row) % 5 == 0 ? 1 : 0;
        }
        return mask;
    }
}
