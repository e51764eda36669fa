package org.neuraldeps.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small data set in a folder: 60 rows, 6 categories, of which c0 is nearly c1 + c2 and two share a name. */
final class SmallData {

    static final int ROWS = 60;
    static final int CATEGORIES = 6;

    private SmallData() {}

    static double[][] logits() {
        Random random = new Random(7);
        double[][] rows = new double[ROWS][CATEGORIES];
        for (double[] row : rows) {
            for (int j = 1; j < CATEGORIES; j++) {
                row[j] = random.nextGaussian();
            }
            row[0] = row[1] + row[2] + 0.01 * random.nextGaussian();
        }
        return rows;
    }

    static int[] labels() {
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = row % CATEGORIES;
        }
        return labels;
    }

    /** Writes logits.npy and what lies beside it; the last third is held out. */
    static Path writeInto(Path folder) throws IOException {
        Npy.labels(folder.resolve("labels.npy"), labels());
        boolean[] held = new boolean[ROWS];
        for (int row = 2 * ROWS / 3; row < ROWS; row++) {
            held[row] = true;
        }
        Npy.mask(folder.resolve("evaluation.npy"), held);
        Files.writeString(folder.resolve("categories.tsv"), """
            index\twnid\tname
            0\tn00000001\tsum
            1\tn00000002\tfirst part
            2\tn00000003\tsecond part
            3\tn00000004\ttwin
            4\tn00000005\ttwin
            5\tn00000006\tloner
            """, StandardCharsets.UTF_8);
        return Npy.doubles(folder.resolve("logits.npy"), logits());
    }

    /** Writes truth.json beside them: sum is made of the parts, as it is, and all others are told to be made of two. */
    static void writeTruth(Path folder) throws IOException {
        String others = IntStream.range(1, CATEGORIES)
                .mapToObj(target -> target(target, target % 5 + 1, (target + 2) % 5 + 1))
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                folder.resolve("truth.json"),
                "{\"version\": 1, \"targets\": [\n" + target(0, 1, 2) + ",\n" + others + "]}\n",
                StandardCharsets.UTF_8);
    }

    private static String target(int target, int one, int other) {
        return "{\"target\": " + target + ", \"predictors\": [{\"category\": " + one
                + ", \"coefficient\": 1.0}, {\"category\": " + other + ", \"coefficient\": 1.0}]}";
    }
}
