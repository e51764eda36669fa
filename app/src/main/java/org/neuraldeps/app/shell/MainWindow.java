package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.NetworkChoice;
import org.neuraldeps.app.task.TaskMonitor;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.app.view.export.ExportModel;
import org.neuraldeps.app.view.help.ShortcutSheet;
import org.neuraldeps.app.view.network.NetworkView;
import org.neuraldeps.app.view.tasks.StatusView;
import org.neuraldeps.app.view.welcome.WelcomeView;
import org.neuraldeps.ui.Messages;

/** The main window: the welcome pane until data are open, then the workspace. */
public final class MainWindow {

    private final Services services;
    private final Appearance appearance;
    private final Opening opening;
    private final ExportModel export;
    private final StatusView status;
    private final WelcomeView welcome;
    private final Menus menus;
    private final BorderPane frame = new BorderPane();
    private final BorderPane root = new BorderPane(frame);
    private final Stage stage;
    private Workspace workspace;

    /**
     * Fills a stage; the caller shows it.
     *
     * @param services what the window stands on
     * @param stage the stage to fill
     */
    public MainWindow(Services services, Stage stage) {
        this.services = services;
        this.stage = stage;
        this.appearance = new Appearance(services.preferences());
        this.opening = new Opening(services);
        this.export = new ExportModel(services.explorer(), services.tasks());
        this.status = new StatusView(services.explorer(), new TaskMonitor(services.tasks()));
        this.welcome = new WelcomeView(
                new WelcomeView.Actions(opening::sample, this::askOpen, opening::file), opening.underWay());
        this.menus = new Menus(this);
        welcome.showRecent(opening.recent().list());
        frame.setTop(menus.bar());
        frame.setCenter(welcome.root());
        frame.setBottom(status.root());
        frame.setId("frame");
        services.explorer().picture().addListener((value, before, now) -> showWorkspace());
        prepareStage();
    }

    private void prepareStage() {
        Scene scene = new Scene(root, 1280, 800);
        appearance.dress(scene);
        FileDrop.accept(scene, frame, opening::file);
        stage.setScene(scene);
        stage.setTitle(Messages.text("app.name"));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
    }

    private void showWorkspace() {
        if (workspace == null) {
            workspace = new Workspace(services, appearance, this::askExport);
            frame.setCenter(withTools(workspace));
            menus.enable();
        }
        String name =
                services.explorer().picture().get().solved().data().source().displayName();
        stage.setTitle(Messages.text("app.title", name));
    }

    private Parent withTools(Workspace shown) {
        Button theme = new Button("", new FontIcon(appearance.isDark() ? Feather.SUN : Feather.MOON));
        theme.setId("theme");
        theme.getStyleClass().addAll("flat", "button-icon");
        theme.setAccessibleText(Messages.text("command.theme"));
        theme.setTooltip(new Tooltip(Messages.text("command.theme")));
        theme.setOnAction(event -> toggleTheme());
        appearance.palette().addListener((value, before, now) -> ((FontIcon) theme.getGraphic())
                .setIconCode(appearance.isDark() ? Feather.SUN : Feather.MOON));
        NetworkView network = new NetworkView(services.explorer(), opening::change, this::askOther);
        BorderPane pane = new BorderPane(shown.root());
        pane.setTop(shown.toolBar(network.root(), theme));
        return pane;
    }

    /** The workspace, once data are open. */
    Optional<Workspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    Services services() {
        return services;
    }

    Opening opening() {
        return opening;
    }

    void toggleTheme() {
        appearance.toggle();
    }

    void askOpen() {
        services.dialogs().askOpen(stage).ifPresent(opening::file);
    }

    private void askOther() {
        if (services.explorer().state().get().source() instanceof DatasetSource.Files files) {
            services.dialogs().askOpen(stage).ifPresent(file -> opening.change(NetworkChoice.from(files, file)));
        }
    }

    void askExport(LinkedFigure figure) {
        services.dialogs()
                .askSave(stage, export.suggestedName(figure))
                .ifPresent(file -> export.write(figure, file, this::exported));
    }

    private void exported(Path file) {
        Notice.say(stage, Messages.text("export.done"), file.toAbsolutePath().toString());
    }

    void showShortcuts() {
        ShortcutSheet.show(menus.shortcuts(), stage);
    }

    void showScript() {
        ScriptDialog.show(stage);
    }

    void close() {
        stage.close();
    }
}
