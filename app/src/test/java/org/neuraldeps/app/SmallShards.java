package org.neuraldeps.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.neuraldeps.app.cli.Npy;

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
            double[][] logits = rows(row, ROWS[i]);
            String number = "-" + (FIRST + i) + ".npy";
            Npy.doubles(folder.resolve("logits" + number), logits);
            Npy.labels(folder.resolve("labels" + number), labels(logits));
            Npy.mask(folder.resolve("evaluation" + number), mask(row, ROWS[i]));
            row += ROWS[i];
        }
        return folder;
    }

    /** Writes the same rows into one file of a new folder. */
    public static Path writeWhole(Path folder) throws IOException {
        Files.createDirectories(folder);
        int all = Arrays.stream(ROWS).sum();
        double[][] logits = rows(0, all);
        Npy.labels(folder.resolve("labels.npy"), labels(logits));
        Npy.mask(folder.resolve("evaluation.npy"), mask(0, all));
        return Npy.doubles(folder.resolve("logits.npy"), logits);
    }

    /** Some of all rows, whatever files they go to. */
    private static double[][] rows(int first, int count) {
        double[][] values = new double[count][COLUMNS];
        for (int row = 0; row < count; row++) {
            Random random = new Random(first + row);
            double common = random.nextGaussian();
            for (int column = 0; column < COLUMNS; column++) {
                values[row][column] =
                        column % 3 == 0 ? 2 * common + 0.5 * random.nextGaussian() : random.nextGaussian();
            }
        }
        return values;
    }

    private static int[] labels(double[]... logits) {
        int[] labels = new int[logits.length];
        for (int row = 0; row < labels.length; row++) {
            for (int column = 1; column < COLUMNS; column++) {
                labels[row] = logits[row][column] > logits[row][labels[row]] ? column : labels[row];
            }
        }
        return labels;
    }

    private static boolean[] mask(int first, int count) {
        boolean[] mask = new boolean[count];
        for (int row = 0; row < count; row++) {
            mask[row] = (first + row) % 5 == 0;
        }
        return mask;
    }
}
