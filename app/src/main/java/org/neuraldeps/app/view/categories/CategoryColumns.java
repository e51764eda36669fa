package org.neuraldeps.app.view.categories;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.HeadingTooltips;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The columns of the category list. Numbers keep their width, the name takes what is left. */
final class CategoryColumns {

    private CategoryColumns() {}

    /**
     * Gives a table all columns, those that are not shown at first included.
     *
     * @param font of its cells, or a little larger
     * @param asked whether the state asks about Definition 1, which has a column then
     * @param marks of the picture that is shown, which names carry
     */
    static void install(
            TableView<CategoryEntry> table,
            ObservableValue<Font> font,
            ObservableValue<Boolean> asked,
            ObservableValue<TruthMarks> marks) {
        TableColumn<CategoryEntry, Number> index =
                NumberColumn.of("#", entry -> entry.category().index(), value -> Integer.toString((int) value));
        TableColumn<CategoryEntry, String> name = name(marks);
        TableColumn<CategoryEntry, Number> one = error("one", CategoryErrors::atOne);
        TableColumn<CategoryEntry, Number> three = error("three", CategoryErrors::atThree);
        TableColumn<CategoryEntry, Number> five = error("five", CategoryErrors::atFive);
        TableColumn<CategoryEntry, ErrorWithoutPenalty> zero = atZero();
        TableColumn<CategoryEntry, SmallestSupport> smallest = hidden(smallest());
        asked.addListener((value, before, now) -> smallest.setVisible(now));
        smallest.setVisible(asked.getValue());
        TableColumn<CategoryEntry, InformationVolume> information = hidden(information());
        TableColumn<CategoryEntry, Number> moment = hidden(number("moment", CategoryEntry::moment));
        TableColumn<CategoryEntry, Number> lambdaMax = hidden(number("lambdaMax", CategoryEntry::lambdaMax));
        TableColumn<CategoryEntry, String> wnid =
                hidden(text("wnid", entry -> entry.category().wnid()));
        table.getColumns()
                .setAll(List.of(index, name, smallest, one, three, five, zero, information, moment, lambdaMax, wnid));
        new FittedColumns(name)
                .numbers(index, "888888")
                .numbers(smallest, Messages.text("categories.trivial"))
                .numbers(one, "88.8")
                .numbers(three, "88.8")
                .numbers(five, "88.8")
                .numbers(zero, "≤8e-8")
                .numbers(information, "≥88.88")
                .numbers(moment, "88.8")
                .numbers(lambdaMax, "88.8")
                .numbers(wnid, "n88888888")
                .install(table, font);
    }

    private static TableColumn<CategoryEntry, String> name(ObservableValue<TruthMarks> marks) {
        TableColumn<CategoryEntry, String> name = text("name", CategoryEntry::label);
        name.setMinWidth(60);
        name.setPrefWidth(90);
        name.setCellFactory(column -> new NameCell(marks));
        return name;
    }

    private static TableColumn<CategoryEntry, Number> error(String key, ToDoubleFunction<CategoryErrors> part) {
        TableColumn<CategoryEntry, Number> column =
                NumberColumn.of(Messages.text("categories." + key), entry -> Double.NaN, CategoryColumns::percent);
        column.setCellValueFactory(cell -> cell.getValue().errors().map(part::applyAsDouble));
        HeadingTooltips.explain(column, Messages.text("categories." + key + ".explained", CategoryLimits.UNASKED));
        return column;
    }

    private static TableColumn<CategoryEntry, ErrorWithoutPenalty> atZero() {
        TableColumn<CategoryEntry, ErrorWithoutPenalty> column = new TableColumn<>(Messages.text("categories.zero"));
        column.setId("column-redundancy");
        column.setCellValueFactory(cell -> cell.getValue().errors().map(CategoryErrors::atZero));
        column.setCellFactory(view -> new ShortCell<>(ErrorWithoutPenalty::shortText));
        column.getStyleClass().add("nde-number");
        HeadingTooltips.explain(column, Messages.text("categories.zero.explained", CategoryLimits.FACTORISED));
        return column;
    }

    private static TableColumn<CategoryEntry, SmallestSupport> smallest() {
        TableColumn<CategoryEntry, SmallestSupport> column = new TableColumn<>(Messages.text("categories.smallest"));
        column.setId("column-smallest");
        column.setCellValueFactory(cell -> cell.getValue().errors().map(CategoryErrors::smallest));
        column.setCellFactory(view -> new ShortCell<>(SmallestSupport::shortText));
        column.getStyleClass().add("nde-number");
        HeadingTooltips.explain(
                column,
                Messages.text("categories.smallest.explained", FindDependencies.USUAL_MOST, CategoryLimits.HELD));
        return column;
    }

    private static TableColumn<CategoryEntry, InformationVolume> information() {
        TableColumn<CategoryEntry, InformationVolume> column =
                new TableColumn<>(Messages.text("categories.information"));
        column.setId("column-information");
        column.setCellValueFactory(cell -> cell.getValue()
                .errors()
                .map(errors -> errors.atZero().information().orElse(null)));
        column.setCellFactory(view ->
                new ShortCell<>(volume -> (volume.isAtLeast() ? "≥" : "") + NumberText.fixed(volume.nats(), 2)));
        column.getStyleClass().add("nde-number");
        HeadingTooltips.explain(column, Messages.text("categories.information.explained", CategoryLimits.FACTORISED));
        return column;
    }

    private static TableColumn<CategoryEntry, Number> number(String key, ToDoubleFunction<CategoryEntry> value) {
        TableColumn<CategoryEntry, Number> column = NumberColumn.of(
                Messages.text("categories." + key),
                value,
                number -> Double.isNaN(number) ? "" : NumberText.significant(number, 3));
        HeadingTooltips.explain(column, Messages.text("categories." + key + ".explained", CategoryLimits.UNASKED));
        return column;
    }

    private static TableColumn<CategoryEntry, String> text(String key, Function<CategoryEntry, String> value) {
        TableColumn<CategoryEntry, String> column = new TableColumn<>(Messages.text("categories." + key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static <T> TableColumn<CategoryEntry, T> hidden(TableColumn<CategoryEntry, T> column) {
        column.setVisible(false);
        return column;
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "" : NumberText.significant(100 * part, 3);
    }

    /** What is no number, written in short. */
    private static final class ShortCell<T> extends TableCell<CategoryEntry, T> {

        private final Function<T, String> words;

        ShortCell(Function<T, String> words) {
            this.words = words;
            getStyleClass().add("nde-number");
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : words.apply(value));
        }
    }
}
