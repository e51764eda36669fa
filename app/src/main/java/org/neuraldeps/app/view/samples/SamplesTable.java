package org.neuraldeps.app.view.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.table.SamplesDocument;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.evaluation.SampleBehind;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** A line for each row of one kind; a click on a line pins the category that the row is answered by. */
final class SamplesTable implements ImagesOfRows {

    private static final int DECIMALS = 2;
    private static final double IMAGE_WIDTH = 190;
    private static final double NAME_WIDTH = 120;

    private final String kind;
    private final TableView<SampleBehind> table = new TableView<>();
    private final TableColumn<SampleBehind, SampleBehind> images = new TableColumn<>(Messages.text("samples.image"));
    private Optional<SamplesDocument> shown = Optional.empty();

    SamplesTable(String kind, Explorer explorer, Thumbnails thumbnails) {
        this.kind = kind;
        table.setId("samples-" + kind);
        table.setAccessibleText(Messages.text("samples." + kind));
        table.setPlaceholder(new Label(Messages.text("samples.empty")));
        CategoryTable.link(table, SampleBehind::before, explorer);
        images.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        images.setCellFactory(view -> new ThumbnailCell(this, thumbnails));
        images.setSortable(false);
        images.setPrefWidth(IMAGE_WIDTH);
        table.getColumns()
                .setAll(List.of(
                        images,
                        NumberColumn.of(
                                Messages.text("samples.row"), SampleBehind::row, row -> Integer.toString((int) row)),
                        words("samples.label", SamplesDocument::label),
                        number("samples.logit", SampleBehind::target),
                        number("samples.combination", SampleBehind::prediction),
                        number("samples.contribution", SampleBehind::contribution),
                        number("samples.residual", SampleBehind::residual),
                        words("samples.before", (there, sample) -> there.categories()
                                .label(sample.before())),
                        words(
                                "samples.after",
                                (there, sample) ->
                                        sample.isFlipped() ? there.categories().label(sample.after()) : "")));
    }

    TableView<SampleBehind> root() {
        return table;
    }

    void show(Optional<SamplesDocument> found) {
        shown = found;
        images.setVisible(found.flatMap(document -> document.answer().images()).isPresent());
        table.getItems()
                .setAll(found.map(document -> document.kinds().get(kind)).orElse(List.of()));
        table.sort();
    }

    @Override
    public Optional<String> name(int row) {
        return shown.flatMap(document -> document.answer().image(row));
    }

    @Override
    public Optional<Path> file(int row) {
        return shown.flatMap(document -> document.answer().file(row));
    }

    private TableColumn<SampleBehind, String> words(
            String key, BiFunction<SamplesDocument, SampleBehind, String> value) {
        TableColumn<SampleBehind, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                shown.map(document -> value.apply(document, cell.getValue())).orElse("")));
        column.setPrefWidth(NAME_WIDTH);
        return column;
    }

    private static TableColumn<SampleBehind, Number> number(String key, ToDoubleFunction<SampleBehind> value) {
        return NumberColumn.of(Messages.text(key), value, number -> NumberText.fixed(number, DECIMALS));
    }
}
