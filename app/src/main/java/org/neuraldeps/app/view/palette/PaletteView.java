package org.neuraldeps.app.view.palette;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.neuraldeps.ui.Messages;

/** A field over the window with what it finds below: arrow keys choose, Enter runs, Esc leaves. */
public final class PaletteView {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 380;
    private static final int PAGE = 8;

    private final PaletteSearch search;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label nothing = new Label();
    private final Hyperlink nearest = new Hyperlink();

    private PaletteView(PaletteSearch search) {
        this.search = search;
        field.setId("palette-field");
        field.setPromptText(Messages.text("palette.prompt"));
        field.setAccessibleText(Messages.text("palette.spoken"));
        field.textProperty().addListener((value, before, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        nothing.setId("palette-nothing");
        nearest.setId("palette-nearest");
        nearest.setFocusTraversable(false);
        nearest.setOnAction(event -> takeMeant());
        list.setId("palette-list");
        list.setAccessibleText(Messages.text("palette.found"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PaletteCell(this::run));
        VBox box = new VBox(field, list);
        box.setId("palette");
        box.getStyleClass().add("nde-palette");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        find("");
    }

    /** Shows it over a window, with the keyboard in its field. */
    public static void show(PaletteSearch search, Window owner) {
        PaletteView view = new PaletteView(search);
        double x = owner.getX() + (owner.getWidth() - WIDTH) / 2;
        double top = owner.getScene().getY() + Math.min(80, owner.getHeight() / 10);
        view.popup.show(owner, x, owner.getY() + top);
        view.field.requestFocus();
    }

    private void find(String typed) {
        list.getItems().setAll(search.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (list.getItems().isEmpty()) {
            boolean isMeant = search.meant(typed).isPresent();
            Labeled shown = isMeant ? nearest : nothing;
            shown.setText(search.nothing(typed));
            list.setPlaceholder(shown);
        }
    }

    /** Up, down and Enter are the list's, though the keyboard stays in the field. */
    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int steps) {
        int last = list.getItems().size() - 1;
        int place = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + steps));
        list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, place - PAGE / 2));
    }

    private void enter() {
        if (list.getItems().isEmpty()) {
            takeMeant();
        } else {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::run);
        }
    }

    private void takeMeant() {
        search.meant(field.getText()).ifPresent(near -> {
            field.setText(near);
            field.end();
        });
    }

    /** Leaves first, so that what runs finds the window as it was. */
    private void run(PaletteEntry entry) {
        popup.hide();
        entry.run().run();
    }
}
