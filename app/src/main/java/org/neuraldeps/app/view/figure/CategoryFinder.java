package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.view.dialog.CategoryBox;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.ui.Messages;

/** Finds a category in a picture of all: it is pinned, and the picture moves there. The whole is one entry of the history. */
final class CategoryFinder {

    private static final double WIDTH = 300;
    private static final Duration FLIGHT = Duration.millis(450);

    private final Explorer explorer;
    private final CategoryBox box = new CategoryBox();
    private LinkedFigure<?> figure;
    private boolean listing;

    CategoryFinder(Explorer explorer) {
        this.explorer = explorer;
        box.setId("find-category");
        box.setAccessibleText(Messages.text("all.find"));
        box.setPrefWidth(WIDTH);
        box.valueProperty().addListener((value, before, now) -> found(now));
    }

    /** Where it is searched. */
    void search(LinkedFigure<?> shown) {
        figure = shown;
    }

    /** The field, with the categories that there are now. */
    Node root() {
        OpenedDataset data = explorer.data().get();
        listing = true;
        if (data == null) {
            box.getItems().clear();
        } else {
            box.getItems().setAll(data.dataset().categories().all());
        }
        box.setValue(null);
        listing = false;
        return box;
    }

    private void found(Category category) {
        if (!listing && category != null) {
            fly(category.index());
        }
    }

    private void fly(int category) {
        StateHistory.Gesture gesture = new StateHistory.Gesture();
        CategoryRef wanted = CategoryRef.of(explorer.data().get().dataset().categories(), category);
        if (!explorer.state().get().pins().columns().contains(category)) {
            explorer.change(state -> state.withPinToggled(wanted), gesture);
        }
        Optional<PlotView> from = figure.plot();
        Optional<Extent> to = figure.around(category);
        if (from.isPresent() && to.isPresent()) {
            new Flight(from.get(), to.get(), gesture).play();
        }
    }

    /** From what is shown to what is wanted; widths change by equal factors in equal times. */
    private final class Flight extends Transition {

        private final Range across;
        private final Range upwards;
        private final Extent to;
        private final PlotEdit edit;
        private final StateHistory.Gesture gesture;

        Flight(PlotView from, Extent to, StateHistory.Gesture gesture) {
            this.across = from.across().shown();
            this.upwards = from.upwards().shown();
            this.to = to;
            this.edit = new PlotEdit(explorer, from.plot());
            this.gesture = gesture;
            setCycleDuration(FLIGHT);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(event -> explorer.rest());
        }

        @Override
        protected void interpolate(double part) {
            Extent between = part == 1
                    ? to
                    : Extent.of(
                            Optional.of(between(across, to.across().orElseThrow(), part)),
                            Optional.of(between(upwards, to.upwards().orElseThrow(), part)));
            edit.move(between, gesture);
        }

        private static Range between(Range from, Range to, double part) {
            double before = from.to() - from.from();
            double after = to.to() - to.from();
            double width = before * Math.pow(after / before, part);
            // The middle goes as far as the width has gone, so that the goal comes straight nearer.
            double gone = before == after ? part : (before - width) / (before - after);
            double middle = (from.from() + from.to()) / 2 * (1 - gone) + (to.from() + to.to()) / 2 * gone;
            return new Range(middle - width / 2, middle + width / 2);
        }
    }
}
