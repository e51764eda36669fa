package org.neuraldeps.app.view.lambda;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.ui.Messages;

/** The bar at the bottom: knot buttons, play, and the λ slider with a tick at every knot. */
public final class LambdaBar {

    private static final double TRACK_MARGIN = 9;

    private final LambdaModel model;
    private final Slider slider = new Slider(0, 1, 0);
    private final KnotTicks ticks = new KnotTicks(TRACK_MARGIN);
    private final Label events = new Label();
    private final Label ends = new Label();
    private final HBox root;
    private boolean showing;

    /**
     * @param model what the bar shows and moves
     * @param onEvents lists what happens along the path
     */
    public LambdaBar(LambdaModel model, Runnable onEvents) {
        this.model = model;
        new Sweep(model).follow();
        Button fewer = button("knot-fewer", Feather.CHEVRON_LEFT, model::stepToFewer);
        Button more = button("knot-more", Feather.CHEVRON_RIGHT, model::stepToMore);
        ToggleButton play = playButton();
        Button list = button("events-show", Feather.LIST, onEvents);
        root = new HBox(fewer, play, more, sliderBox(), list);
        root.getStyleClass().add("nde-lambda");
        ChangeListener<Picture> show = (value, before, now) -> show(now);
        model.explorer().picture().addListener(show);
        if (model.explorer().picture().get() != null) {
            show(model.explorer().picture().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void show(Picture picture) {
        showing = true;
        slider.setValue(model.position().get());
        showing = false;
        ticks.show(picture.solved().path());
        events.setText(model.events().get());
    }

    private Node sliderBox() {
        slider.setId("lambda-slider");
        slider.setAccessibleText(Messages.text("lambda.slider.spoken"));
        slider.valueProperty().addListener((value, before, now) -> {
            if (!showing) {
                model.moveTo(now.doubleValue());
            }
        });
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.begin());
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> model.end());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        events.setId("lambda-events");
        events.getStyleClass().addAll("nde-muted", "nde-small");
        events.setMinWidth(0);
        ends.setText(Messages.text("lambda.slider.ends"));
        ends.getStyleClass().addAll("nde-muted", "nde-small");
        ends.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(12, ends, events);
        VBox box = new VBox(1, words, slider, ticks);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** The arrow keys go from knot to knot, in the direction in which they point. */
    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.DOWN) {
            model.stepToFewer();
        } else if (code == KeyCode.RIGHT || code == KeyCode.UP) {
            model.stepToMore();
        } else if (code == KeyCode.HOME) {
            model.toStart();
        } else if (code == KeyCode.END) {
            model.toEnd();
        } else {
            return;
        }
        event.consume();
    }

    private Button button(String id, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(Messages.text("lambda." + id));
        button.setTooltip(new Tooltip(Messages.text("lambda." + id)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton playButton() {
        FontIcon icon = new FontIcon(Feather.PLAY);
        ToggleButton play = new ToggleButton("", icon);
        play.setId("play");
        play.setAccessibleText(Messages.text("lambda.play"));
        play.setTooltip(new Tooltip(Messages.text("lambda.play")));
        play.setOnAction(event -> model.togglePlay());
        model.playing().addListener((value, was, is) -> {
            play.setSelected(is);
            icon.setIconCode(is ? Feather.PAUSE : Feather.PLAY);
        });
        return play;
    }
}
