package org.neuraldeps.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.io.HeadFile;

/** Small features in a folder: 60 training, 24 test and 10 other rows of 5 features, 6 categories, and heads on them. */
public final class SmallFeatures {

    public static final int TRAIN = 60;
    public static final int TEST = 24;
    public static final int OTHER = 10;
    public static final int WIDTH = 5;
    public static final int CATEGORIES = 6;

    private SmallFeatures() {}

    /** Writes features, labels and names, but no head. */
    public static Path writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Npy.labels(folder.resolve("train.labels.npy"), labels(TRAIN));
        Npy.labels(folder.resolve("test.labels.npy"), labels(TEST));
        Npy.doubles(folder.resolve("test.features.npy"), rows(TEST, 2));
        Npy.doubles(folder.resolve("ood.features.npy"), rows(OTHER, 3));
        Files.writeString(folder.resolve("categories.tsv"), """
            index\twnid\tname
            0\tn00000001\talpha
            1\tn00000002\tbeta
            2\tn00000003\tgamma
            3\tn00000004\tdelta
            4\tn00000005\tepsilon
            5\tn00000006\tzeta
            """, StandardCharsets.UTF_8);
        return Npy.doubles(folder.resolve("train.features.npy"), rows(TRAIN, 1));
    }

    /** Writes a head; another seed makes another one. */
    public static Path writeHead(Path file, int seed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            HeadFile.write(head(seed), out);
        }
        return file;
    }

    /** A head that has little to do with the labels. */
    public static Head head(int seed) {
        Random random = new Random(seed);
        return new Head(
                WIDTH,
                random.doubles((long) WIDTH * CATEGORIES, -1, 1).toArray(),
                random.doubles(CATEGORIES, -1, 1).toArray());
    }

    /** The category of each row: one after the other. */
    public static int[] labels(int rows) {
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = row % CATEGORIES;
        }
        return labels;
    }

    /** Features around a centre of each category. */
    public static double[][] rows(int count, int seed) {
        double[][] centres = gaussian(new Random(11), CATEGORIES);
        double[][] rows = gaussian(new Random(seed), count);
        for (int row = 0; row < count; row++) {
            for (int k = 0; k < WIDTH; k++) {
                rows[row][k] += 2 * centres[row % CATEGORIES][k];
            }
        }
        return rows;
    }

    private static double[][] gaussian(Random random, int count) {
        double[][] rows = new double[count][WIDTH];
        for (double[] row : rows) {
            for (int k = 0; k < WIDTH; k++) {
                row[k] = random.nextGaussian();
            }
        }
        return rows;
    }

    /** The logits of rows under a head. */
    public static double[][] logits(double[][] rows, Head head) {
        double[][] logits = new double[rows.length][CATEGORIES];
        for (int row = 0; row < rows.length; row++) {
            for (int j = 0; j < CATEGORIES; j++) {
                logits[row][j] = head.bias(j);
                for (int k = 0; k < WIDTH; k++) {
                    logits[row][j] += rows[row][k] * head.weight(k, j);
                }
            }
        }
        return logits;
    }
}
