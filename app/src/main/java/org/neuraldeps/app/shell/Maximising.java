package org.neuraldeps.app.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.view.figure.FigureView;
import org.neuraldeps.ui.Messages;

/** Lets one figure fill the place of all columns, and puts everything back where it was. */
final class Maximising {

    /** Where a split pane's dividers were; a pane that loses an item forgets them. */
    private record Dividers(SplitPane pane, double[] positions) {}

    private final BorderPane frame;
    private final Node columns;
    private final List<FigureView> panes;
    private final List<SplitPane> splits;
    private final List<Button> buttons = new ArrayList<>();
    private FigureView maximised;
    private boolean held;
    private Dividers dividers;
    private int place;

    /**
     * @param frame its centre shows the columns, or one figure
     * @param columns what the figures stand in, in split panes
     * @param panes the figures; each gets a button
     * @param splits what the figures are items of
     */
    Maximising(BorderPane frame, Node columns, Collection<FigureView> panes, Collection<SplitPane> splits) {
        this.splits = List.copyOf(splits);
        this.frame = frame;
        this.columns = columns;
        this.panes = List.copyOf(panes);
        this.panes.forEach(this::addButton);
    }

    /** Whether a figure fills the window. */
    boolean isMaximised() {
        return maximised != null;
    }

    /** The figure that fills the window. */
    Optional<FigureView> maximised() {
        return Optional.ofNullable(maximised);
    }

    /** Where the dividers of a split pane are, or were before one of its figures filled the window. */
    double[] dividersOf(SplitPane split) {
        return isMaximised() && dividers.pane() == split ? dividers.positions() : split.getDividerPositions();
    }

    /** Lets a figure fill the window, whatever filled it before; until it is released, nothing else puts it back. */
    void hold(FigureView pane) {
        release();
        restore();
        maximise(pane);
        held = true;
        buttons.forEach(button -> button.setVisible(false));
    }

    /** Restores the columns from a figure that was held, if one is. */
    void release() {
        if (held) {
            held = false;
            buttons.forEach(button -> button.setVisible(true));
            restore();
        }
    }

    /** Maximises a figure, or restores the columns if one is maximised. */
    void toggle(FigureView pane) {
        if (isMaximised()) {
            restore();
        } else {
            maximise(pane);
        }
    }

    private void maximise(FigureView pane) {
        SplitPane home = homeOf(pane);
        dividers = new Dividers(home, home.getDividerPositions());
        place = home.getItems().indexOf(pane.root());
        home.getItems().remove(place);
        maximised = pane;
        frame.setCenter(pane.root());
        showState();
    }

    /** Puts a maximised figure back; without effect when none is, or it is held. */
    void restore() {
        if (isMaximised() && !held) {
            frame.setCenter(columns);
            dividers.pane().getItems().add(place, maximised.root());
            dividers.pane().setDividerPositions(dividers.positions());
            maximised = null;
            showState();
        }
    }

    private SplitPane homeOf(FigureView pane) {
        return splits.stream()
                .filter(split -> split.getItems().contains(pane.root()))
                .findFirst()
                .orElseThrow();
    }

    private void addButton(FigureView pane) {
        Button button = new Button("", new FontIcon(Feather.MAXIMIZE_2));
        button.setId("maximise-" + pane.pane().key());
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setOnAction(event -> toggle(pane));
        button.managedProperty().bind(button.visibleProperty());
        buttons.add(button);
        pane.addTool(button);
        describe(button, false);
    }

    private void showState() {
        for (int i = 0; i < panes.size(); i++) {
            describe(buttons.get(i), panes.get(i) == maximised);
        }
    }

    private static void describe(Button button, boolean restores) {
        String text = Messages.text(restores ? "figure.restore" : "figure.maximise");
        ((FontIcon) button.getGraphic()).setIconCode(restores ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }
}
