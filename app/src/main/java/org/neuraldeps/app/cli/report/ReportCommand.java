package org.neuraldeps.app.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FocusOptions;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.cli.input.StabilityLookOptions;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.report.Report;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.app.report.page.InteractivePage;
import org.neuraldeps.app.report.page.TargetSteps;
import org.neuraldeps.app.report.page.TourSteps;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nde report}: the one-page report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "One self-contained HTML page: what was read, findings, figures, ranking and Table 1.",
        description = "Without --targets it takes those of the radial figure; without λ, --nonzeros 10.",
        footer = {
            "",
            "Examples:",
            "  nde report --sample imagenet1k -o nde-report",
            "  nde report logits.npy --targets \"88,tench,n01582220\" --lambda-ratio 0.1 -o out",
            "  nde report --sample imagenet1k --targets \"custard apple,macaw\" --interactive -o out",
            "  nde report --tour first -o lesson"
        })
public final class ReportCommand implements Runnable {

    private static final String TOUR = "--tour";

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write index.html into, or page.html; made where it is missing.")
    private Path folder;

    @Option(
            names = "--interactive",
            description =
                    "Instead of the report the page that moves, page.html: a slider for λ, which star, path, scatter,"
                            + " radial, coefficients and Table 1 of the targets follow.")
    private boolean isInteractive;

    @Option(
            names = TOUR,
            paramLabel = "FILE",
            description =
                    "Instead of LOGITS a tour, whose steps name their data: its words and figures as page.html, with λ"
                            + " live in between. " + BundledTour.NAME + " is the tour that comes with the program.")
    private Path tour;

    @Option(
            names = "--targets",
            paramLabel = "LIST",
            description = "The rows of Table 1, with figures for each: names, WordNet ids or indices between commas.")
    private String targets;

    @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "λ (at most one):%n")
    private LambdaInput lambda;

    @Mixin
    private FocusOptions focus;

    @Mixin
    private StabilityLookOptions stability;

    @Spec
    private CommandSpec spec;

    /** @param console where it prints */
    public ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (tour != null) {
            requireAlone();
            requirePlace();
            console.out().println(writeTour());
            return;
        }
        DataRequest request = inputs.request();
        LambdaSetting setting = lambda == null ? ReportRequest.standard().lambda() : lambda.setting();
        focus.focus();
        requireStill();
        requirePlace();
        NamedFiles.requireNot(request, folder.resolve(isInteractive ? InteractivePage.FILE : Report.FILE));
        OpenedDataset data = DatasetInputs.open(request, console);
        ReportRequest wanted = wanted(data.dataset().categories(), setting);
        console.out().println(isInteractive ? writePage(data, wanted) : writeReport(data, wanted));
    }

    private void requireStill() {
        if (isInteractive && stability.stability().isAsked()) {
            throw new UsageException("--interactive and half-samples both given; the page that moves does not tell"
                    + " stability, so leave one of them out");
        }
    }

    private Path writeReport(OpenedDataset data, ReportRequest wanted) {
        Report report = Report.of(data, wanted, console.workers(), console.progress());
        return write(report::writeInto);
    }

    private Path writePage(OpenedDataset data, ReportRequest wanted) {
        InteractivePage page = InteractivePage.of(
                InteractivePage.title(data),
                TargetSteps.of(data, wanted, console.progress()),
                console.workers(),
                console.progress());
        return write(page::writeInto);
    }

    /** What a tour says already cannot be said otherwise. */
    private void requireAlone() {
        spec.commandLine().getParseResult().matchedArgs().stream()
                .filter(given -> !(given instanceof OptionSpec option
                        && Stream.of(TOUR, "--output", "--interactive").anyMatch(Set.of(option.names())::contains)))
                .findFirst()
                .ifPresent(given -> {
                    String words = given instanceof OptionSpec option ? option.longestName() : given.paramLabel();
                    throw new UsageException("both " + TOUR + " and " + words
                            + " given; a tour says what is shown, and of what data, so leave one of them out");
                });
    }

    private Path writeTour() {
        boolean isBundled = tour.equals(Path.of(BundledTour.NAME)) && !Files.exists(tour);
        Tour read = isBundled ? BundledTour.read() : TourFile.read(tour);
        Path page = folder.resolve(InteractivePage.FILE);
        read.data().forEach(request -> NamedFiles.requireNot(request, page));
        InteractivePage made = InteractivePage.of(
                TourSteps.title(read),
                TourSteps.of(read, request -> DatasetInputs.open(request, console), console.progress()),
                console.workers(),
                console.progress());
        return write(made::writeInto);
    }

    private ReportRequest wanted(Categories categories, LambdaSetting setting) {
        ReportRequest usual =
                ReportRequest.standard().at(setting).under(focus.focus()).judging(stability.stability());
        return targets == null ? usual : usual.forTargets(CategoryWords.list(categories, "--targets", targets));
    }

    private void requirePlace() {
        if (folder.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a folder, or . for this one");
        }
        if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
            throw new UsageException(folder + ": you may not write to this folder; choose another place");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(folder + ": is a file, not a folder; choose another place");
        }
        Path above = folder.toAbsolutePath();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null || !Files.isDirectory(above) || !Files.isWritable(above)) {
            throw new UsageException(folder + ": cannot be made in " + above + "; choose a place you may write to");
        }
    }

    private Path write(UnaryOperator<Path> content) {
        console.progress().checkCancelled();
        try {
            return content.apply(folder);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
