package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.TaskMonitor;
import org.neuraldeps.app.view.array.ArrayDialog;
import org.neuraldeps.app.view.check.FindingsBadge;
import org.neuraldeps.app.view.check.FindingsModel;
import org.neuraldeps.app.view.check.FindingsWindow;
import org.neuraldeps.app.view.estimate.EstimateMark;
import org.neuraldeps.app.view.estimate.EstimateModel;
import org.neuraldeps.app.view.figure.Linking;
import org.neuraldeps.app.view.help.AboutDialog;
import org.neuraldeps.app.view.help.ShortcutSheet;
import org.neuraldeps.app.view.lab.LabFiles;
import org.neuraldeps.app.view.lab.LabTools;
import org.neuraldeps.app.view.lambda.ChosenLambda;
import org.neuraldeps.app.view.log.LogBadge;
import org.neuraldeps.app.view.log.LogBook;
import org.neuraldeps.app.view.log.LogEntry;
import org.neuraldeps.app.view.log.LogWindow;
import org.neuraldeps.app.view.log.Severity;
import org.neuraldeps.app.view.network.NetworkView;
import org.neuraldeps.app.view.palette.PaletteView;
import org.neuraldeps.app.view.session.RestoreDialog;
import org.neuraldeps.app.view.session.Restoring;
import org.neuraldeps.app.view.settings.KeptSettings;
import org.neuraldeps.app.view.settings.SettingsDialog;
import org.neuraldeps.app.view.settings.Theme;
import org.neuraldeps.app.view.several.ListSaving;
import org.neuraldeps.app.view.several.SeveralButton;
import org.neuraldeps.app.view.several.SeveralDialog;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.app.view.tasks.StatusView;
import org.neuraldeps.app.view.trust.TrustSection;
import org.neuraldeps.app.view.trust.TrustWindow;
import org.neuraldeps.app.view.welcome.RecentFiles;
import org.neuraldeps.app.view.welcome.WelcomeView;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.ui.Messages;

/** The main window: the welcome pane until data are open, then the workspace. */
public final class MainWindow {

    private final Services services;
    private final LogBook log;
    private final LogWindow logWindow;
    private final TrustWindow trust;
    private final KeptSettings settings;
    private final Appearance appearance;
    private final Results results;
    private final Solving solving;
    private final Documents documents;
    private final Restoring restoring;
    private final Opening opening;
    private final ChosenLambda chosenLambda;
    private final StatusView status;
    private final Leaving leaving;
    private final SideWindows beside;
    private final DataQuestions questions;
    private final WelcomeView welcome;
    private final Commands commands;
    private final BorderPane frame = new BorderPane();
    private final BorderPane root = new BorderPane(frame);
    private final Stage stage;
    private final WorkspaceAhead ahead;
    private final Presenting presenting;
    private final Tours tours;
    private final TourWriting tourWriting;
    private Workspace workspace;

    /**
     * Fills a stage; the caller shows it.
     *
     * @param given what the window stands on
     * @param stage the stage to fill
     */
    public MainWindow(Services given, Stage stage) {
        this.log = new LogBook(given.tasks()::tell);
        this.logWindow = new LogWindow(log, stage);
        this.trust = new TrustWindow(stage);
        this.services = given.keeping(log);
        this.stage = stage;
        this.settings = new KeptSettings(services.preferences());
        this.appearance = new Appearance(settings, services.tasks());
        this.results = new Results(services.tasks(), this::computingFailed);
        this.solving = new Solving(services.explorer(), results, services.refining());
        RecentFiles recent = new RecentFiles(services.preferences());
        this.status = new StatusView(
                services.explorer(), new TaskMonitor(services.tasks()), new LogBadge(log, logWindow::show).root());
        this.documents = new Documents(services, results, stage, this::workspace, written -> {
            recent.add(written);
            status.say(Messages.text("session.saved", written.toAbsolutePath()));
        });
        this.restoring = new Restoring(results, solving, new RestoreDialog(stage, this::askLocate));
        this.presenting = new Presenting(stage, root, settings, this::workspace);
        this.tours = new Tours(services.explorer(), restoring, documents, presenting, appearance::toggle);
        this.tourWriting = new TourWriting(services, results, stage, documents, restoring, tours, written -> {
            recent.add(written);
            status.say(Messages.text("tour.saved", written.toAbsolutePath()));
        });
        documents.setBeforeClosing(close -> tours.leave(() -> tourWriting.unlessLost(close)));
        this.opening = new Opening(results, solving, restoring, documents, recent);
        opening.setOnRemark(this::remark);
        opening.setOnTour(tourWriting::open);
        opening.setOnSeveral(several -> SeveralFilesDialog.ask(stage, several, opening::logits, opening::file));
        this.chosenLambda = new ChosenLambda(services.explorer(), results, this::remark);
        this.leaving = new Leaving(services, stage, status, settings, this::workspace);
        this.questions = new DataQuestions(services, stage, opening, tours, this::remark);
        this.beside = new SideWindows(services, results, trust, stage, this::labTools);
        this.welcome = new WelcomeView(
                new WelcomeView.Actions(opening::sample, questions::askOpen, opening::file, tours::takeBundled),
                solving.opening());
        this.commands = new Commands(this);
        welcome.showRecent(opening.recent().list());
        Node menus = new Menus(commands, opening).bar();
        presenting.hide(menus);
        presenting.hide(status.root());
        frame.setTop(menus);
        frame.setCenter(welcome.root());
        frame.setBottom(status.root());
        frame.setId("frame");
        services.explorer().shown().addListener((value, before, now) -> {
            services.tasks().makeRoom();
            showWorkspace();
        });
        this.ahead = new WorkspaceAhead(this::newWorkspace, this::withTools, services.tasks()::tell);
        prepareStage();
        ahead.prepareAfter(stage);
    }

    private void prepareStage() {
        Scene scene = new Scene(root, 1280, 800);
        appearance.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        FileDrop.accept(scene, frame, files -> tours.leave(() -> opening.files(files)));
        stage.setScene(scene);
        tours.listen(scene);
        stage.focusedProperty().addListener((value, before, now) -> {
            if (now && settings.settings().get().theme() == Theme.SYSTEM) {
                appearance.follow();
            }
        });
    }

    /** Before any control can want the key for itself: no control in sight has a better use for it. */
    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && workspace != null && workspace.restore()) {
            event.consume();
        }
    }

    private void showWorkspace() {
        if (workspace == null) {
            frame.setCenter(ahead.pane());
            workspace = ahead.workspace();
        }
    }

    private Workspace newWorkspace() {
        Workspace made = new Workspace(services, results, solving, linking(), settings, trust, stage);
        made.figures().forEach(figure -> FigureMenu.install(figure, this));
        CategoryItems.offer("category-menu", this, made.categories()::offer);
        CategoryItems.offer("coefficient-menu", this, made.coefficients()::offer);
        made.figure(Pane.MIDDLE).addTool(SeveralButton.of(services.explorer(), this::chooseSeveral));
        return made;
    }

    void chooseSeveral() {
        SeveralDialog.show(
                services.explorer(), results, new ListSaving(services.tasks(), services.dialogs()::askSaveList), stage);
    }

    private LabTools labTools(TableWriting tables) {
        return new LabTools(
                services.explorer(),
                results,
                appearance.figures(),
                tables,
                new LabFiles(services.tasks(), services.dialogs()::askSave),
                leaving::askExport,
                () -> opening.sample(Sample.TINY200),
                questions::askOpen,
                questions::compareHead,
                () -> trust.link(TrustSection.NEW_CATEGORIES),
                () -> trust.link(TrustSection.CUT));
    }

    /** Goes to λ that cross-validation chooses. */
    ChosenLambda chosenLambda() {
        return chosenLambda;
    }

    private Linking linking() {
        return new Linking(
                services.explorer(),
                results,
                appearance.figures(),
                solving::retry,
                leaving::askExport,
                beside::showMeasures);
    }

    private Parent withTools(Workspace shown) {
        Button theme = new Button("", new FontIcon(appearance.isDark() ? Feather.SUN : Feather.MOON));
        theme.setId("theme");
        theme.getStyleClass().addAll("flat", "button-icon");
        theme.setAccessibleText(Messages.text("command.theme"));
        theme.setTooltip(new Tooltip(Messages.text("command.theme")));
        theme.setOnAction(event -> toggleTheme());
        appearance.figures().addListener((value, before, now) -> ((FontIcon) theme.getGraphic())
                .setIconCode(appearance.isDark() ? Feather.SUN : Feather.MOON));
        NetworkView network =
                new NetworkView(services.explorer(), opening::change, questions::askOther, beside.comparing());
        FindingsModel findings = new FindingsModel(services.explorer(), results, opening::fresh);
        FindingsWindow list = new FindingsWindow(findings, stage);
        BorderPane pane = new BorderPane(shown.root());
        EstimateMark estimate = new EstimateMark(
                new EstimateModel(services.explorer(), results, solving), () -> trust.show(TrustSection.ESTIMATE));
        Node tools =
                shown.toolBar(estimate.root(), network.root(), new FindingsBadge(findings, list::show).root(), theme);
        presenting.hide(tools);
        pane.setTop(tools);
        return pane;
    }

    /** The workspace, once data are open. */
    Optional<Workspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    /** The workspace before it is shown. */
    WorkspaceAhead ahead() {
        return ahead;
    }

    Services services() {
        return services;
    }

    Opening opening() {
        return opening;
    }

    Documents documents() {
        return documents;
    }

    /** Opens data, a session, a tour or a figure, as if a person had chosen the file. */
    public void open(Path file) {
        opening.file(file);
    }

    /** Saves what is shown without being asked from now on, and offers what an earlier program lost. */
    Rescue rescue(Autosaves autosaves) {
        return new Rescue(services, stage, documents, restoring, autosaves);
    }

    private Optional<Path> askLocate(String missing) {
        return services.dialogs().askLocate(stage, missing);
    }

    void toggleTheme() {
        appearance.toggle();
    }

    /** The tours. */
    Tours tours() {
        return tours;
    }

    /** The tour that a person writes. */
    TourWriting tourWriting() {
        return tourWriting;
    }

    /** Whether it is before a room. */
    Presenting presenting() {
        return presenting;
    }

    /** What is set. */
    KeptSettings settings() {
        return settings;
    }

    /** Lays the window out. */
    void arrange(NamedLayout layout) {
        settings.set(settings.settings().get().arranged(layout));
    }

    void showSettings() {
        SettingsDialog.show(settings, stage);
    }

    /** What leaves it. */
    Leaving leaving() {
        return leaving;
    }

    /** The windows beside it. */
    SideWindows beside() {
        return beside;
    }

    /** Which data are to be opened. */
    DataQuestions questions() {
        return questions;
    }

    void showPalette() {
        PaletteView.show(PaletteContent.of(commands, services.explorer()), stage);
    }

    void showShortcuts() {
        ShortcutSheet.show(Shortcuts.of(commands), stage);
    }

    /** What went wrong or is worth knowing since the window was made. */
    LogBook log() {
        return log;
    }

    private void computingFailed(Failure failure) {
        tours.stay();
        opening.question(failure)
                .ifPresentOrElse(
                        asked -> ArrayDialog.show(asked, array -> opening.choose(asked, array), stage),
                        () -> services.onFailure().accept(opening.curable(failure)));
    }

    /** Shows and keeps a failure that nobody expected. */
    void failed(Failure failure) {
        services.onFailure().accept(failure);
    }

    void showTrust() {
        trust.show();
    }

    void showLog() {
        logWindow.show();
    }

    /** Says something for a while, and keeps it for those who were not quick enough. */
    private void remark(String line) {
        status.say(line);
        log.add(new LogEntry(Instant.now(), Severity.INFORMATION, line, ""));
    }

    void showScript() {
        ScriptDialog.show(stage);
    }

    void showAbout() {
        AboutDialog.show(stage);
    }

    void close() {
        documents.close();
    }
}
