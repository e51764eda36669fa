package org.neuraldeps.app.view.tour;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.ui.Messages;

/** A step in the list: its number, its heading and the beginning of its words; dragged to another place. */
final class StepCell extends ListCell<TourStep> {

    private static final DataFormat STEP = new DataFormat("application/x-neural-dependencies-step");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final BiConsumer<Integer, Integer> move;
    private final Label heading = new Label();
    private final Label words = new Label();
    private final VBox content = new VBox(heading, words);

    /** @param move puts a step at another place */
    StepCell(BiConsumer<Integer, Integer> move) {
        this.move = move;
        heading.getStyleClass().add("nde-heading");
        words.getStyleClass().addAll("nde-muted", "nde-small");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        content.setPrefWidth(0);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent dragged = new ClipboardContent();
                dragged.put(STEP, getIndex());
                board.setContent(dragged);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (source(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(event -> source(event).ifPresent(from -> drop(event, from)));
    }

    private static Optional<Integer> source(DragEvent event) {
        return event.getDragboard().getContent(STEP) instanceof Integer from ? Optional.of(from) : Optional.empty();
    }

    /** Onto a step means in its place; below all of them, to the end. */
    private void drop(DragEvent event, int from) {
        move.accept(from, isEmpty() ? getListView().getItems().size() - 1 : getIndex());
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    protected void updateItem(TourStep step, boolean isEmpty) {
        super.updateItem(step, isEmpty);
        if (isEmpty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            heading.setText(Messages.text("tour.step", getIndex() + 1, step.heading()));
            words.setText(step.words().replace('\n', ' '));
            setGraphic(content);
            setAccessibleText(heading.getText() + ". " + step.words());
        }
    }
}
