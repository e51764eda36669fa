package org.neuraldeps.app.view.estimate;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.JudgeEstimate;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * Whether what is shown was found from some of the rows, from which part of them, and how far its error may be off. Says so as
 * long as the data or the picture are an estimate, so that nothing of one is seen unmarked while the other arrives.
 */
public final class EstimateModel {

    private static final int DIGITS = 2;

    private final Explorer explorer;
    private final Solving solving;
    private final Slot<JudgeEstimate.Judged> slot;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Failure>> stopped = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Picture> asked = Optional.empty();

    /**
     * @param explorer whose data and picture it is about
     * @param results computes how far the error may be off
     * @param solving knows whether more is being read
     */
    public EstimateModel(Explorer explorer, Results results, Solving solving) {
        this.explorer = explorer;
        this.solving = solving;
        this.slot = results.slot();
        explorer.picture().addListener((value, before, now) -> follow());
        explorer.data().addListener((value, before, now) -> follow());
        explorer.moving().addListener((value, was, is) -> follow());
        solving.stopped().addListener((value, before, now) -> follow());
        slot.status().addListener((value, before, now) -> say());
        follow();
    }

    /** What is shown, in a line; empty where it is from all rows. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Why no more is being read; empty where it is, or all rows were. */
    ReadOnlyObjectProperty<Optional<Failure>> stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Reads all rows after all. */
    void readAgain() {
        solving.readAgain();
    }

    private Optional<Picture> picture() {
        return Optional.ofNullable(explorer.picture().get());
    }

    private static Optional<Estimate> estimate(Optional<OpenedDataset> data) {
        return data.flatMap(OpenedDataset::estimate);
    }

    /** While λ moves the number that follows it would always be that of a place before. */
    private void follow() {
        Optional<Picture> wanted = picture()
                .filter(shown -> estimate(Optional.of(shown.solved().data())).isPresent());
        if (wanted.isEmpty()) {
            asked = Optional.empty();
            slot.drop();
        } else if (!wanted.equals(asked) && !explorer.moving().get()) {
            asked = wanted;
            slot.ask(new JudgeEstimate(wanted.get()));
        }
        say();
    }

    private void say() {
        Optional<Picture> shown = picture();
        Optional<Estimate> ofPicture =
                estimate(shown.map(picture -> picture.solved().data()));
        Optional<Estimate> estimate =
                ofPicture.or(() -> estimate(Optional.ofNullable(explorer.data().get())));
        stopped.set(estimate.flatMap(some -> solving.stopped().get()));
        words.set(estimate.map(some -> line(some, shown.filter(picture -> ofPicture.isPresent())))
                .map(this::withEnd)
                .orElse(""));
    }

    private String line(Estimate estimate, Optional<Picture> shown) {
        String part = NumberText.brief(100 * estimate.fraction(), DIGITS);
        if (shown.isEmpty()) {
            return Messages.text("estimate.note", part);
        }
        double error = shown.get().solution().relativeError();
        return slot.status()
                .get()
                .result()
                .filter(judged -> judged.picture().equals(shown.get()))
                .flatMap(JudgeEstimate.Judged::intervals)
                .map(intervals -> Messages.text(
                        "estimate.markWithin", part, percent(error), half(intervals.relativeError(), error)))
                .orElseGet(() -> Messages.text("estimate.mark", part, percent(error)));
    }

    private String withEnd(String line) {
        return stopped.get()
                .map(failure -> failure.isCancelled()
                        ? Messages.text("estimate.stopped", line)
                        : Messages.text("estimate.failed", line, failure.message()))
                .orElse(line);
    }

    private static String half(Interval interval, double value) {
        return NumberText.brief(100 * (interval.upper() - value), DIGITS);
    }

    private static String percent(double part) {
        return NumberText.brief(100 * part, DIGITS + 1);
    }
}
