package org.neuraldeps.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.NpyFile;
import org.neuraldeps.solver.io.NpzWriter;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SamplesFile;
import org.neuraldeps.solver.io.ShardedLogits;
import org.neuraldeps.solver.io.StoredVectors;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A folder of shards of three formats with labels, evaluation rows and groups, and its moments by one machine. */
final class SomeShards {

    private static final int[] ROWS = {900, 1, 1300, 777};
    private static final int GROUP_ROWS = 3;
    private static final int SEED = 11;

    private final Path folder;
    private final int columns;
    private final int rows;

    private SomeShards(Path folder, int columns, int rows) {
        this.folder = folder;
        this.columns = columns;
        this.rows = rows;
    }

    /** Writes shards of 900, 1, 1,300 and 777 rows, {@code times} as many of each. */
    static SomeShards write(Path folder, int columns, int times) throws IOException {
        Random random = new Random(SEED);
        int all = Arrays.stream(ROWS).sum() * times;
        int[] labels =
                IntStream.range(0, all).map(row -> random.nextInt(columns)).toArray();
        int first = 0;
        for (int shard = 0; shard < ROWS.length; shard++) {
            int count = ROWS[shard] * times;
            double[] values = new double[count * columns];
            for (int i = 0; i < values.length; i++) {
                boolean isLabel = i % columns == labels[first + i / columns];
                values[i] = (float) (random.nextGaussian() + 0.3 * (i % columns % 7) + (isLabel ? 4 : 0));
            }
            shard(folder, shard, ArrayLogitMatrix.wrapping("", count, columns, values), values);
            first += count;
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("labels.npy"))) {
            NpyFile.writeLabels(labels, out);
        }
        boolean[] evaluation = new boolean[all];
        for (int row = 0; row < all; row++) {
            evaluation[row] = row / GROUP_ROWS % 5 == 1;
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("evaluation.npy"))) {
            NpyFile.writeMask(evaluation, out);
        }
        StringBuilder groups = new StringBuilder("row\timage\n");
        IntStream.range(0, all).forEach(row -> groups.append(row + "\tphoto" + row / GROUP_ROWS + "\n"));
        Files.writeString(folder.resolve("samples.tsv"), groups);
        return new SomeShards(folder, columns, all);
    }

    private static void shard(Path folder, int number, LogitMatrix logits, double... values) throws IOException {
        String name = "logits-" + number;
        switch (number) {
            case 1 -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".npz"))) {
                    new NpzWriter()
                            .matrix("logits", logits.rows(), logits.columns(), values)
                            .write(out);
                }
            }
            case 2 -> safetensors(folder.resolve(name + ".safetensors"), logits, values);
            default -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".npy"))) {
                    NpyFile.writeLogits(logits, out);
                }
            }
        }
    }

    private static void safetensors(Path file, LogitMatrix logits, double... values) throws IOException {
        int length = Double.BYTES * values.length;
        String header = "{\"logits\":{\"dtype\":\"F64\",\"shape\":[" + logits.rows() + "," + logits.columns()
                + "],\"data_offsets\":[0," + length + "]}}";
        byte[] words = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(Long.BYTES + words.length + length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(words.length).put(words).asDoubleBuffer().put(values);
        Files.write(file, bytes.array());
    }

    Path folder() {
        return folder;
    }

    int rows() {
        return rows;
    }

    /** What one machine keeps of them. */
    KeptMoments kept(long limitBytes) {
        LogitMatrix logits = ShardedLogits.open(FoundShards.of(folder), false, Reading.USUAL, Progress.NONE);
        LogitDataset dataset = new LogitDataset(
                "shards",
                logits,
                Categories.numbered(columns),
                Optional.of(new Labels(
                        StoredVectors.labels(FoundFile.of(folder.resolve("labels.npy"))), columns, "labels")),
                new Split(StoredVectors.mask(FoundFile.of(folder.resolve("evaluation.npy")))),
                Optional.of(SamplesFile.read(FoundFile.of(folder.resolve("samples.tsv")))),
                Optional.empty());
        KeptOrigin origin = new KeptOrigin("shards", "", "mask", List.of());
        return KeptMoments.of(
                dataset,
                MomentAccumulator.accumulate(logits, FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER),
                Folding.USUAL,
                origin,
                limitBytes,
                Progress.NONE,
                Workers.CALLER);
    }

    /** What a file keeps. */
    static KeptMoments in(Path file) {
        return MomentsFile.read(FoundFile.of(file), Progress.NONE);
    }
}
