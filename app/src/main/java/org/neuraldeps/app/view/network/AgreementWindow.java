package org.neuraldeps.app.view.network;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.DocumentPane;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.solver.graph.RowAgreement;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * How far two networks have the same dependencies: all in all, and a line for each category, those that differ most first. It
 * follows λ and the networks while it is open.
 */
public final class AgreementWindow {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;
    private static final double NAME_WIDTH = 180;

    private final Explorer explorer;
    private final Results results;
    private final TableWriting writing;
    private final SideWindow window;

    /**
     * @param explorer whose networks are compared
     * @param results where that is computed
     * @param writing writes the table
     * @param owner the window that it is shown over
     */
    public AgreementWindow(Explorer explorer, Results results, TableWriting writing, Window owner) {
        this.explorer = explorer;
        this.results = results;
        this.writing = writing;
        this.window = new SideWindow("agreement", Messages.text("agreement.title"), owner);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(pane -> open(pane, new AgreementModel(explorer, results)));
    }

    private Runnable open(DialogPane pane, AgreementModel model) {
        new DocumentPane<>(model.document(), document -> document.agreement().byDifference(), writing)
                .fill(pane, "agreement", said -> table(model, said.fontProperty()));
        pane.setPrefSize(WIDTH, HEIGHT);
        return model::close;
    }

    private TableView<RowAgreement> table(AgreementModel model, ObservableValue<Font> font) {
        TableView<RowAgreement> table = new TableView<>();
        table.setAccessibleText(Messages.text("agreement.title"));
        CategoryTable.linkTargets(table, RowAgreement::target, explorer);
        TableColumn<RowAgreement, String> name = new TableColumn<>(Messages.text("agreement.category"));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(model.document()
                .found()
                .get()
                .map(there -> there.categories().label(cell.getValue().target()))
                .orElse("")));
        name.setPrefWidth(NAME_WIDTH);
        TableColumn<RowAgreement, Number> shared = count("agreement.shared", RowAgreement::shared);
        TableColumn<RowAgreement, Number> first = count("agreement.first", RowAgreement::here);
        TableColumn<RowAgreement, Number> second = count("agreement.second", RowAgreement::there);
        TableColumn<RowAgreement, Number> opposite = count("agreement.opposite", RowAgreement::opposite);
        TableColumn<RowAgreement, Number> overlap =
                NumberColumn.of(Messages.text("agreement.overlap"), RowAgreement::overlap, NumberText::percent);
        TableColumn<RowAgreement, Number> ranks = NumberColumn.of(
                Messages.text("agreement.ranks"),
                row -> row.rankCorrelation().orElse(Double.NaN),
                value -> Double.isNaN(value) ? "–" : NumberText.fixed(value, 3));
        table.getColumns().setAll(List.of(name, shared, first, second, opposite, overlap, ranks));
        new FittedColumns(name)
                .numbers(shared, "100")
                .numbers(first, "100")
                .numbers(second, "100")
                .numbers(opposite, "100")
                .numbers(overlap, "100.0 %")
                .numbers(ranks, "−0.005")
                .install(table, font);
        return table;
    }

    private static TableColumn<RowAgreement, Number> count(String key, ToIntFunction<RowAgreement> value) {
        return NumberColumn.of(Messages.text(key), value::applyAsInt, number -> Integer.toString((int) number));
    }
}
