package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polyline;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.CategoryMeasure;

/** The measures of a network in the real window: they follow λ, are sorted, filtered and written, and lead to their categories. */
final class MeasuresJobTest extends WindowJob {

    @TempDir
    private Path folder;

    private Path written;

    @Override
    FileDialogs dialogs() {
        return new NoFiles() {
            @Override
            public Optional<Path> askSaveTable(Window owner, String suggested) {
                assertThat(suggested).isEqualTo("measures.csv");
                return Optional.of(written);
            }
        };
    }

    @Test
    void measuresFollowLambdaAndLeadToTheirCategories() throws IOException {
        robot.interact(() -> window.opening().sample(Sample.TINY200));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Nonzeros(3))));
        robot.interact(() -> window.beside().showMeasures());
        until("k = 3", () -> said().contains("k = 3"));
        assertThat(number("edges")).isEqualTo(600);
        assertThat(number("isolated")).isBetween(0.0, 60.0);
        assertThat(label("#measures-count")).isEqualTo("200 categories");
        List<Double> strengths = column(CategoryMeasure.OUT_STRENGTH);
        assertThat(strengths).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        until("curves", () -> !said().contains("being measured"));
        assertThat(curve(0).getPoints()).hasSizeGreaterThan(20);

        Object first = table().getItems().get(0);
        int category = category(0);
        robot.moveTo(cell(0));
        assertThat(explorer.hovered().get()).isEqualTo(OptionalInt.of(category));
        robot.clickOn(cell(0));
        assertThat(explorer.state().get().pins().columns()).containsExactly(category);
        int other = category(3);
        robot.doubleClickOn(cell(3));
        until("its target", () -> explorer.state().get().target() == other);

        robot.interact(() -> explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.3))));
        until("a ratio", () -> said().contains("λ/λ_max = 0.3"));
        assertThat(number("edges")).isNotEqualTo(600);
        assertThat(table().getItems().get(0)).isNotEqualTo(first);
        until("curves on the other axis", () -> !said().contains("being measured"));

        sort();
        filter();
        write();
        robot.clickOn("#trust-measures-of-the-graph");
        until("what is to be known of it", () -> robot.lookup("#trust-sections")
                .<ListView<?>>query()
                .getSelectionModel()
                .getSelectedItem()
                .toString()
                .contains("words=Measures of the graph,"));
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("other data", () -> said().contains("planted"));
        assertNoFailure();
    }

    @Test
    void theyOpenFromTheMatrixAndCallCommunitiesByTheirHubs() {
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("the sample", () -> explorer.picture().get() != null);
        assertThat(robot.lookup("#measures-middle").query().getParent().isVisible())
                .as("beside a star")
                .isFalse();
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "matrix"))));
        robot.clickOn("#measures-middle");
        until("the measures", () -> said().contains("planted"));
        Categories categories = explorer.data().get().dataset().categories();
        until("names of communities", () -> !communities().isEmpty());
        communities().forEach((text, community) -> {
            assertThat(text).startsWith(community + " (");
            String hub = text.substring(text.indexOf(')') + 1).strip();
            assertThat(IntStream.range(0, table().getItems().size())
                            .filter(row -> column(CategoryMeasure.COMMUNITY_SIZE)
                                            .get(row)
                                            .intValue()
                                    == community)
                            .mapToObj(row -> categories.label(category(row))))
                    .as(text)
                    .contains(hub);
        });
        assertNoFailure();
    }

    /** What is said in sight of communities of more than one category, and their numbers; rows change while curves arrive. */
    private Map<String, Integer> communities() {
        Map<String, Integer> said = new TreeMap<>();
        robot.interact(() -> robot.from(table()).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .<TableCell<?, ?>>map(cell -> cell)
                .filter(cell -> cell.getTableColumn() != null
                        && "measures-column-communitySize"
                                .equals(cell.getTableColumn().getId())
                        && cell.getItem() != null
                        && !cell.getText().endsWith(" (1)"))
                .forEach(cell -> said.put(cell.getText(), ((Number) cell.getItem()).intValue())));
        return said;
    }

    /** The curves are of what lines are sorted by. */
    private void sort() {
        List<Double> points = List.copyOf(curve(0).getPoints());
        robot.clickOn(heading("Source rank"));
        assertThat(choice().getValue()).isEqualTo(CategoryMeasure.SOURCE_RANK);
        assertThat(column(CategoryMeasure.SOURCE_RANK)).isSorted();
        robot.clickOn(heading("Source rank"));
        assertThat(column(CategoryMeasure.SOURCE_RANK)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(curve(0).getPoints()).isNotEqualTo(points);
        robot.interact(() -> choice().setValue(CategoryMeasure.IN_DEGREE));
    }

    private void filter() {
        robot.clickOn("#measures-search").write("> 5");
        assertThat(column(CategoryMeasure.IN_DEGREE)).isNotEmpty().allMatch(degree -> degree >= 5);
        assertThat(label("#measures-count")).isEqualTo(table().getItems().size() + " of 200 categories");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(table().getItems()).hasSize(200);
        robot.write("dog");
        assertThat(table().getItems()).isNotEmpty().hasSizeLessThan(20);
    }

    /** What is listed is written, in its order. */
    private void write() throws IOException {
        List<Double> ranks = column(CategoryMeasure.SOURCE_RANK);
        written = folder.resolve("measures.json");
        robot.clickOn("#measures-export");
        until("the file", () -> said().contains("measures.json"));
        JsonNode json = new ObjectMapper().readTree(Files.readString(written));
        assertThat(json.get("lambdaRatio").doubleValue()).isEqualTo(0.3);
        assertThat(json.get("along").get("ofEach").textValue()).isEqualTo("inDegree");
        assertThat(json.get("categories")).hasSize(ranks.size());
        for (int i = 0; i < ranks.size(); i++) {
            JsonNode line = json.get("categories").get(i);
            assertThat(line.get("sourceRank").doubleValue()).isEqualTo(ranks.get(i));
            assertThat(line.get("along")).hasSameSizeAs(json.get("along").get("edges"));
        }
    }

    private List<Double> column(CategoryMeasure measure) {
        TableColumn<?, ?> column = table().getColumns().stream()
                .filter(one -> ("measures-column-" + measure.key()).equals(one.getId()))
                .findFirst()
                .orElseThrow();
        return table().getItems().stream()
                .map(item -> ((Number) column.getCellData(table().getItems().indexOf(item))).doubleValue())
                .toList();
    }

    private int category(int row) {
        String name = (String) table().getColumns().get(0).getCellData(row);
        Categories categories = explorer.data().get().dataset().categories();
        return IntStream.range(0, categories.size())
                .filter(index -> categories.label(index).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Node heading(String words) {
        return robot.from(table()).lookup(".column-header .label").<Label>queryAllAs(Label.class).stream()
                .filter(label -> words.equals(label.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Node cell(int row) {
        return row(row).lookup(".table-cell");
    }

    private Polyline curve(int row) {
        return (Polyline) row(row).lookup(".nde-curve");
    }

    private TableRow<?> row(int row) {
        return robot.from(table()).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(shown -> shown.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return label("#measures-said");
    }

    private double number(String measure) {
        return Double.parseDouble(label("#measures-" + measure));
    }

    private String label(String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private ComboBox<CategoryMeasure> choice() {
        return robot.lookup("#measures-curve").query();
    }

    private TableView<?> table() {
        return robot.lookup("#measures-table").query();
    }
}
