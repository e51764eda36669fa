package org.neuraldeps.app.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.state.StateChange;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.selection.LambdaChoice;
import org.neuraldeps.ui.Messages;

/** Everything a person can do in the window; what shows figures comes from the list of their kinds. */
final class Commands {

    private final MainWindow window;
    private final Explorer explorer;
    private final ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    private final ObservableValue<Boolean> unlessPresenting;
    private final ObservableValue<Boolean> withData;
    private final ObservableValue<Boolean> withWork;
    private final ObservableValue<Boolean> withColumns;
    private final List<CommandGroup> groups;

    Commands(MainWindow window) {
        this.window = window;
        this.explorer = window.services().explorer();
        this.unlessPresenting = window.presenting().on().not();
        this.withData = explorer.data().isNotNull();
        this.withWork = explorer.data().isNotNull().and(window.presenting().on().not());
        this.withColumns = Bindings.createBooleanBinding(
                () -> withWork.getValue() && layout() == NamedLayout.RESEARCH,
                withWork,
                window.settings().settings());
        this.groups = List.of(file(), edit(), view(), solve(), tour(), help());
    }

    /** All commands, as menus group them. */
    List<CommandGroup> groups() {
        return groups;
    }

    private CommandGroup file() {
        return new CommandGroup(
                "file",
                List.of(
                        List.of(
                                opening("sample", "Shortcut+Shift+O", () -> window.opening()
                                        .sample(Sample.IMAGENET1K)),
                                opening("sampleFeatures", "", () -> window.opening()
                                        .sample(Sample.TINY200)),
                                item("samplePlanted", "", () -> window.opening().sample(Sample.PLANTED)),
                                opening("open", "Shortcut+O", window.questions()::askOpen),
                                opening("openFolder", "", window.questions()::askOpenFolder),
                                opening("plant", "", window.questions()::askPlant)),
                        List.of(
                                work("save", "Shortcut+S", w -> window.documents()
                                        .save()),
                                work("saveAs", "Shortcut+Shift+S", w -> window.documents()
                                        .saveAs())),
                        Arrays.stream(Pane.values()).map(this::export).toList(),
                        Arrays.stream(GraphScope.values())
                                .map(this::exportGraph)
                                .toList(),
                        List.of(data("page", "", w -> window.leaving().askExportPage())),
                        List.of(item("quit", "Shortcut+Q", window::close))));
    }

    private Command export(Pane pane) {
        return figureIn(pane).export("export-" + pane.key(), pane == Pane.MIDDLE ? "Shortcut+E" : "");
    }

    private FigureCommands figureIn(Pane pane) {
        return new FigureCommands(
                window, () -> window.workspace().map(w -> w.figure(pane).shown()), withData);
    }

    private Command exportGraph(GraphScope scope) {
        return data("graph-" + scope.key(), "", workspace -> window.leaving().askExportGraph(scope));
    }

    private CommandGroup edit() {
        return new CommandGroup(
                "edit",
                List.of(
                        List.of(
                                new Command(
                                        "undo",
                                        undoing("undo", explorer.undoes()),
                                        "Shortcut+Z",
                                        explorer.canUndo(),
                                        explorer::undo),
                                new Command(
                                        "redo",
                                        undoing("redo", explorer.redoes()),
                                        "Shortcut+Shift+Z",
                                        explorer.canRedo(),
                                        explorer::redo)),
                        figureIn(Pane.MIDDLE).copies("Shortcut+Shift+C"),
                        List.of(data("unpin", "Shortcut+U", w -> explorer.change(ExplorerState::withoutPins)))));
    }

    /** "Undo target": what kind of change it is about. */
    private static ObservableValue<String> undoing(String id, ObservableValue<Optional<StateChange>> step) {
        return Bindings.createStringBinding(
                () -> step.getValue()
                        .map(change -> Messages.text("command." + id + ".of", Messages.text("change." + change.key())))
                        .orElseGet(() -> words(id)),
                step);
    }

    private CommandGroup view() {
        return new CommandGroup(
                "view",
                List.of(
                        kinds(),
                        List.of(
                                data("several", "Shortcut+B", w -> window.chooseSeveral()),
                                data("measures", "Shortcut+Shift+M", w -> window.beside()
                                        .showMeasures()),
                                data("peculiar", "", w -> window.beside().showPeculiar())),
                        List.of(
                                columns("maximise", "Shortcut+M", Workspace::toggleMaximised),
                                layout(NamedLayout.RESEARCH, "Shift+F5"),
                                layout(NamedLayout.TEACH, "F5")),
                        List.of(
                                data(
                                        "whole",
                                        "Shortcut+0",
                                        w -> explorer.change(state ->
                                                state.looking(state.look().whole()))),
                                data("lock-scales", "Shortcut+L", Workspace::toggleLockedScales),
                                data("validate", "", w -> explorer.change(Commands::validating)),
                                stability("stability", StabilityLook.MARKED),
                                stability("stable-only", StabilityLook.STABLE_ONLY)),
                        List.of(
                                item("palette", "Shortcut+K", window::showPalette),
                                columns("search", "Shortcut+F", w -> w.categories()
                                        .focusSearch()),
                                item("theme", "Shortcut+D", window::toggleTheme),
                                opening("settings", "Shortcut+COMMA", window::showSettings))));
    }

    /** The error figure with or without the error on rows that were not fitted to. */
    private static ExplorerState validating(ExplorerState state) {
        Optional<Folding> other = state.look().folding().isPresent() ? Optional.empty() : Optional.of(Folding.USUAL);
        return state.looking(state.look().validating(other));
    }

    /** Stability told in this way by all views, or no longer. */
    private Command stability(String id, StabilityLook look) {
        return data(
                id,
                "",
                w -> explorer.change(state -> {
                    StabilityLook other = state.look().stability() == look ? StabilityLook.HIDDEN : look;
                    return state.looking(state.look().judging(other));
                }));
    }

    /** One for each kind that shares its pane with another, numbered. */
    private List<Command> kinds() {
        List<FigureKind<?>> choices = FigureKinds.ALL.stream()
                .filter(kind -> FigureKinds.in(kind.pane()).size() > 1)
                .toList();
        List<Command> commands = new ArrayList<>();
        for (FigureKind<?> kind : choices) {
            String keys = commands.size() < 9 ? "Shortcut+" + (commands.size() + 1) : "";
            commands.add(new Command(
                    kind.key(), Messages.text("command.show", kind.title()), keys, withData, () -> show(kind)));
        }
        return commands;
    }

    private void show(FigureKind<?> kind) {
        explorer.change(state -> state.looking(state.look().showing(kind.pane(), kind.key())));
        window.workspace().ifPresent(workspace -> workspace.present(kind.pane()));
    }

    private NamedLayout layout() {
        return window.settings().settings().get().layout();
    }

    private Command layout(NamedLayout layout, String keys) {
        String id = "layout-" + layout.key();
        ObservableValue<Boolean> other = Bindings.createBooleanBinding(
                () -> layout() != layout && unlessPresenting.getValue(),
                window.settings().settings(),
                unlessPresenting);
        return new Command(id, words(id), keys, other, () -> window.arrange(layout));
    }

    private CommandGroup solve() {
        return new CommandGroup(
                "solve",
                List.of(
                        List.of(data("target", "Shortcut+T", w -> w.target().open())),
                        List.of(
                                data("hold-out", "", w -> window.questions().askHoldOut()),
                                data("cross-fit", "", w -> window.beside().showCrossFit()),
                                data("errors", "", w -> w.categoryList().computeErrors()),
                                data("table1", "Shortcut+Shift+T", w -> window.beside()
                                        .showTable1(w.categoryList()))),
                        Arrays.stream(LambdaChoice.values())
                                .map(choice -> data(choice.key(), "", w -> window.chosenLambda()
                                        .choose(choice)))
                                .toList(),
                        List.of(
                                columns("typeNonzeros", "Shortcut+Shift+K", w -> w.lambdaFields()
                                        .focusNonzeros()),
                                columns("typeRatio", "Shortcut+Shift+R", w -> w.lambdaFields()
                                        .focusRatio()),
                                data("typeFocus", "Shortcut+Shift+F", w -> w.focusBar()
                                        .focusField()),
                                data("toggleFocus", "", w -> w.focus().toggle())),
                        List.of(
                                data("fewer", "Alt+LEFT", w -> w.lambda().stepToFewer()),
                                data("more", "Alt+RIGHT", w -> w.lambda().stepToMore()),
                                data("play", "Shortcut+P", w -> w.lambda().togglePlay()),
                                data("events", "Shortcut+J", w -> w.events().show())),
                        List.of(opening(
                                "labs", "Shortcut+Shift+L", window.beside().labs()::show))));
    }

    private CommandGroup tour() {
        TourWriting writing = window.tourWriting();
        ObservableValue<Boolean> withSteps =
                writing.draft().tour().map(tour -> !tour.steps().isEmpty());
        return new CommandGroup(
                "tour",
                List.of(
                        List.of(
                                work("tour-add", "Shortcut+Shift+A", w -> writing.add()),
                                opening("tour-steps", "", writing::show),
                                new Command("tour-play", words("tour-play"), "Shortcut+F5", withSteps, writing::play)),
                        List.of(
                                opening("tour-new", "", writing::begin),
                                opening("tour-bundled", "", writing::beginWithBundled)),
                        List.of(
                                new Command("tour-save", words("tour-save"), "", withSteps, writing::save),
                                new Command("tour-saveAs", words("tour-saveAs"), "", withSteps, writing::saveAs)),
                        List.of(new Command("tour-page", words("tour-page"), "", withSteps, () -> window.leaving()
                                .askExportTour(writing.draft().tour().get())))));
    }

    private CommandGroup help() {
        return new CommandGroup(
                "help",
                List.of(
                        List.of(opening("tour", "", window.tours()::takeBundled)),
                        List.of(
                                item("shortcuts", "F1", window::showShortcuts),
                                item("trust", "Shift+F1", window::showTrust),
                                item("script", "", window::showScript)),
                        List.of(item("log", "", window::showLog)),
                        List.of(item("about", "", window::showAbout))));
    }

    private Command data(String id, String keys, Consumer<Workspace> action) {
        return new Command(
                id, words(id), keys, withData, () -> window.workspace().ifPresent(action));
    }

    /** One about what is in sight only where everything stands beside each other. */
    private Command columns(String id, String keys, Consumer<Workspace> action) {
        return new Command(
                id, words(id), keys, withColumns, () -> window.workspace().ifPresent(action));
    }

    /** One about what a person works on, which is set aside before a room. */
    private Command work(String id, String keys, Consumer<Workspace> action) {
        return new Command(
                id, words(id), keys, withWork, () -> window.workspace().ifPresent(action));
    }

    /** One that would put something else in the place of what a room is shown. */
    private Command opening(String id, String keys, Runnable action) {
        return new Command(id, words(id), keys, unlessPresenting, action);
    }

    private Command item(String id, String keys, Runnable action) {
        return new Command(id, words(id), keys, always, action);
    }

    private static String words(String id) {
        return Messages.text("command." + id);
    }
}
