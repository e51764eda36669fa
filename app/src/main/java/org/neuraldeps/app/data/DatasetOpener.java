package org.neuraldeps.app.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.OpeningPass;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Opens what was found. */
final class DatasetOpener {

    private final FoundData found;
    private final Progress progress;
    private Optional<SecondNetwork> second = Optional.empty();
    private Map<SideFile, String> origins = Map.of();

    private DatasetOpener(FoundData found, Progress progress) {
        this.found = found;
        this.progress = progress;
    }

    static OpenedDataset open(FoundData found, EarlyData early, Progress progress, Workers workers) {
        if (found.predicting() instanceof Place.OfMoments moments) {
            return MomentsOpener.open(found, moments, progress);
        }
        DatasetOpener opener = new DatasetOpener(found, progress);
        Optional<FeatureOpener.Opened> features = found.request().predicting() instanceof HeadOnFeatures
                ? Optional.of(FeatureOpener.open(found, progress, workers))
                : Optional.empty();
        LogitDataset dataset = features.map(FeatureOpener.Opened::dataset).orElseGet(() -> opener.read(workers));
        boolean isAlone = features.isEmpty() && dataset.other().isEmpty();
        Optional<PlantedTruth> truth = SideTruth.of(found, dataset.logits().columns());
        OpeningPass.Listener listener = isAlone ? early.ofPass(found, dataset, truth) : OpeningPass.Listener.NONE;
        SecondMoments moments =
                MomentSource.opening(dataset.logits(), dataset.split(), early.refining(), listener, progress, workers);
        dataset.other().ifPresent(other -> FiniteCheck.require(other, progress));
        // Before anything is made of both: results of rows that do not belong together look like any others.
        Optional<PairAlignment> pair =
                opener.second.filter(given -> dataset.other().isPresent()).map(given -> given.judge(dataset, progress));
        return new OpenedDataset(new OpenedParts(found, dataset, moments)
                .pairedBy(pair)
                .madeOf(features.map(FeatureOpener.Opened::features))
                .from(opener.origins)
                .planted(truth));
    }

    /** While labels and names are read, the library that sums rows is loaded. */
    private LogitDataset read(Workers workers) {
        LogitMatrix logits = found.predicting().logits(progress);
        AtomicReference<LogitDataset> dataset = new AtomicReference<>();
        workers.forEach(2, job -> {
            if (job == 0) {
                dataset.set(withSides(logits));
            } else {
                MomentSource.prepareFor(logits);
            }
        });
        return dataset.get();
    }

    private LogitDataset withSides(LogitMatrix logits) {
        Optional<LogitMatrix> other = found.predicted().map(place -> SecondNetwork.logits(place, progress));
        other.ifPresent(g -> requireSameWay(logits, g));
        SideSources sides = new SideSources(found, logits, other);
        Categories categories = sides.names()
                .map(names -> categories(names, logits))
                .orElseGet(() -> Categories.numbered(logits.columns()));
        second = other.map(g -> SecondNetwork.of(found, categories, sides.namesOfSecond()));
        Optional<Labels> labels = sides.labels().map(source -> labels(source, sides, logits));
        Optional<SampleGroups> groups = sides.groups().map(source -> source.read(file -> groups(file, logits)));
        Split split = sides.evaluation()
                .map(mask -> split(mask, logits))
                .or(() -> found.request()
                        .holdOut()
                        .map(wish -> Split.holdOut(logits.rows(), groups, wish, logits.origin())))
                .orElseGet(() -> Split.allFit(logits.rows()));
        String name = found.request().displayName();
        Categories named =
                other.isPresent() ? categories.between(found.request().names()) : categories;
        sides.truth();
        sides.hierarchy();
        origins = sides.words();
        return new LogitDataset(name, logits, named, labels, split, groups, other.map(this::inOrder));
    }

    private LogitMatrix inOrder(LogitMatrix g) {
        return second.map(known -> known.inOrder(g)).orElse(g);
    }

    private static void requireSameWay(LogitMatrix f, LogitMatrix g) {
        if (f.rows() != f.columns() && f.rows() == g.columns() && f.columns() == g.rows()) {
            throw new DataException(
                    g.origin(),
                    g.rows() + " rows and " + g.columns() + " columns, but " + f.origin() + " has " + f.rows() + " and "
                            + f.columns(),
                    "it seems to have one column a sample; give " + DataRequest.TRANSPOSE_OTHER_OPTION
                            + " to read it so",
                    new Remedy.Transpose(true));
        }
    }

    private static Categories categories(SideSource<List<String>> names, LogitMatrix logits) {
        if (names.inside().isPresent()) {
            return Categories.named(names.inside().get().read());
        }
        FoundSide file = names.file().orElseThrow();
        Categories categories = file.place().categories();
        file.requireSame(
                logits,
                new FoundSide.Count(categories.size(), "categories"),
                new FoundSide.Count(logits.columns(), "columns"));
        return categories;
    }

    private Labels labels(SideSource<int[]> labels, SideSources sides, LogitMatrix logits) {
        boolean areOfSecond =
                labels.file().isPresent() ? found.isOfTargets(SideFile.LABELS) : sides.areLabelsOfSecond(labels);
        int[] stored = labels.read(file -> {
            file.requireAlike(logits);
            return file.place().labels();
        });
        int[] values = second.filter(known -> areOfSecond)
                .map(known -> known.inOrder(stored))
                .orElse(stored);
        labels.file()
                .ifPresent(file -> file.requireSame(
                        logits,
                        new FoundSide.Count(values.length, "labels"),
                        new FoundSide.Count(logits.rows(), "rows")));
        return new Labels(values, logits.columns(), labels.place());
    }

    private static Split split(SideSource<boolean[]> mask, LogitMatrix logits) {
        Split split = new Split(mask.read(file -> {
            file.requireAlike(logits);
            boolean[] values = file.place().mask();
            file.requireSame(
                    logits, new FoundSide.Count(values.length, "entries"), new FoundSide.Count(logits.rows(), "rows"));
            return values;
        }));
        if (split.fitRows() == 0) {
            String problem = "all " + split.rows() + " rows are held out for evaluation, none is left to fit";
            throw mask.file()
                    .map(file -> file.mismatch(problem))
                    .orElseGet(() -> new DataException(
                            mask.place(), problem, "give another mask with " + SideFile.EVALUATION_OPTION));
        }
        return split;
    }

    private static SampleGroups groups(FoundSide samples, LogitMatrix logits) {
        samples.requireAlike(logits);
        SampleGroups groups = samples.place().groups();
        samples.requireSame(
                logits, new FoundSide.Count(groups.rows(), "rows"), new FoundSide.Count(logits.rows(), "rows"));
        return groups;
    }
}
