package org.neuraldeps.app.view.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Flip;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * A line for each row whose answer changes. Pointing at a category of it lights it up everywhere, a click pins it, a double
 * click makes it the target; the keys of a line mean its answer that is not the target.
 */
final class FlipsTable {

    private final Explorer explorer;
    private final Pointing pointing;
    private final Label summary = new Label();
    private final TableView<Flip> table = new TableView<>();
    private final VBox root = new VBox(6, summary, table);

    FlipsTable(Explorer explorer) {
        this.explorer = explorer;
        this.pointing = new Pointing(explorer);
        table.setId("flips-table");
        table.setAccessibleText(Messages.text("flips.spoken"));
        table.setPlaceholder(new Label(Messages.text("flips.none")));
        CategoryTable.link(table, this::category, explorer);
        table.getColumns()
                .setAll(List.of(
                        NumberColumn.of(Messages.text("flips.row"), Flip::row, row -> Integer.toString((int) row)),
                        category("label", Flip::label),
                        category("before", flip -> OptionalInt.of(flip.before())),
                        category("after", flip -> OptionalInt.of(flip.after())),
                        change()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("nde-muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("nde-pane");
    }

    Node root() {
        return root;
    }

    /** Lists what changes; empty while that is not known. */
    void show(Optional<Judgement> judgement) {
        table.getItems().setAll(judgement.map(found -> found.flips().rows()).orElse(List.of()));
        table.sort();
        summary.setText(judgement.map(this::words).orElseGet(() -> Messages.text("flips.awaited")));
    }

    private String words(Judgement judgement) {
        String target = categories().label(explorer.picture().get().solved().target());
        if (explorer.data().get().dataset().labels().isEmpty()) {
            return Messages.text(
                    "flips.summary.unlabelled", target, judgement.flips().rows().size());
        }
        return Messages.text(
                "flips.summary",
                target,
                judgement.flips().gained(),
                judgement.flips().lost(),
                judgement.flips().signTest().better(),
                judgement.flips().signTest().worse(),
                NumberText.significant(judgement.flips().signTest().pValue(), 2));
    }

    private Categories categories() {
        return explorer.data().get().dataset().categories();
    }

    private int category(Flip flip) {
        int target = explorer.state().get().target();
        return flip.before() == target ? flip.after() : flip.before();
    }

    private TableColumn<Flip, String> category(String key, Function<Flip, OptionalInt> of) {
        TableColumn<Flip, String> column = new TableColumn<>(Messages.text("flips." + key));
        column.setCellValueFactory(cell -> {
            OptionalInt category = of.apply(cell.getValue());
            return new ReadOnlyObjectWrapper<>(
                    category.isPresent() ? categories().label(category.getAsInt()) : "");
        });
        column.setCellFactory(view -> new FlipCell(of, pointing));
        return column;
    }

    private static TableColumn<Flip, String> change() {
        TableColumn<Flip, String> column = new TableColumn<>(Messages.text("flips.change"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                cell.getValue().isGained()
                        ? Messages.text("flips.gained")
                        : cell.getValue().isLost() ? Messages.text("flips.lost") : ""));
        return column;
    }
}
