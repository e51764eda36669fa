package org.neuraldeps.app.view.tour;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;

/** What is said to a step, above the pictures and never over them, with the buttons to go on, back and out. */
public final class TourBar {

    /** More words than this part of the window has room for are scrolled. */
    private static final double MOST_OF_WINDOW = 0.35;

    private final Playing playing;
    private final Runnable leave;
    private final Label heading = new Label();
    private final Label words = new Label();
    private final Label place = new Label();
    private final Button back;
    private final Button next;
    private final VBox root;

    /**
     * @param playing what is played
     * @param leave ends the tour
     * @param toggleTheme from light to dark, or back: rooms differ
     */
    public TourBar(Playing playing, Runnable leave, Runnable toggleTheme) {
        this.playing = playing;
        this.leave = leave;
        this.back = button("back", Feather.CHEVRON_LEFT, playing::back);
        this.next = button("next", Feather.CHEVRON_RIGHT, this::goOn);
        heading.setId("tour-heading");
        heading.getStyleClass().add("nde-tour-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        place.setId("tour-place");
        place.getStyleClass().add("nde-muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        next.setText(Messages.text("tour.next"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.getStyleClass().add("accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        Button theme = button("theme", Feather.SUN, toggleTheme);
        Button out = button("leave", Feather.X, leave);
        HBox buttons = new HBox(8, back, place, next, theme, out);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        root = new VBox(new HBox(16, heading, buttons), scrolled());
        root.setId("tour");
        root.getStyleClass().add("nde-tour");
        playing.shown().addListener((value, before, now) -> show(now));
        show(playing.shown().get());
    }

    private Node scrolled() {
        words.setId("tour-words");
        words.getStyleClass().add("nde-tour-words");
        words.setWrapText(true);
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "nde-tour-scroll");
        scroll.setFocusTraversable(false);
        words.heightProperty().addListener((value, before, now) -> {
            double most = root.getScene() == null
                    ? now.doubleValue()
                    : MOST_OF_WINDOW * root.getScene().getHeight();
            scroll.setMinHeight(Math.ceil(Math.min(now.doubleValue(), most)));
            scroll.setPrefHeight(scroll.getMinHeight());
        });
        scroll.managedProperty().bind(words.textProperty().isNotEmpty());
        scroll.visibleProperty().bind(scroll.managedProperty());
        return scroll;
    }

    private static Button button(String id, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("tour-" + id);
        button.setAccessibleText(Messages.text("tour." + id + ".spoken"));
        button.setTooltip(new Tooltip(Messages.text("tour." + id + ".spoken")));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The node to show. */
    public VBox root() {
        return root;
    }

    /** Where the keyboard is while somebody talks. */
    public void focus() {
        next.requestFocus();
    }

    private void goOn() {
        if (playing.shown().get().filter(PlayedStep::isLast).isPresent()) {
            leave.run();
        } else {
            playing.next();
        }
    }

    private void show(Optional<PlayedStep> shown) {
        shown.ifPresent(now -> {
            heading.setText(now.step().heading());
            words.setText(now.step().words());
            int count = now.tour().steps().size();
            place.setText(Messages.text("tour.place", now.index() + 1, count));
            back.setDisable(now.isFirst());
            next.setText(Messages.text(now.isLast() ? "tour.finish" : "tour.next"));
        });
    }
}
