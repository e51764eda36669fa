package org.neuraldeps.app.cli.moments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.need.FormMoments;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMoments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nde moments}: second moments to keep, merge and open. */
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Keeps second moments, evaluation rows and rows for a focus in a file that opens like logits.",
        description = {
            "Several LOGITS are parts of one matrix: the same categories, more rows. Each has its own labels,"
                    + " evaluation rows and groups beside it, and deals its own rows to the folds; so moments of parts"
                    + " that are made apart and merged are those that are made in one go.",
            "Of more than 8,000 categories all columns of C are kept, 8 n² bytes, and neither folds nor R.",
            "What works from such a file and what needs the rows: docs/moments.md."
        },
        footer = {
            "",
            "Examples:",
            "  nde moments logits.npy -o m.npz",
            "  nde moments a/logits.npy b/logits.npy -o m.npz --rows-limit 1gb",
            "  nde moments --merge a.npz b.npz -o m.npz",
            "  nde solve m.npz --target macaw --nonzeros 8"
        })
public final class MomentsCommand implements Runnable {

    private static final String LIMIT = "--rows-limit";

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LOGITS", description = "Further parts.")
    private List<Path> more = new ArrayList<>();

    @Option(
            names = "--merge",
            description = "LOGITS are files of moments: add them up. They are of other rows of the same categories.")
    private boolean merge;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file of moments (npz).")
    private Path file;

    @Option(
            names = LIMIT,
            paramLabel = "SIZE",
            description =
                    "What the fit rows may take that are kept for a focus, such as 16mb or 2gb. Default: 128mb; of"
                            + " files that are merged the least they were made with.")
    private String limit;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** @param console where it prints */
    public MomentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Optional<Long> bytes = Optional.ofNullable(limit).map(text -> ByteSize.of(LIMIT, text));
        DataRequest request = inputs.request();
        requireArchive();
        List<DataRequest> parts = parts(request);
        WritablePlace.require(file);
        for (DataRequest part : parts) {
            NamedFiles.requireNot(part, file);
            NamedFiles.requireNotBeside(part, file);
        }
        KeptMoments kept = merge ? merged(parts, bytes) : formed(parts, bytes.orElse(FocusRows.USUAL_LIMIT));
        write(kept);
        MomentsAnswer answer = new MomentsAnswer(file, kept);
        if (json) {
            JsonDocument.print(console.out(), answer);
        } else {
            answer.print(console.out());
        }
    }

    private void requireArchive() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith("." + MomentsFile.EXTENSION)) {
            throw new UsageException(file + ": moments are an npz archive; end its name in .npz");
        }
    }

    private List<DataRequest> parts(DataRequest request) {
        if (request.isBetween()) {
            throw new UsageException("--with: moments are kept of one network; leave it out");
        }
        boolean isOneFile = request.predicting().file().isEmpty() || request.predicting() instanceof HeadOnFeatures;
        if ((merge || !more.isEmpty()) && isOneFile) {
            throw new UsageException("several parts are files of their own; name them instead");
        }
        if (merge && !(request.asked().isEmpty() && request.holdOut().isEmpty())) {
            throw new UsageException("--merge: files of moments have names, labels and evaluation rows inside; leave"
                    + " other options out");
        }
        if (!more.isEmpty() && request.asked().keySet().stream().anyMatch(side -> !side.isOfColumns())) {
            throw new UsageException("several LOGITS have labels, evaluation rows and samples of their own; put them"
                    + " beside each, in a folder of its own");
        }
        return Stream.concat(Stream.of(request), more.stream().map(path -> request.with(DataPart.PREDICTING, path)))
                .toList();
    }

    private KeptMoments merged(List<DataRequest> parts, Optional<Long> bytes) {
        List<KeptMoments> kept = parts.stream()
                .map(part -> part.predicting().file().orElseThrow())
                .map(this::momentsIn)
                .toList();
        return KeptMoments.merged(kept, bytes, console.progress(), console.workers());
    }

    private KeptMoments momentsIn(Path part) {
        FoundFile found = FoundFile.of(part);
        if (!MomentsFile.isMoments(part)) {
            throw new DataException(
                    part.toString(), "it is no file of moments", "form its moments first: nde moments FILE -o m.npz");
        }
        return MomentsFile.read(found, console.progress());
    }

    private KeptMoments formed(List<DataRequest> parts, long bytes) {
        List<KeptMoments> kept = new ArrayList<>();
        for (DataRequest part : parts) {
            OpenedDataset data = DatasetInputs.open(part, console);
            if (data.kept().isPresent()) {
                throw new DataException(
                        data.found().predicting().name(),
                        "it keeps moments already",
                        "add several up with --merge, or " + FitRowsGone.CURE);
            }
            kept.add(new FormMoments(data, Folding.USUAL, bytes)
                    .compute(Optional.empty(), console.progress(), console.workers()));
        }
        return KeptMoments.merged(kept, Optional.of(bytes), console.progress(), console.workers());
    }

    private void write(KeptMoments kept) {
        try {
            WholeFile.write(file, out -> MomentsFile.write(kept, out, console.progress()));
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
