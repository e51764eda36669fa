package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.NpyWriter;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A file larger than the heap is opened and its moments are formed. */
@Tag("slow")
class SmallHeapTest {

    private static final int ROWS = 50_000;
    private static final int COLUMNS = 1000;

    @TempDir
    private Path folder;

    @Test
    void twoHundredMegabytesOfLogitsNeedLessHeapThanTheirSize() throws IOException, InterruptedException {
        Path file = folder.resolve("large.npy");
        write(file);
        assertThat(Files.size(file)).isGreaterThan(4L * ROWS * COLUMNS);
        Path output = folder.resolve("output.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenInChild.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = child.waitFor(5, TimeUnit.MINUTES);
        child.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(child.exitValue()).as(said).isZero();
        // The residues of 0 … 49,999 modulo 7, less 3: 7,142 times 28 and six more squares, 199,995 / 50,000.
        assertThat(said).contains("C_00 = 3.9999 ");
        System.getLogger(SmallHeapTest.class.getName()).log(System.Logger.Level.INFO, said);
    }

    private static void write(Path file) throws IOException {
        ByteBuffer row = ByteBuffer.allocate(4 * COLUMNS).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(NpyWriter.USUAL.header(ROWS, COLUMNS));
            for (int r = 0; r < ROWS; r++) {
                for (int j = 0; j < COLUMNS; j++) {
                    row.putFloat(4 * j, (r + j) % 7 - 3);
                }
                out.write(row.array());
            }
        }
    }

    /** What runs in the virtual machine with the small heap. */
    static final class OpenInChild {

        private OpenInChild() {}

        public static void main(String[] arguments) {
            long start = System.nanoTime();
            LogitMatrix logits = LogitFormats.open(Path.of(arguments[0]), Progress.NONE);
            SecondMoments c = MomentAccumulator.accumulate(
                    logits, FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER);
            double seconds = (System.nanoTime() - start) / 1e9;
            long peak = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            String text = String.format(
                    java.util.Locale.ROOT,
                    "C_00 = %.4f in %.1f s, at most %d MB of heap%n",
                    c.diagonal(0),
                    seconds,
                    peak >> 20);
            System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
