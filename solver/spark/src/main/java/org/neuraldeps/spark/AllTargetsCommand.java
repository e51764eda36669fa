package org.neuraldeps.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code all-targets}: the paths of all categories of a file of moments. */
@Command(
        name = "all-targets",
        mixinStandardHelpOptions = true,
        header = "Solves every target of a file of moments and keeps the paths in a file that nde opens.",
        description = "Paths are those of one machine, bit for bit.")
final class AllTargetsCommand implements Runnable {

    private static final int USUAL_AT_ONCE = 32;

    @ParentCommand
    private NdeSpark parent;

    @Parameters(paramLabel = "MOMENTS", description = "A file of moments on any Hadoop file system.")
    private String moments;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file of paths (npz), on any Hadoop file system.")
    private String file;

    @Option(
            names = "--kept",
            paramLabel = "K",
            description = "How many non-zeros are kept of each target. Default: 50, and 10 where C is kept by columns.")
    private Integer nonzeros;

    @Option(
            names = "--gauge",
            paramLabel = "GAUGE",
            description = "Which logits are meant: as-given (the default), or centred (every row less its mean).")
    private String gauge = Gauge.AS_GIVEN.key();

    @Option(
            names = "--targets-per-task",
            paramLabel = "T",
            description = "How many targets a task solves; the result does not depend on it. Default: 32.")
    private int atOnce = USUAL_AT_ONCE;

    @Override
    public void run() {
        AllTargetsRun.Wish wish = wish();
        try (Cluster cluster = parent.start("nde all-targets");
                Scratch scratch = Scratch.make()) {
            cluster.requireFolder(file);
            String address = cluster.storage().qualified(file);
            StoredPaths paths = new AllTargetsRun(cluster, wish, scratch).paths();
            WholeOutput.write(cluster.storage(), address, out -> PathsFile.write(paths, out, Progress.NONE));
            parent.told().sayShares();
            parent.told()
                    .say(Storage.words(address) + ": paths of "
                            + paths.names().size() + " targets, up to "
                            + paths.depth().maxNonzeros() + " non-zeros each");
        }
    }

    private AllTargetsRun.Wish wish() {
        if (!file.toLowerCase(Locale.ROOT).endsWith("." + PathsFile.EXTENSION)) {
            throw new UsageException(file + ": paths are an npz archive; end its name in .npz");
        }
        if ((nonzeros != null && nonzeros < 1) || atOnce < 1) {
            throw new UsageException("--kept and --targets-per-task are at least 1 each");
        }
        Gauge meant = Gauge.of(gauge)
                .orElseThrow(() -> new UsageException("--gauge " + gauge + ": there is no such gauge; give one of "
                        + Arrays.stream(Gauge.values()).map(Gauge::key).collect(Collectors.joining(", "))));
        return new AllTargetsRun.Wish(
                moments, meant, nonzeros == null ? OptionalInt.empty() : OptionalInt.of(nonzeros), atOnce);
    }
}
