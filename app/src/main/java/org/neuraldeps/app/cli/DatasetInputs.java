package org.neuraldeps.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.io.SideFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command reads from: files of the user, or the sample. */
final class DatasetInputs {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LOGITS",
            description = "Logits before the softmax, one row a sample, one column a category (npy or npz)."
                    + " Leave it out with --sample.")
    private Path logits;

    @Option(names = "--sample", paramLabel = "NAME", description = "Use data that comes with the program: imagenet1k.")
    private String sample;

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description =
                    "With --sample: the network whose categories predict, mobilenet_v1 (default) or mobilenet_v2.")
    private String network;

    @Option(
            names = "--with",
            paramLabel = "OTHER",
            description = "A second network's logits on the same rows; its categories are predicted by those of LOGITS."
                    + " With --sample: mobilenet_v1 or mobilenet_v2.")
    private String with;

    @Option(
            names = SideFile.CATEGORIES_OPTION,
            paramLabel = "FILE",
            description = "Names: tsv with index, wnid, name. Default: " + SideFile.CATEGORIES_FILE + " beside LOGITS.")
    private Path categories;

    @Option(
            names = SideFile.LABELS_OPTION,
            paramLabel = "FILE",
            description = "True category of each row (npy). Default: " + SideFile.LABELS_FILE + " beside LOGITS.")
    private Path labels;

    @Option(
            names = SideFile.EVALUATION_OPTION,
            paramLabel = "FILE",
            description = "True for rows held out (npy); moments come from the others." + " Default: "
                    + SideFile.EVALUATION_FILE + " beside LOGITS.")
    private Path evaluation;

    /** Whether a second network was asked for. */
    boolean hasSecondNetwork() {
        return with != null;
    }

    /** Refuses to write over what is to be read. */
    void requireNot(Path output) {
        Path other = with == null || sample != null ? null : Path.of(with);
        boolean isInput = Stream.of(logits, other, categories, labels, evaluation)
                .anyMatch(input -> input != null && isSame(input, output));
        if (isInput) {
            throw new UsageException(output + ": is one of the files to read; give another name to write to");
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            // What cannot be compared cannot be read either, and opening it says why.
            return false;
        }
    }

    DatasetSource source() {
        if ((logits == null) == (sample == null)) {
            throw new UsageException(
                    logits == null
                            ? "no data given; name a file of logits, or say --sample imagenet1k"
                            : "both " + logits + " and --sample " + sample + " given; choose one");
        }
        return sample == null ? files() : sampleSource();
    }

    private DatasetSource files() {
        if (network != null) {
            throw new UsageException("--network " + network + " belongs to --sample; leave it out");
        }
        return new DatasetSource.Files(
                logits,
                Optional.ofNullable(with).map(Path::of),
                Optional.ofNullable(categories),
                Optional.ofNullable(labels),
                Optional.ofNullable(evaluation));
    }

    private DatasetSource sampleSource() {
        if (Stream.of(categories, labels, evaluation).anyMatch(file -> file != null)) {
            throw new UsageException(
                    "--sample brings its own names, labels and evaluation rows; leave out " + SideFile.CATEGORIES_OPTION
                            + ", " + SideFile.LABELS_OPTION + " and " + SideFile.EVALUATION_OPTION);
        }
        Sample found = Arrays.stream(Sample.values())
                .filter(s -> s.key().equals(sample))
                .findFirst()
                .orElseThrow(() -> new UsageException("--sample " + sample + ": no such sample; choose "
                        + Arrays.stream(Sample.values()).map(Sample::key).collect(Collectors.joining(" or "))));
        int predicting = network == null ? 0 : place(found.networks(), "--network", network);
        boolean between = with != null;
        if (between && place(found.networks(), "--with", with) == predicting) {
            throw new UsageException("--with " + with + " is the predicting network itself; choose the other one of "
                    + String.join(", ", shortNames(found.networks())));
        }
        return new DatasetSource.Sample(found.key(), between, predicting == 1);
    }

    /** A network may be named by any beginning that only it has. */
    private static int place(List<String> networks, String option, String beginning) {
        List<String> meant =
                networks.stream().filter(name -> name.startsWith(beginning)).toList();
        if (meant.size() != 1) {
            throw new UsageException(option + " " + beginning + ": the networks of the sample are "
                    + String.join(" and ", shortNames(networks)) + "; name one of them");
        }
        return networks.indexOf(meant.get(0));
    }

    /** Architecture and version; width and resolution of the input are left out. */
    private static List<String> shortNames(List<String> networks) {
        return networks.stream()
                .map(name -> name.replaceFirst("^([^_]+_[^_]+)_.*$", "$1"))
                .toList();
    }
}
