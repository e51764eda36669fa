package org.neuraldeps.app.view.measures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.controlsfx.control.table.TableFilter;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.app.view.table.CategoryTable;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.HeadingTooltips;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.graph.CategoryMeasure;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.ui.Messages;

/**
 * A line for each category with its measures, and one of them along λ: that by which lines are sorted, or another. A line is
 * linked with all other views.
 */
final class MeasuresTable {

    private static final double NAME_WIDTH = 150;

    private static final double AROUND_CURVE = 14;

    /** Headings are bold, and one has an arrow. */
    private static final String ROOM = "88";

    private static final String WIDEST_GROUP = "888 (888)";

    /** Longer names are cut. */
    private static final String WIDEST_COMMUNITY = "88 (88) tennis ball";

    private final MeasuresModel model;
    private final ObservableList<MeasuredCategory> lines = FXCollections.observableArrayList();
    private final TableView<MeasuredCategory> table = new TableView<>(lines);
    private final Map<CategoryMeasure, TableColumn<MeasuredCategory, Number>> measures =
            new EnumMap<>(CategoryMeasure.class);
    private final TableColumn<MeasuredCategory, String> name = new TableColumn<>(Messages.text("measures.category"));
    private final TableColumn<MeasuredCategory, MeasuredCategory> curve = new TableColumn<>();
    private Optional<MeasuresDocument> shown = Optional.empty();

    MeasuresTable(MeasuresModel model, ObservableValue<Font> font) {
        this.model = model;
        table.setId("measures-table");
        table.setAccessibleText(Messages.text("measures.title"));
        table.setPlaceholder(new Label(""));
        // Columns that nobody reads can be hidden from the menu button.
        table.setTableMenuButtonVisible(true);
        prepareColumns(font);
        // A right click on a heading filters by value; lazily, since most people never open it.
        TableFilter.forTableView(table).lazy(true).apply();
        CategoryTable.link(table, MeasuredCategory::category, model.explorer());
        HeadingTooltips.install(table);
        TableColumn<MeasuredCategory, Number> first = measures.get(CategoryMeasure.OUT_STRENGTH);
        first.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(first);
        table.getSortOrder().addListener((ListChangeListener<TableColumn<MeasuredCategory, ?>>) change -> followSort());
    }

    TableView<MeasuredCategory> root() {
        return table;
    }

    private void prepareColumns(ObservableValue<Font> font) {
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().label()));
        name.setPrefWidth(NAME_WIDTH);
        prepareCurve();
        table.getColumns().add(name);
        table.getColumns().add(curve);
        FittedColumns fitted = new FittedColumns(name);
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            TableColumn<MeasuredCategory, Number> column = column(measure);
            measures.put(measure, column);
            table.getColumns().add(column);
            fitted.numbers(column, widest(measure, column.getText()));
            if (measure == CategoryMeasure.RECIPROCAL) {
                TableColumn<MeasuredCategory, Boolean> hub = hub();
                table.getColumns().add(hub);
                fitted.numbers(hub, "");
            }
        }
        fitted.install(table, font);
    }

    private static String widest(CategoryMeasure measure, String heading) {
        return switch (measure) {
            case STRONG_SIZE -> WIDEST_GROUP;
            case COMMUNITY_SIZE -> WIDEST_COMMUNITY;
            default -> heading + ROOM;
        };
    }

    private TableColumn<MeasuredCategory, Number> column(CategoryMeasure measure) {
        TableColumn<MeasuredCategory, Number> column =
                switch (measure) {
                    case STRONG_SIZE ->
                        NumberColumn.of(
                                Messages.text("measures.strongGroup"),
                                MeasuredCategory::strongGroup,
                                group -> group((int) group));
                    case COMMUNITY_SIZE -> community();
                    default ->
                        NumberColumn.of(
                                MeasureWords.name(measure),
                                line -> line.value(measure),
                                value -> MeasureWords.value(measure, value));
                };
        column.setId("measures-column-" + measure.key());
        HeadingTooltips.explain(column, MeasureWords.explained(measure));
        return column;
    }

    /** The number of a group with how many categories are in it. */
    private String group(int group) {
        return shown.map(document -> Messages.text(
                        "measures.group",
                        group,
                        document.measures().strongGroups().size(group)))
                .orElse("");
    }

    private TableColumn<MeasuredCategory, Number> community() {
        TableColumn<MeasuredCategory, Number> column = new TableColumn<>(Messages.text("measures.community"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().community()));
        column.setCellFactory(view -> new CommunityCell(this::community));
        return column;
    }

    /** The same of a community, with its hub, by which atlas and matrix call it; one of a single category needs no name. */
    private String community(int community) {
        return shown.map(document -> {
                    ThetaMeasures measures = document.measures();
                    int size = measures.communities().groups().size(community);
                    String hub = document.categories().label(measures.communityHub(community));
                    return size == 1
                            ? Messages.text("measures.group", community, size)
                            : Messages.text("measures.group.of", community, size, hub);
                })
                .orElse("");
    }

    private static TableColumn<MeasuredCategory, Boolean> hub() {
        TableColumn<MeasuredCategory, Boolean> column = new TableColumn<>(Messages.text("measures.hub"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().isHub()));
        column.setCellFactory(view -> new HubCell());
        HeadingTooltips.explain(column, Messages.text("measures.hub.explained"));
        return column;
    }

    private void prepareCurve() {
        curve.setText(Messages.text("measures.curve"));
        curve.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        curve.setCellFactory(view -> new CurveCell(model, this::curve));
        curve.setSortable(false);
        curve.setPrefWidth(MeasureCurve.USUAL_WIDTH + AROUND_CURVE);
        HeadingTooltips.explain(curve, Messages.text("measures.curve.explained"));
    }

    private Optional<DrawnCurve> curve(MeasuredCategory line) {
        CategoryMeasure measure = model.measure().get();
        return shown.flatMap(document -> document.curves()
                .map(curves -> new DrawnCurve(
                        curves.axis(),
                        curves.of(measure, line.category()),
                        document.answer().common(),
                        line.value(measure))));
    }

    /** What lines are sorted by is what one wants to see more of. */
    private void followSort() {
        if (!table.getSortOrder().isEmpty()) {
            measures.forEach((measure, column) -> {
                if (column == table.getSortOrder().get(0)) {
                    model.measure().set(measure);
                }
            });
        }
    }

    /** Lists the categories that a filter admits, in the order that the table has. */
    void show(Optional<MeasuresDocument> found, Predicate<MeasuredCategory> admitted) {
        shown = found;
        List<MeasuredCategory> listed = found.map(MeasuresTable::lines).orElse(List.of()).stream()
                .filter(admitted)
                .toList();
        if (lines.equals(listed)) {
            // Another curve of the same lines: they stay selected and where somebody has scrolled them to.
            table.refresh();
        } else {
            lines.setAll(listed);
            table.sort();
        }
    }

    private static List<MeasuredCategory> lines(MeasuresDocument document) {
        return document.listed().stream()
                .map(category ->
                        new MeasuredCategory(category, document.categories().label(category), document.measures()))
                .toList();
    }

    /** The document with the lines as they stand here. */
    Optional<MeasuresDocument> listed() {
        return shown.map(document -> document.listing(
                table.getItems().stream().map(MeasuredCategory::category).toList()));
    }
}
