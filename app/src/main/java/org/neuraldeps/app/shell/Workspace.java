package org.neuraldeps.app.shell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.categories.CategoryListModel;
import org.neuraldeps.app.view.categories.CategoryListView;
import org.neuraldeps.app.view.coefficients.CoefficientsView;
import org.neuraldeps.app.view.figure.FigureView;
import org.neuraldeps.app.view.figure.LinkedFigure;
import org.neuraldeps.app.view.figure.Linking;
import org.neuraldeps.app.view.focus.FocusBar;
import org.neuraldeps.app.view.focus.FocusModel;
import org.neuraldeps.app.view.lambda.EventsWindow;
import org.neuraldeps.app.view.lambda.LambdaBar;
import org.neuraldeps.app.view.lambda.LambdaFields;
import org.neuraldeps.app.view.lambda.LambdaModel;
import org.neuraldeps.app.view.settings.KeptSettings;
import org.neuraldeps.app.view.target.TargetView;
import org.neuraldeps.app.view.trust.TrustWindow;

/** What is shown once data are open: the linked views and their places. */
final class Workspace {

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /** The part that the figure on the left takes of the lower row at first. */
    private static final double LOWER = 0.42;

    /** The part that the figure in the middle takes of its column at first. */
    private static final double MIDDLE = 0.57;

    private final Explorer explorer;
    private final LambdaModel lambda;
    private final EventsWindow events;
    private final LambdaFields fields;
    private final FocusModel focus;
    private final FocusBar focusBar;
    private final CategoryListModel categoryList;
    private final CategoryListView categories;
    private final TargetView target;
    private final Inspector inspector;
    private final Map<Pane, FigureView> figures = new EnumMap<>(Pane.class);
    private final Map<String, SplitPane> splits = new HashMap<>();
    private final Maximising maximising;
    private final Dividing dividing;
    private final Arranging arranging;
    private final KeptSettings settings;
    private final BorderPane root = new BorderPane();

    Workspace(
            Services services,
            Results results,
            Solving solving,
            Linking linking,
            KeptSettings settings,
            TrustWindow trust,
            Window owner) {
        this.settings = settings;
        explorer = services.explorer();
        lambda = new LambdaModel(explorer);
        events = new EventsWindow(lambda, owner);
        focus = new FocusModel(explorer);
        focusBar = new FocusBar(focus);
        categoryList = new CategoryListModel(explorer, results);
        categories = new CategoryListView(categoryList);
        target = new TargetView(explorer);
        for (Pane pane : Pane.values()) {
            figures.put(pane, new FigureView(pane, linking));
        }
        fields = new LambdaFields(lambda);
        inspector = new Inspector(explorer, results, solving, fields, trust, owner);
        SplitPane columns = columns(inspector.root());
        root.setCenter(columns);
        maximising = new Maximising(root, columns, figures.values(), splits.values());
        Sentence sentence = new Sentence(explorer, results);
        root.setTop(sentence.root());
        arranging = new Arranging(maximising, sentence, figure(Pane.MIDDLE));
        dividing = new Dividing(splits, maximising, arranging);
        arranging.arrange(settings.settings().get().layout());
        settings.settings().addListener((value, before, now) -> arranging.arrange(now.layout()));
        root.setId("workspace");
        root.setBottom(bottom());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onArrow);
    }

    Parent root() {
        return root;
    }

    /** What belongs into the tool bar. */
    Node tools() {
        return target.root();
    }

    LambdaModel lambda() {
        return lambda;
    }

    /** What happens along the path. */
    EventsWindow events() {
        return events;
    }

    FocusModel focus() {
        return focus;
    }

    FocusBar focusBar() {
        return focusBar;
    }

    /** λ and, beside it, φ. */
    private Node bottom() {
        Node slider = new LambdaBar(lambda, events::show).root();
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox bar = new HBox(slider, focusBar.root());
        bar.getStyleClass().add("nde-sliders");
        return bar;
    }

    CategoryListView categories() {
        return categories;
    }

    /** Lets the figure in the middle fill the window, or restores the columns. */
    void toggleMaximised() {
        maximising.toggle(figure(Pane.MIDDLE));
    }

    /** Brings the figure of a pane forward where only one is shown. */
    void present(Pane pane) {
        arranging.present(figure(pane));
    }

    /** Keeps the ranges of all plots that are seen for every target, or lets each target have its own again. */
    void toggleLockedScales() {
        explorer.change(state -> {
            boolean locks = !state.look().locksScales();
            ExplorerState edited = state;
            for (FigureView figure : figures.values()) {
                edited = figure.lockingScales(edited, locks);
            }
            return edited;
        });
    }

    /** Puts a maximised figure back; whether there was one. */
    boolean restore() {
        boolean was = maximising.isMaximised();
        maximising.restore();
        return was && !maximising.isMaximised();
    }

    /** The fields that λ is typed into, in sight. */
    LambdaFields lambdaFields() {
        maximising.restore();
        return fields;
    }

    CategoryListModel categoryList() {
        return categoryList;
    }

    /** The table of coefficients. */
    CoefficientsView coefficients() {
        return inspector.coefficients();
    }

    TargetView target() {
        return target;
    }

    /** The figure in a pane. */
    FigureView figure(Pane pane) {
        return figures.get(pane);
    }

    /** The figures of every kind, shown or not. */
    Stream<LinkedFigure<?>> figures() {
        return figures.values().stream().flatMap(FigureView::figures);
    }

    /** All figures that are shown. */
    Stream<LinkedFigure<?>> shown() {
        return figures.values().stream().map(FigureView::shown);
    }

    /** How the window is divided now. */
    Layout layout() {
        return dividing.layout();
    }

    /** Lays the window out and divides it so; what a layout does not name stays as it is. */
    void divide(Layout layout) {
        layout.named().ifPresent(named -> settings.set(settings.settings().get().arranged(named)));
        dividing.divide(layout, figures);
    }

    /** Divides the window before a room: what fills it stays, and nothing is said beside what a person says. */
    void present(Layout layout) {
        setRoomy(true);
        maximising.release();
        dividing.divide(new Layout(layout.dividers(), Optional.empty(), Optional.of(NamedLayout.RESEARCH)), figures);
        Optional<Pane> large = layout.named().filter(NamedLayout.TEACH::equals).map(teach -> Pane.MIDDLE);
        layout.maximised().or(() -> large).map(this::figure).ifPresent(maximising::hold);
    }

    /**
     * Divides the window as it was before.
     *
     * @param before how; empty for a window that nobody has divided yet
     */
    void comeBack(Optional<Layout> before) {
        setRoomy(false);
        maximising.release();
        before.ifPresentOrElse(layout -> dividing.divide(layout, figures), () -> {
            dividing.divide(Layout.AS_IT_IS, figures);
            divideAtFirst();
        });
    }

    /** Before a room a part of the window may shrink to nothing, so that others have its place. */
    private void setRoomy(boolean isRoomy) {
        root.pseudoClassStateChanged(ROOMY, isRoomy);
    }

    private void divideAtFirst() {
        splits.get("lower").setDividerPositions(LOWER);
        splits.get("middle").setDividerPositions(MIDDLE);
        SplitPane columns = splits.get("columns");
        parts(columns, columns.getWidth());
    }

    private SplitPane columns(Node inspector) {
        SplitPane lower =
                new SplitPane(figure(Pane.LEFT).root(), figure(Pane.RIGHT).root());
        splits.put("lower", lower);
        lower.setDividerPositions(LOWER);
        SplitPane middle = new SplitPane(figure(Pane.MIDDLE).root(), lower);
        splits.put("middle", middle);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(MIDDLE);
        SplitPane columns = new SplitPane(categories.root(), middle, inspector);
        splits.put("columns", columns);
        SplitPane.setResizableWithParent(categories.root(), false);
        SplitPane.setResizableWithParent(inspector, false);
        columns.widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                width.removeListener(this);
                parts(columns, now.doubleValue());
            }
        });
        return columns;
    }

    /** The outer columns begin as wide as what is in them wants to be, whatever the window and its letters measure. */
    private static void parts(SplitPane columns, double width) {
        double left = columns.getItems().get(0).prefWidth(-1);
        double right = columns.getItems().get(2).prefWidth(-1);
        columns.setDividerPositions(left / width, 1 - right / width);
    }

    /** Arrow keys that no control wanted for itself go from knot to knot. */
    private void onArrow(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> lambda.stepToFewer();
            case RIGHT -> lambda.stepToMore();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The tool bar with the target and, on the right, what the window adds. */
    HBox toolBar(Node... right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(tools(), gap);
        bar.getChildren().addAll(right);
        bar.getStyleClass().add("nde-toolbar");
        return bar;
    }
}
