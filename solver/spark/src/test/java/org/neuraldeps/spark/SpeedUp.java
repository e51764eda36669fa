package org.neuraldeps.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How much faster two executors are than one, measured on made rows: {@code SpeedUp FOLDER ROWS CATEGORIES}. Times are those between the
 * lines that the command prints, so that starting Spark does not count.
 */
final class SpeedUp {

    private static final int SHARDS = 4;
    private static final int HEADER_BYTES = 128;

    private SpeedUp() {}

    /** Prints a line for each number of executors. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        int columns = Integer.parseInt(arguments[2]);
        Path shards = folder.resolve("shards-" + rows + "x" + columns);
        if (Files.notExists(shards)) {
            Files.createDirectories(shards);
            for (int shard = 0; shard < SHARDS; shard++) {
                write(shards.resolve("logits-" + shard + ".npy"), rows / SHARDS, columns, shard);
            }
        }
        PrintStream out = System.out;
        for (int executors = 1; executors <= 2; executors++) {
            Times moments = new Times("blocks of rows:");
            Path file = folder.resolve("m.npz");
            int blockRows = Math.max(1, rows / 16);
            moments.run(executors, "moments", shards.toString(), "-o", file.toString(), "--block-rows", "" + blockRows);
            Times paths = new Times("ranges of targets:");
            paths.run(
                    executors,
                    "all-targets",
                    file.toString(),
                    "-o",
                    folder.resolve("paths.npz").toString());
            out.println(executors + " executors: blocks " + moments.words() + ", targets " + paths.words());
        }
    }

    /** Logits in single precision, of an npy header and numbers. */
    private static void write(Path file, int rows, int columns, int seed) throws IOException {
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        byte[] words =
                (text + " ".repeat(HEADER_BYTES - 11 - text.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) words.length, 0});
            out.write(words);
            ByteBuffer row = ByteBuffer.allocate(Float.BYTES * columns).order(ByteOrder.LITTLE_ENDIAN);
            for (int r = 0; r < rows; r++) {
                row.clear();
                float common = (float) random.nextGaussian();
                for (int j = 0; j < columns; j++) {
                    row.putFloat((float) random.nextGaussian() + common * (j % 9));
                }
                out.write(row.array());
            }
        }
    }

    /** The seconds from a step's first line to the end. */
    private static final class Times {

        private final String step;
        private long began;
        private long whole;
        private String shares = "";

        Times(String step) {
            this.step = step;
        }

        void run(int executors, String... arguments) {
            long start = System.nanoTime();
            SparkProcess run = SparkProcess.run(
                    "local-cluster[" + executors + ",1,1024]",
                    List.of(),
                    (line, process) -> began = began == 0 && line.startsWith(step) ? System.nanoTime() : began,
                    arguments);
            if (run.code() != 0) {
                throw new IllegalStateException(run.text());
            }
            whole = System.nanoTime() - start;
            began -= start;
            shares = run.lines().stream()
                    .filter(line -> line.startsWith("CPU: "))
                    .findFirst()
                    .orElse("");
        }

        String words() {
            return TimeUnit.NANOSECONDS.toMillis(whole - began) / 1000.0 + " s of "
                    + TimeUnit.NANOSECONDS.toMillis(whole) / 1000.0 + " s (" + shares + ")";
        }
    }
}
