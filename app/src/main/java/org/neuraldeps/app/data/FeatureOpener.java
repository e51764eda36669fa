package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.HeadLogits;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.io.ComputedRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Opens features: finds or learns the head that makes logits of them, and forms these. */
final class FeatureOpener {

    private final FoundData found;
    private final Progress progress;
    private final Workers workers;

    private FeatureOpener(FoundData found, Progress progress, Workers workers) {
        this.found = found;
        this.progress = progress;
        this.workers = workers;
    }

    /**
     * Logits, and what they were made of.
     *
     * @param dataset logits of all rows under the head that predicts, and under the head of the targets where it is another one
     * @param features what they were made of
     */
    record Opened(LogitDataset dataset, OpenedFeatures features) {}

    /**
     * Reads, checks, learns a head where none was given, and forms logits.
     *
     * @throws DataException if something given cannot be used
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    static Opened open(FoundData found, Progress progress, Workers workers) {
        return new FeatureOpener(found, progress, workers).open();
    }

    private Opened open() {
        Optional<OpenedHead> given = given(DataPart.HEAD);
        Optional<OpenedHead> givenOther = given(DataPart.PREDICTED_HEAD);
        Optional<Integer> columns =
                given.or(() -> givenOther).map(known -> known.head().categories());
        ReadFeatures read = FeatureReader.read(found, columns, progress);
        given.ifPresent(known -> requireFits(known, read));
        givenOther.ifPresent(known -> requireFits(known, read));
        OpenedHead head = given.orElseGet(() -> trained(read));
        Optional<OpenedHead> other = found.predicted().map(place -> givenOther.orElseGet(() -> trained(read)));
        Categories categories = read.set().categories();
        LogitDataset dataset = new LogitDataset(
                found.request().displayName(),
                logits(read, head),
                other.isPresent() ? categories.between(found.request().names()) : categories,
                Optional.of(read.labels()),
                read.split(),
                read.groups(),
                other.map(second -> logits(read, second)));
        return new Opened(dataset, new OpenedFeatures(read.set(), head, other));
    }

    private Optional<OpenedHead> given(DataPart part) {
        return Optional.ofNullable(found.heads().get(part))
                .map(place -> OpenedHead.read(place.head(progress), place.name()));
    }

    private void requireFits(OpenedHead opened, ReadFeatures read) {
        Head head = opened.head();
        String place = opened.file().orElseThrow();
        int width = read.set().width();
        if (head.features() != width) {
            throw new DataException(
                    place,
                    "a head of " + head.features() + " features, but "
                            + read.rows().origin() + " has " + width,
                    "give the head that belongs to these features");
        }
        int categories = read.set().categories().size();
        if (head.categories() != categories) {
            throw new DataException(
                    place,
                    "a head of " + head.categories() + " categories, but there are " + categories,
                    "give a head for the same categories");
        }
    }

    private OpenedHead trained(ReadFeatures read) {
        FeatureSet set = read.set();
        return OpenedHead.trained(SoftmaxRegression.train(
                set.trainFeatures(),
                TrainingRows.all(set.trainLabels(), set.categories().size()),
                TrainingOptions.USUAL,
                Optional.empty(),
                progress,
                workers));
    }

    private LogitMatrix logits(ReadFeatures read, OpenedHead head) {
        String origin = read.rows().origin() + " under " + head.name();
        return ComputedRows.keep(new HeadLogits(read.rows(), head.head(), origin), progress, workers);
    }
}
