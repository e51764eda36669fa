package org.neuraldeps.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code moments}: what {@code nde moments} does, of shards on any Hadoop file system. */
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        header = "Keeps second moments, evaluation rows and rows for a focus in a file that nde opens like logits.",
        description = {
            "LOGITS are a folder, a pattern in quotes or a file of any Hadoop file system (npy, npz, safetensors and what else nde"
                    + " reads); several are parts of one matrix, each with its own labels, evaluation rows and groups beside it,"
                    + " as for nde moments, which gives the same to rounding (1e-12)."
        })
final class MomentsCommand implements Runnable {

    /** 262 MB of 1,000 categories in single precision. */
    private static final int USUAL_BLOCK_ROWS = 1 << 16;

    private static final String LIMIT = "--rows-limit";
    private static final String HOLD_OUT = "--hold-out";

    @ParentCommand
    private NdeSpark parent;

    @Parameters(paramLabel = "LOGITS", arity = "1..*", description = "Shards of each part.")
    private List<String> parts;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file of moments (npz), on any Hadoop file system.")
    private String file;

    @Option(names = SideFile.CATEGORIES_OPTION, paramLabel = "FILE", description = "Names of the categories.")
    private String categories;

    @Option(names = SideFile.LABELS_OPTION, paramLabel = "FILE", description = "True category of each row.")
    private String labels;

    @Option(names = SideFile.EVALUATION_OPTION, paramLabel = "FILE", description = "True for rows held out.")
    private String evaluation;

    @Option(names = SideFile.SAMPLES_OPTION, paramLabel = "FILE", description = "Which rows belong together.")
    private String samples;

    @Option(names = HOLD_OUT, paramLabel = "PART", description = "Hold out this part of the rows at random.")
    private Double fraction;

    @Option(names = "--seed", paramLabel = "S", description = "Which rows --hold-out takes. Default: 1.")
    private Integer seed;

    @Option(
            names = LIMIT,
            paramLabel = "SIZE",
            description = "What the fit rows may take that are kept for a focus, such as 16mb or 2gb. Default: 128mb.")
    private String limit;

    @Option(
            names = "--block-rows",
            paramLabel = "ROWS",
            description =
                    "Rows that one task sums. The last bits of the result depend on it, and on nothing else of the"
                            + " cluster. Default: 65536.")
    private int blockRows = USUAL_BLOCK_ROWS;

    @Option(
            names = "--held",
            paramLabel = "N",
            description =
                    "Up to how many categories C is kept whole, with C of folds; beyond it is kept by columns, which are"
                            + " read one by one. Default and most: 8000.")
    private int held = CategoryLimits.HELD;

    @Override
    public void run() {
        MomentsWish wish = wish();
        if (!file.toLowerCase(Locale.ROOT).endsWith("." + MomentsFile.EXTENSION)) {
            throw new UsageException(file + ": moments are an npz archive; end its name in .npz");
        }
        try (Cluster cluster = parent.start("nde moments");
                Scratch scratch = Scratch.make()) {
            cluster.requireFolder(file);
            String address = cluster.storage().qualified(file);
            KeptMoments kept = new MomentsRun(cluster, wish, scratch).moments();
            WholeOutput.write(cluster.storage(), address, out -> MomentsFile.write(kept, out, Progress.NONE));
            parent.told().sayShares();
            parent.told()
                    .say(Storage.words(address) + ": moments of " + kept.fit().rows() + " rows of "
                            + kept.fit().categories() + " categories, "
                            + kept.evaluation().rows().rows() + " evaluation rows");
        }
    }

    private MomentsWish wish() {
        if (blockRows < 1) {
            throw new UsageException("--block-rows " + blockRows + " is no number of rows; give at least 1");
        }
        if (held < 0 || held > CategoryLimits.HELD) {
            throw new UsageException("--held " + held + ": give a number from 0 to " + CategoryLimits.HELD);
        }
        long bytes = limit == null ? FocusRows.USUAL_LIMIT : ByteSize.of(LIMIT, limit);
        return new MomentsWish(parts, asked(), holdOut(), blockRows, held, bytes);
    }

    private Map<SideFile, String> asked() {
        Map<SideFile, String> asked = new EnumMap<>(SideFile.class);
        Optional.ofNullable(categories).ifPresent(named -> asked.put(SideFile.CATEGORIES, named));
        Optional.ofNullable(labels).ifPresent(named -> asked.put(SideFile.LABELS, named));
        Optional.ofNullable(evaluation).ifPresent(named -> asked.put(SideFile.EVALUATION, named));
        Optional.ofNullable(samples).ifPresent(named -> asked.put(SideFile.SAMPLES, named));
        if (parts.size() > 1 && asked.keySet().stream().anyMatch(side -> !side.isOfColumns())) {
            throw new UsageException(
                    "several LOGITS have labels, evaluation rows and samples of their own; put them beside"
                            + " each, in a folder of its own");
        }
        return asked;
    }

    private Optional<HoldOut> holdOut() {
        if (fraction == null) {
            if (seed != null) {
                throw new UsageException("--seed " + seed + " belongs to " + HOLD_OUT + "; leave it out");
            }
            return Optional.empty();
        }
        if (evaluation != null) {
            throw new UsageException("both " + SideFile.EVALUATION_OPTION + " and " + HOLD_OUT
                    + " given; the mask says which rows are held out, so leave one of them out");
        }
        int drawn = seed == null ? HoldOut.USUAL_SEED : seed;
        if (!HoldOut.isFraction(fraction) || drawn < 0) {
            throw new UsageException(HOLD_OUT + " " + fraction + " by seed " + drawn
                    + " is no part of the rows; give a number above 0 and below 1, and a seed from 0 on");
        }
        return Optional.of(new HoldOut(fraction, drawn));
    }
}
