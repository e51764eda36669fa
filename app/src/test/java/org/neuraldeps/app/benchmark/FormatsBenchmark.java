package org.neuraldeps.app.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.work.Progress;

/** Opening a file of each format and going over all numbers once, beside the library that people load it with in Python. */
final class FormatsBenchmark {

    private static final int ROWS = 50_000;
    private static final int COLUMNS = 1000;
    private static final int RUNS = 3;
    private static final int BLOCK = 1024;

    private FormatsBenchmark() {}

    static void run(Path folder) throws IOException {
        Peers python = new Peers(folder, "formats.py", "import numpy, scipy.io, h5py, torch");
        String rows = Integer.toString(ROWS);
        String columns = Integer.toString(COLUMNS);
        Optional<JsonNode> written = python.run("write", folder.toString(), rows, columns);
        System.out.println(
                "\nOpening 50,000 x 1000 float32 (a tenth of the rows as text) and one pass over all numbers, best of "
                        + RUNS + "\n");
        System.out.println("| file | MB | ours, s | Python, s | ours / Python |");
        System.out.println("|---|---|---|---|---|");
        for (JsonNode each : written.map(node -> node.get("files")).orElseThrow()) {
            Path file = Path.of(each.get("file").asText());
            String kind = each.get("kind").asText();
            double peer = python.value("read", "seconds", kind, file.toString(), rows, columns);
            double ours = best(file, kind);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.3f | %.3f | %.2f |%n",
                    file.getFileName(),
                    each.get("bytes").asLong() / 1e6,
                    ours,
                    peer,
                    ours / peer);
        }
    }

    /** NaN where the format is not read. */
    private static double best(Path file, String kind) {
        Reading reading = kind.equals("raw") ? Reading.of(RawLayout.parse("x" + COLUMNS + ":float32")) : Reading.USUAL;
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            try {
                best = Math.min(best, seconds(file, reading));
            } catch (DataException notRead) {
                System.out.println(notRead.getMessage());
                return Double.NaN;
            }
        }
        return best;
    }

    private static double seconds(Path file, Reading reading) {
        long start = System.nanoTime();
        LogitMatrix logits = LogitFormats.open(file, reading, Progress.NONE);
        double[] block = new double[BLOCK * logits.columns()];
        double sum = 0;
        for (int row = 0; row < logits.rows(); row += BLOCK) {
            int count = Math.min(BLOCK, logits.rows() - row);
            logits.readRows(row, count, block);
            for (int i = 0; i < count * logits.columns(); i++) {
                sum += block[i];
            }
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("no numbers in " + file);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
