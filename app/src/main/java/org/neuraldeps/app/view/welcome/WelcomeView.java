package org.neuraldeps.app.view.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.ui.Messages;

/** Open sample, open a file, drop one, recent files, and how to get logits out of a model. */
public final class WelcomeView {

    /**
     * What the pane can start.
     *
     * @param openSample opens a bundled sample
     * @param openDialog asks for a file
     * @param openFile opens a recent file
     * @param takeTour plays the tour that comes with the program
     */
    public record Actions(
            Consumer<Sample> openSample, Runnable openDialog, Consumer<Path> openFile, Runnable takeTour) {}

    private final Actions actions;
    private final VBox recent = new VBox(2);
    private final StackPane root = new StackPane();

    /**
     * @param actions what the buttons do
     * @param opening whether a file is being opened
     */
    public WelcomeView(Actions actions, ObservableBooleanValue opening) {
        this.actions = actions;
        VBox card = new VBox(title(), buttons(opening), progress(opening), drop(), recent, howTo(), privacy());
        card.getStyleClass().add("nde-card");
        card.setMaxWidth(720);
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.setId("welcome");
        root.getStyleClass().add("nde-welcome");
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** Lists the files opened last. */
    public void showRecent(List<Path> files) {
        recent.getChildren().clear();
        if (files.isEmpty()) {
            return;
        }
        Label heading = new Label(Messages.text("welcome.recent"));
        heading.getStyleClass().add("nde-heading");
        recent.getChildren().add(heading);
        files.stream().limit(4).map(this::link).forEach(recent.getChildren()::add);
    }

    private Node title() {
        Label name = new Label(Messages.text("app.name"));
        name.getStyleClass().add("title-2");
        Label what = new Label(Messages.text("welcome.what"));
        what.getStyleClass().add("nde-muted");
        what.setWrapText(true);
        return new VBox(4, name, what);
    }

    private Node buttons(ObservableBooleanValue opening) {
        Button sample = sample(Sample.IMAGENET1K, "welcome.sample", Feather.PLAY);
        sample.setId("open-sample");
        sample.getStyleClass().add("accent");
        sample.setDefaultButton(true);
        Button features = sample(Sample.TINY200, "welcome.features", Feather.LAYERS);
        features.setId("open-features");
        Button planted = sample(Sample.PLANTED, "welcome.planted", Feather.TARGET);
        planted.setId("open-planted");
        Button open = new Button(Messages.text("welcome.open"), new FontIcon(Feather.FOLDER));
        open.setId("open-file");
        open.getStyleClass().add("large");
        open.setOnAction(event -> actions.openDialog().run());
        Button tour = new Button(Messages.text("command.tour"), new FontIcon(Feather.MAP));
        tour.setId("take-tour");
        tour.getStyleClass().add("large");
        tour.setOnAction(event -> actions.takeTour().run());
        tour.setTooltip(new Tooltip(Messages.text("welcome.tour.explained")));
        FlowPane buttons = new FlowPane(12, 12, sample, tour, open, features, planted);
        buttons.disableProperty().bind(opening);
        return buttons;
    }

    private Button sample(Sample meant, String key, Feather icon) {
        Button button = new Button(Messages.text(key), new FontIcon(icon));
        button.getStyleClass().add("large");
        button.setOnAction(event -> actions.openSample().accept(meant));
        button.setTooltip(new Tooltip(Messages.text(key + ".explained")));
        return button;
    }

    private Node progress(ObservableBooleanValue opening) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        // Always laid out, so that nothing jumps when it appears.
        bar.visibleProperty().bind(opening);
        bar.setMinHeight(6);
        return bar;
    }

    private Node drop() {
        Label drop =
                new Label(Messages.text("welcome.drop", LogitFormats.readableKeys()), new FontIcon(Feather.DOWNLOAD));
        drop.setWrapText(true);
        drop.getStyleClass().add("nde-muted");
        return drop;
    }

    private Node link(Path file) {
        Hyperlink link = new Hyperlink(file.getFileName() + "   " + shortened(file.getParent()));
        link.setOnAction(event -> actions.openFile().accept(file));
        link.setTooltip(new Tooltip(file.toString()));
        return link;
    }

    private static String shortened(Path folder) {
        String text = String.valueOf(folder);
        return text.length() <= 56 ? text : "…" + text.substring(text.length() - 55);
    }

    /** The sheet is made when somebody wants to read it: the window should not wait for that at its start. */
    private Node howTo() {
        TitledPane pane = new TitledPane(Messages.text("welcome.howTo"), null);
        pane.setId("how-to");
        pane.setExpanded(false);
        pane.expandedProperty().addListener((value, was, is) -> {
            if (is && pane.getContent() == null) {
                pane.setContent(new ExportScript().root());
            }
        });
        return pane;
    }

    private Node privacy() {
        Label privacy = new Label(Messages.text("welcome.privacy"), new FontIcon(Feather.LOCK));
        privacy.setId("privacy");
        privacy.setWrapText(true);
        privacy.getStyleClass().addAll("nde-muted", "nde-small");
        return privacy;
    }
}
