package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.plate.call.ConvertCall;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.NpzWriter;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Small data in every way that a program has to read them. */
final class SnippetData {

    /** What programs read as it is. */
    private static final Set<String> PLAIN =
            Set.of("npy", "half", "held out", "npz", "npz with all inside", "two networks", "moments");

    private final Path folder;
    private final Path logits;
    private final Map<String, DataRequest> requests = new LinkedHashMap<>();

    private SnippetData(Path folder, Path logits) {
        this.folder = folder;
        this.logits = logits;
    }

    /** Writes all of it. */
    static SnippetData writeInto(Path folder) throws IOException {
        SnippetData data = new SnippetData(
                folder, SmallData.writeInto(Files.createDirectory(folder.resolve("it's \"λ\" \\u0022 犬"))));
        data.write();
        return data;
    }

    /** The logits with all that lies beside them. */
    Path plain() {
        return logits;
    }

    /** By what is special about them. */
    Map<String, DataRequest> requests() {
        return requests;
    }

    /** Whether programs read them as they are. */
    boolean isPlain(String what) {
        return PLAIN.contains(what);
    }

    OpenedDataset open(DataRequest request) {
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    /** The folder that the command has written, which stands in a program of them. */
    String converted(DataRequest request) {
        Path plain = folder.resolve("plain" + Integer.toHexString(request.hashCode()));
        List<String> words = ConvertCall.of(request, plain.toString()).words();
        Run run = Run.of(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return plain.toString();
    }

    private void write() throws IOException {
        DataRequest plain = DataRequest.of(logits);
        requests.put("npy", plain);
        requests.put("half", DataRequest.of(half(folder.resolve("half.npy"))));
        requests.put("held out", plain.holdingOut(Optional.of(new HoldOut(0.3, 4))));
        LogitFile late = new LogitFile(ManyArrays.npz(logits.resolveSibling("runs.npz")), false, Reading.of("late"));
        requests.put("npz", DataRequest.of(late));
        requests.put("npz with all inside", DataRequest.of(inside(folder.resolve("inside.npz"))));
        requests.put("two networks", plain.predictedFrom(late));
        requests.put("in another order", DataRequest.of(another()).predictedFrom(new LogitFile(logits)));
        requests.put("transposed", DataRequest.of(new LogitFile(transposed(), true)));
        requests.put("table", new DataRequest(new LogitFile(table()), Optional.empty(), beside()));
        String moments = folder.resolve("m.npz").toString();
        assertThat(Run.of("moments", logits.toString(), "-o", moments).code()).isZero();
        requests.put("moments", DataRequest.of(Path.of(moments)));
        Path train = SmallFeatures.writeInto(folder.resolve("features"));
        SmallFeatures.writeHead(train.resolveSibling("head.npz"), 1);
        requests.put("features", DataRequest.of(HeadOnFeatures.usual(new FeatureFiles(train))));
    }

    private Map<SideFile, Path> beside() {
        return Map.of(
                SideFile.LABELS, logits.resolveSibling("labels.npy"),
                SideFile.EVALUATION, logits.resolveSibling("evaluation.npy"));
    }

    /** Every number is a whole number of eighths below 4, and so is its half. */
    private static Path half(Path file) throws IOException {
        Random random = new Random(3);
        byte[] bytes = new byte[2 * SmallData.ROWS * SmallData.CATEGORIES];
        for (int i = 0; i < bytes.length; i += 2) {
            short half = (short) ((random.nextInt(2) << 15) | ((13 + random.nextInt(4)) << 10) | random.nextInt(1024));
            bytes[i] = (byte) half;
            bytes[i + 1] = (byte) (half >> 8);
        }
        return Npy.write(file, "'<f2'", "(" + SmallData.ROWS + ", " + SmallData.CATEGORIES + ")", bytes);
    }

    private static Path inside(Path file) throws IOException {
        byte[] held = new byte[SmallData.ROWS];
        Arrays.fill(held, 0, 15, (byte) 1);
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter()
                    .matrix("logits", SmallData.ROWS, SmallData.CATEGORIES, flat())
                    .integers("labels", SmallData.labels())
                    .elements("evaluation", "|b1", "(" + held.length + ",)", stream -> stream.write(held))
                    .write(out);
        }
        return file;
    }

    private static double[] flat() {
        return Stream.of(SmallData.logits()).flatMapToDouble(Arrays::stream).toArray();
    }

    /** A second network whose columns are called the same in another order. */
    private Path another() throws IOException {
        Path beside = Files.createDirectory(folder.resolve("another"));
        Random random = new Random(5);
        double[][] rows = SmallData.logits();
        List<String> lines = new ArrayList<>(
                Files.readAllLines(logits.resolveSibling("categories.tsv")).subList(1, SmallData.CATEGORIES + 1));
        double[][] turned = new double[rows.length][SmallData.CATEGORIES];
        StringBuilder names = new StringBuilder("index\twnid\tname\n");
        for (int j = 0; j < SmallData.CATEGORIES; j++) {
            int from = (j + 2) % SmallData.CATEGORIES;
            names.append(j).append(lines.get(from).substring(1)).append('\n');
            for (int row = 0; row < rows.length; row++) {
                turned[row][j] = rows[row][from] + 0.3 * random.nextGaussian();
            }
        }
        Files.writeString(beside.resolve("categories.tsv"), names);
        return Npy.doubles(beside.resolve("logits.npy"), turned);
    }

    private Path transposed() throws IOException {
        double[][] rows = SmallData.logits();
        double[][] columns = new double[SmallData.CATEGORIES][SmallData.ROWS];
        for (int row = 0; row < SmallData.ROWS; row++) {
            for (int j = 0; j < SmallData.CATEGORIES; j++) {
                columns[j][row] = rows[row][j];
            }
        }
        return Npy.doubles(folder.resolve("columns.npy"), columns);
    }

    private Path table() throws IOException {
        StringBuilder lines = new StringBuilder("a;b;c;d;e;f\n");
        for (double[] row : SmallData.logits()) {
            lines.append(String.join(
                            ";", Arrays.stream(row).mapToObj(String::valueOf).toList()))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("table.csv"), lines);
    }
}
