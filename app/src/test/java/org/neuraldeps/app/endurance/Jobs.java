package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.lab.TrainHead;
import org.neuraldeps.app.need.CheckData;
import org.neuraldeps.app.need.CrossFitTarget;
import org.neuraldeps.app.need.CrossValidate;
import org.neuraldeps.app.need.ErrorsWithoutPenalty;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.HashData;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.OpenData;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.TabulateTargets;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.report.Report;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Every job that a person can cancel, on data of the size that people have. */
final class Jobs {

    private static final int MACAW = 88;
    private static final LambdaSetting TEN = new LambdaSetting.Nonzeros(10);
    private static final Folding FIVE = new Folding(5, 1);

    private final Path folder;
    private final List<CancelledWork> all = new ArrayList<>();

    private Jobs(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one, for files of some hundred megabytes */
    static List<CancelledWork> all(Path folder, Workers workers) throws IOException {
        Jobs jobs = new Jobs(folder);
        jobs.opening();
        jobs.onLogits(open(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)), workers));
        jobs.onFeatures(open(DataRequest.of(HeadOnFeatures.usual(new BundledFeatures("tiny200"))), workers));
        return jobs.all;
    }

    private static OpenedDataset open(DataRequest request, Workers workers) {
        return FoundData.of(request).open(Progress.NONE, workers);
    }

    private void add(String name, CancelledWork.Work work) {
        all.add(new CancelledWork(name, work));
    }

    private <T> void add(String name, Need<T> need, Function<T, Object> digest) {
        add(name, (progress, workers) -> digest.apply(need.compute(Optional.empty(), progress, workers))
                .toString());
    }

    // ---- opening ----

    private void opening() throws IOException {
        Path npy = folder.resolve("logits.npy");
        try (InputStream sample = Sample.IMAGENET1K.open("mobilenet_v1_0.75_192.logits.npy")) {
            Files.copy(sample, npy);
        }
        open("open npy", npy);
        open("open npz, packed", packed(npy));
        for (Path file : given()) {
            open("open " + file.getFileName(), file);
        }
        add("hash", new HashData(FoundData.of(DataRequest.of(npy)), true), hashes -> hashes.sha256());
    }

    /** Files of other programs, where somebody has laid some. */
    private static List<Path> given() throws IOException {
        String place = System.getProperty("endurance.files", "");
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.sorted().toList();
        }
    }

    private Path packed(Path npy) throws IOException {
        Path npz = folder.resolve("logits.npz");
        try (OutputStream out = Files.newOutputStream(npz);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("logits.npy"));
            Files.copy(npy, zip);
            zip.closeEntry();
        }
        return npz;
    }

    private void open(String name, Path file) {
        FoundData found = FoundData.of(DataRequest.of(new LogitFile(file)));
        add(name, new OpenData(found, Refining.USUAL), opened -> opened.data()
                .moments()
                .diagonal(MACAW));
    }

    // ---- on logits ----

    private void onLogits(OpenedDataset data) {
        ExplorerState state = ExplorerState.first(
                data.request(), CategoryRef.of(data.dataset().categories(), MACAW), TEN);
        add(
                "solve a target to 200",
                new SolveTarget(data, MACAW, Formulation.USUAL, new LambdaSetting.Nonzeros(200)),
                solved -> solved.path()
                        .knots()
                        .get(solved.path().knots().size() - 1)
                        .lambda());
        FoundData found = data.found();
        add("open, factor and redundancy of all", (progress, workers) -> {
            OpenedDataset fresh = found.open(progress, workers);
            return Double.toString(new ErrorsWithoutPenalty(fresh)
                    .compute(Optional.empty(), progress, workers)
                    .errorAtZero(MACAW));
        });
        add("check", new CheckData(data, 2000), report -> report.findings());
        add(
                "table of 60 targets",
                new TabulateTargets(data, IntStream.range(0, 60).boxed().toList(), Formulation.USUAL, TEN),
                table -> table.targets().size());
        add("cross-validate", new CrossValidate(data, MACAW, Formulation.USUAL, FIVE), curve -> curve.size());
        add("cross-fit", new CrossFitTarget(data, MACAW, Formulation.USUAL, TEN, FIVE), fit -> fit.solutions().stream()
                .map(Solution::lambda)
                .toList());
        add("dependencies of all", new FindDependencies(data, Formulation.USUAL, 2, 5), many -> many.size());
        for (FigureKind<?> kind : FigureKinds.ALL) {
            if (kind.refusal(data, state).isPresent()) {
                continue;
            }
            PlateRequest<?> request = new PlateRequest<>(kind, state, FigureStyle.print(400, 300));
            add(
                    "figure " + kind.key(),
                    (progress, workers) -> Integer.toString(request.draw(data, progress, workers)
                            .figure()
                            .moving()
                            .size()));
        }
        add(
                "report",
                (progress, workers) -> Integer.toString(Report.of(data, ReportRequest.standard(), workers, progress)
                        .html()
                        .length()));
    }

    // ---- on features ----

    private void onFeatures(OpenedDataset data) {
        FoundData found = FoundData.of(data.request());
        add("open features, training a head", new OpenData(found, Refining.USUAL), opened -> opened.data()
                .moments()
                .diagonal(3));
        add(
                "train a head",
                new TrainHead(data, new TrainingOptions(0.02, TrainingOptions.USUAL_GRADIENT_NORM)),
                head -> head.iterations());
        add("lab of new categories", new RunBaseNew(data, BaseNewPlan.of(20)), result -> result.outcomes()
                .size());
        CutPair pair = CutPair.of(data.dataset().categories(), 0, 1);
        add("lab of cuts", new RunCut(data, CutPlan.of(pair)), result -> result.outcomes()
                .size());
    }
}
