package org.neuraldeps.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.app.view.categories.CategoryListModel;
import org.neuraldeps.app.view.categories.CategoryListView;
import org.neuraldeps.app.view.coefficients.CoefficientsModel;
import org.neuraldeps.app.view.coefficients.CoefficientsView;
import org.neuraldeps.app.view.dependencies.DependenciesView;
import org.neuraldeps.app.view.evaluation.EvaluationView;
import org.neuraldeps.app.view.lambda.LambdaBar;
import org.neuraldeps.app.view.lambda.LambdaFields;
import org.neuraldeps.app.view.lambda.LambdaModel;
import org.neuraldeps.app.view.path.PathView;
import org.neuraldeps.app.view.scatter.ScatterView;
import org.neuraldeps.app.view.target.TargetView;
import org.neuraldeps.app.view.trust.TrustView;

/** What is shown once data are open: the linked views and their places. */
final class Workspace {

    private final LambdaModel lambda;
    private final LambdaBar lambdaBar;
    private final CategoryListModel categoryList;
    private final CategoryListView categories;
    private final TargetView target;
    private final DependenciesView dependencies;
    private final ScatterView scatter;
    private final PathView path;
    private final Maximising maximising;
    private final BorderPane root = new BorderPane();

    Workspace(Services services, Appearance appearance, Consumer<LinkedFigure> onExport) {
        Explorer explorer = services.explorer();
        lambda = new LambdaModel(explorer);
        lambdaBar = new LambdaBar(lambda);
        categoryList = new CategoryListModel(explorer, services.tasks());
        categories = new CategoryListView(categoryList);
        target = new TargetView(explorer);
        dependencies = new DependenciesView(explorer, appearance.palette(), onExport);
        scatter = new ScatterView(explorer, appearance.palette(), onExport);
        path = new PathView(explorer, appearance.palette(), onExport);
        SplitPane columns = columns(inspector(services));
        root.setCenter(columns);
        maximising = new Maximising(root, columns, List.of(dependencies.pane(), scatter.pane(), path.pane()));
        root.setBottom(lambdaBar.root());
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

    LambdaBar lambdaBar() {
        return lambdaBar;
    }

    CategoryListView categories() {
        return categories;
    }

    /** Lets the figure in the middle fill the window, or restores the columns. */
    void toggleMaximised() {
        maximising.toggle(dependencies.pane());
    }

    CategoryListModel categoryList() {
        return categoryList;
    }

    TargetView target() {
        return target;
    }

    /** The figures that can be exported: the one in the middle first. */
    List<LinkedFigure> figures() {
        return List.of(dependencies.shown(), scatter.figure(), path.figure());
    }

    private SplitPane columns(Node inspector) {
        SplitPane lower = new SplitPane(scatter.root(), path.root());
        lower.setDividerPositions(0.44);
        SplitPane figures = new SplitPane(dependencies.root(), lower);
        figures.setOrientation(Orientation.VERTICAL);
        figures.setDividerPositions(0.57);
        SplitPane columns = new SplitPane(categories.root(), figures, inspector);
        SplitPane.setResizableWithParent(categories.root(), false);
        SplitPane.setResizableWithParent(inspector, false);
        columns.setDividerPositions(0.27, 0.775);
        return columns;
    }

    private static Region inspector(Services services, LambdaFields fields) {
        Explorer explorer = services.explorer();
        CoefficientsView coefficients = new CoefficientsView(new CoefficientsModel(explorer, services.tasks()));
        VBox inspector = new VBox(
                fields.root(),
                new TrustView(explorer).root(),
                new EvaluationView(explorer).root(),
                coefficients.root());
        VBox.setVgrow(coefficients.root(), Priority.ALWAYS);
        inspector.getStyleClass().addAll("nde-pane", "nde-inspector");
        inspector.setMinWidth(250);
        return inspector;
    }

    private Region inspector(Services services) {
        return inspector(services, new LambdaFields(lambda));
    }

    /** Arrow keys that no control wanted for itself go from knot to knot. */
    private void onArrow(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> lambda.stepToFewer();
            case RIGHT -> lambda.stepToMore();
            case ESCAPE -> maximising.restore();
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
