package org.neuraldeps.app.view.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.dialog.StabilityChoice;
import org.neuraldeps.ui.Messages;

/** A pane of the window: one of its kinds of figure at a time, under a title row with what can be done with it. */
public final class FigureView {

    private static final double INSTEAD_WIDTH = 420;

    private final Pane pane;
    private final Explorer explorer;
    private final Map<String, LinkedFigure<?>> figures = new LinkedHashMap<>();
    private final KindChoice choice;
    private final AxisChoice axis;
    private final ValidationToggle validation;
    private final StabilityChoice stability;
    private final PlotTools plotTools;
    private final AllEdgesTools allEdges;
    private final NoticeLine notice;
    private final ChangeListener<Notice> onNotice;
    private final Label remarks = new Label();

    /** Whether remarks have their room though there are none: places of categories must not move as λ does. */
    private final BooleanProperty keepsRoom = new SimpleBooleanProperty();

    private final Label instead = new Label();
    private final BorderPane root = new BorderPane();
    private final HBox row;
    private LinkedFigure<?> shown;

    /**
     * @param pane which of its kinds are offered
     * @param linking what links its figures with the window
     */
    public FigureView(Pane pane, Linking linking) {
        this.pane = pane;
        this.explorer = linking.explorer();
        this.axis = new AxisChoice(explorer);
        this.validation = new ValidationToggle(explorer);
        this.stability = new StabilityChoice(explorer, pane.key());
        this.plotTools = new PlotTools(explorer, pane.key());
        this.allEdges = new AllEdgesTools(linking, pane.key());
        this.notice = new NoticeLine(pane.key());
        this.onNotice = (value, before, now) -> show(now);
        instead.setId("instead-" + pane.key());
        instead.getStyleClass().add("nde-muted");
        instead.setWrapText(true);
        instead.setMaxWidth(INSTEAD_WIDTH);
        instead.setMouseTransparent(true);
        FigureKinds.in(pane).forEach(kind -> figures.put(kind.key(), linked(kind, linking)));
        Button export = export(linking);
        choice = new KindChoice(
                pane,
                FigureKinds.in(pane),
                kind -> explorer.change(state -> state.looking(state.look().showing(pane, kind.key()))));
        row = new HBox(
                choice.root(),
                axis.root(),
                validation.root(),
                stability.root(),
                notice.root(),
                allEdges.root(),
                plotTools.root(),
                export);
        validation.standIn(row);
        row.getStyleClass().add("nde-figure-title");
        root.setTop(row);
        root.setBottom(remarks());
        root.getStyleClass().add("nde-figure");
        explorer.state().addListener((value, before, now) -> follow(now));
        show(figures.values().iterator().next());
        if (explorer.state().get() != null) {
            follow(explorer.state().get());
        }
    }

    private static <S> LinkedFigure<S> linked(FigureKind<S> kind, Linking linking) {
        LinkedFigure<S> figure = new LinkedFigure<>(kind, linking);
        if (kind.plot().isPresent()) {
            new PlotMouse(figure, linking.explorer()).install();
            new PlotKeys(figure, linking.explorer()).install();
        }
        return figure;
    }

    /** The node to show. */
    public BorderPane root() {
        return root;
    }

    /** The figure that is shown. */
    public LinkedFigure<?> shown() {
        return shown;
    }

    /** The figures of all its kinds. */
    public Stream<LinkedFigure<?>> figures() {
        return figures.values().stream();
    }

    /** Which pane it is. */
    public Pane pane() {
        return pane;
    }

    /**
     * A state in which what is seen here is kept for every target, or no longer kept; the state itself where there are no
     * axes.
     */
    public ExplorerState lockingScales(ExplorerState state, boolean locks) {
        return shown.plot().map(seen -> LockScales.edited(state, seen, locks)).orElse(state);
    }

    /** Puts a control at the right end of the title row. */
    public void addTool(Node tool) {
        row.getChildren().add(tool);
    }

    private void follow(ExplorerState state) {
        LinkedFigure<?> wanted = figures.get(state.look().in(pane));
        if (wanted != null && wanted != shown) {
            show(wanted);
        }
    }

    /** What one should know beside the figure stands below it, small; the whole of it where it is pointed at. */
    private Node remarks() {
        remarks.setId("remarks-" + pane.key());
        remarks.getStyleClass().addAll("nde-muted", "nde-small", "nde-remarks");
        remarks.setMaxWidth(Double.MAX_VALUE);
        remarks.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(remarks.textProperty());
        remarks.setTooltip(whole);
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty().or(keepsRoom));
        remarks.visibleProperty().bind(remarks.managedProperty());
        return remarks;
    }

    /** Only the one that is shown is ever painted, and only what it needs is computed. */
    private void show(LinkedFigure<?> figure) {
        if (shown != null) {
            shown.notice().removeListener(onNotice);
            shown.end();
        }
        shown = figure;
        root.setCenter(new StackPane(figure.canvas(), instead));
        axis.show(figure.kind());
        validation.show(figure.kind());
        stability.root().setVisible(figure.kind().showsStability());
        plotTools.show(figure);
        allEdges.show(figure);
        remarks.textProperty().bind(figure.remarks());
        keepsRoom.set(figure.kind().showsAll());
        figure.begin();
        figure.notice().addListener(onNotice);
        show(figure.notice().get());
        choice.mark(figure.kind());
    }

    /** What is said where there is no figure stands in its place, everything else in the title row. */
    private void show(Notice said) {
        instead.setText(said.insteadOfFigure());
        notice.show(said.besideTitle());
    }

    private Button export(Linking linking) {
        Button export = new Button("", new FontIcon(Feather.DOWNLOAD));
        export.getStyleClass().addAll("flat", "small", "button-icon", "nde-export");
        export.setAccessibleText(Messages.text("export.button"));
        export.setTooltip(new Tooltip(Messages.text("export.button")));
        export.setOnAction(event -> linking.onExport().accept(shown));
        return export;
    }
}
