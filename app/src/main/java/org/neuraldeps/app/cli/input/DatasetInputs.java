package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.check.RowAlignment;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.SideFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command reads from: files of the user, or the sample. */
public final class DatasetInputs {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LOGITS",
            description =
                    "Logits before the softmax, one row a sample, one column a category (npy, npz, pt, safetensors,"
                            + " hdf5, mat, csv, or one of these packed as gz or zst, told by what is in it, or bare"
                            + " numbers with "
                            + RawLayout.OPTION + "); or features under a head: their folder, or train.features.npy. A"
                            + " folder, a pattern in quotes or a list of files of logits is one"
                            + " matrix. Leave it out with --sample.")
    private Path logits;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            description =
                    "Use data that comes with the program: imagenet1k (logits), tiny200 (features) or planted (logits"
                            + " with the truth about them).")
    private String sample;

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description = "With --sample imagenet1k: the network whose categories predict, mobilenet_v1 (default) or"
                    + " mobilenet_v2.")
    private String network;

    @Option(
            names = "--with",
            paramLabel = "OTHER",
            description =
                    "A second network's logits on the same rows; its categories are predicted by those of LOGITS. With"
                            + " imagenet1k: mobilenet_v1 or mobilenet_v2. With features: a second head on them (npz), or"
                            + " usual for the one beside them.")
    private String with;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private SideFileOptions side;

    @Mixin
    private FeatureOptions features;

    @Mixin
    private HoldOutOptions holdOut;

    /**
     * What was asked for.
     *
     * @throws UsageException if no data are named, or such as do not go together
     */
    public DataRequest request() {
        return request(false);
    }

    /**
     * What was asked for of a lab, which draws more at random by the seed of the rows that are held out.
     *
     * @throws UsageException as {@link #request()}
     */
    public DataRequest requestOfLab() {
        return request(true);
    }

    /** The seed; the usual one where none was given. */
    public int seed() {
        return holdOut.seed();
    }

    /** Whether a seed was given. */
    public boolean hasSeed() {
        return holdOut.hasSeed();
    }

    private DataRequest request(boolean seedIsOfMore) {
        features.training().ifPresent(this::readFrom);
        if ((logits == null) == (sample == null)) {
            throw new UsageException(
                    logits == null
                            ? "no data given; name a file of logits, or say --sample " + Sample.keys()
                            : "both " + logits + " and --sample " + sample + " given; choose one");
        }
        Optional<HoldOut> wish = holdOut.wish(seedIsOfMore);
        if (wish.isPresent() && side.named().containsKey(SideFile.EVALUATION)) {
            throw new UsageException("both " + SideFile.EVALUATION_OPTION + " and " + HoldOutOptions.NAME
                    + " given; the mask says which rows are held out, so leave one of them out");
        }
        DataRequest named = sample == null ? files() : bundled();
        requireFitting(named);
        return wish.isPresent() ? named.holdingOut(wish) : named;
    }

    private void readFrom(Path training) {
        if (logits != null && !logits.equals(training)) {
            throw new UsageException(
                    "both " + logits + " and " + FeatureOptions.TRAINING + " " + training + " given; choose one");
        }
        logits = training;
    }

    /** What is said of features belongs to features alone, and what is said of logits to logits. */
    private void requireFitting(DataRequest named) {
        boolean isOnFeatures = named.predicting() instanceof HeadOnFeatures;
        if (isOnFeatures) {
            reading.requireNone("features have one row a sample");
        } else {
            features.requireNone();
        }
    }

    /** Finds, reads and checks what was asked for; rows of two networks that may not belong together are said to. */
    public static OpenedDataset open(DataRequest request, Console console) {
        OpenedDataset data = FoundData.of(request).open(console.progress(), console.workers());
        data.pair()
                .map(PairAlignment::rows)
                .filter(rows -> rows.verdict() != RowAlignment.Verdict.ALIGNED)
                .ifPresent(rows -> console.note(rows.words()));
        data.features().ifPresent(features -> features.notes().forEach(console::note));
        data.readingNotes().forEach(console::note);
        return data;
    }

    private DataRequest files() {
        if (network != null) {
            throw new UsageException("--network " + network + " belongs to --sample; leave it out");
        }
        if (features.areMeant(logits, side.named().keySet())) {
            return features.on(FeatureFiles.of(logits), Optional.ofNullable(with), side.named());
        }
        Optional<NetworkRef> predicted =
                reading.predicted(Optional.ofNullable(with).map(Path::of)).map(NetworkRef.class::cast);
        return new DataRequest(reading.predicting(logits), predicted, side.named());
    }

    private DataRequest bundled() {
        if (!side.isAtMostPaths()) {
            throw new UsageException("--sample brings its own names, labels, evaluation rows and groups; leave out "
                    + SideFileOptions.names());
        }
        reading.requireNone("--sample has one row a sample");
        SampleNetworks networks = SampleNetworks.of(sample);
        if (networks.sample().holdsFeatures()) {
            if (network != null) {
                throw new UsageException("--network " + network + " belongs to a sample of logits; leave it out");
            }
            return features.on(new BundledFeatures(sample), Optional.ofNullable(with), side.named());
        }
        BundledNetwork predicting = network == null ? networks.usual() : networks.named("--network", network);
        if (with == null) {
            return new DataRequest(predicting, Optional.empty(), side.named());
        }
        BundledNetwork predicted = networks.named("--with", with);
        if (predicted.equals(predicting)) {
            throw new UsageException("--with " + with + " is the predicting network itself; choose the other one of "
                    + networks.names(", "));
        }
        return new DataRequest(predicting, Optional.of(predicted), side.named());
    }
}
