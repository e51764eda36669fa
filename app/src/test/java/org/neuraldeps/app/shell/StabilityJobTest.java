package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.state.StateChange;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Stability in the real window: chosen once, told by star, table, radial view and atlas, and taken back. */
final class StabilityJobTest extends WindowJob {

    private static final String PALE = "pale: selected by";

    @Test
    void oneChoiceMarksStarTableAndRadialView() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("the sample", () -> explorer.picture().get() != null);
        robot.interact(
                () -> explorer.change(state -> state.withTarget(jellyfish()).withLambda(nonzeros(10))));
        until("its star", () -> explorer.picture().get().solved().target() == 107 && star("jellyfish"));
        robot.clickOn("#stability-coefficients").clickOn("#stability-coefficients-marked");
        until("half-samples", () -> star(PALE) && stability().contains("stable: selected by at least 75 %"));
        assertThat(table().getColumns())
                .filteredOn(
                        column -> "column-frequency".equals(column.getId()) || "column-interval".equals(column.getId()))
                .hasSize(2)
                .allMatch(column -> column.isVisible());
        assertThat(table().getItems()).hasSize(10);
        robot.push(KeyCode.F5);
        until("the sentence", () -> said().endsWith(
                        "At least 75 % of 100 half-samples of the rows select 7 of them again."));
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        until("no sentence", () -> !robot.lookup("#said").query().isVisible());
        robot.clickOn("#stability-middle").clickOn("#stability-middle-only");
        until(
                "only what is stable",
                () -> star("left out") && table().getItems().size() == 7);
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "radial"))));
        until("the radial view", () -> star("left out") && star("for every target"));
        robot.interact(() -> explorer.change(state -> state.looking(state.look().judging(StabilityLook.MARKED))));
        until("marked there too", () -> star(PALE));
        assertThat(explorer.undoes().get()).contains(StateChange.STABILITY);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        robot.interact(explorer::undo);
        until(
                "nothing told any more",
                () -> !star("half-samples") && table().getItems().size() == 10);
        assertThat(robot.lookup("#coefficient-stability").queryAs(Label.class).isVisible()
                        && robot.lookup("#coefficient-stability")
                                .query()
                                .getParent()
                                .isVisible())
                .isFalse();
        assertNoFailure();
    }

    @Test
    void theAtlasMarksWhatIsNotStableOnceLambdaRests() {
        robot.interact(() -> window.opening().sample(Sample.PLANTED));
        until("the sample", () -> explorer.picture().get() != null);
        ExplorerState first = explorer.state().get();
        robot.interact(() -> explorer.change(state -> state.looking(state.look().showing(Pane.MIDDLE, "atlas"))));
        until("the dependencies", () -> curves() > 0);
        Map<List<Double>, Integer> plain = colours();
        robot.clickOn("#stability-middle").clickOn("#stability-middle-marked");
        until("half-samples", () -> star(" stable on 100 half-samples"));
        assertThat(colours().keySet()).isEqualTo(plain.keySet());
        assertThat(paler(plain, colours())).isPositive().isLessThan(plain.size());

        double before = explorer.picture().get().solution().lambdaRatio();
        robot.drag("#lambda-slider .thumb").moveBy(120, 0).drop();
        until("another λ", () -> explorer.picture().get().solution().lambdaRatio() < 0.9 * before);
        until("half-samples there", () -> !explorer.moving().get() && star(" stable on 100 half-samples"));
        int all = curves();
        robot.clickOn("#stability-middle").clickOn("#stability-middle-only");
        until("only what is stable", () -> star("left out") && curves() < all);
        int stable = curves();

        robot.clickOn("#filter-middle").clickOn("#all-filter-all");
        until("all of them", () -> curves() == all && star(" stable on 100 half-samples"));
        assertThat(explorer.state().get().look().stability()).isEqualTo(StabilityLook.MARKED);
        robot.type(KeyCode.ESCAPE);
        robot.interact(explorer::undo);
        until("left out again", () -> curves() == stable);
        for (int steps = 0; steps < 10 && !explorer.state().get().equals(first); steps++) {
            robot.interact(explorer::undo);
        }
        assertThat(explorer.state().get()).isEqualTo(first);
        assertNoFailure();
    }

    private int curves() {
        return colours().size();
    }

    /** How many of some curves are nearer to the colour of the page than before, the others being as they were. */
    private static long paler(Map<List<Double>, Integer> before, Map<List<Double>, Integer> now) {
        Map<List<Double>, Integer> changed = new HashMap<>(now);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed)
                .allSatisfy((curve, rgb) -> assertThat(lightness(rgb)).isGreaterThan(lightness(before.get(curve))));
        return changed.size();
    }

    private static int lightness(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() + color.getGreen() + color.getBlue();
    }

    /** Of every dependency in the atlas: where it begins and ends, and its colour. */
    private Map<List<Double>, Integer> colours() {
        Map<List<Double>, Integer> colours = new HashMap<>();
        Figure figure = drawn().orElse(null);
        if (figure != null) {
            for (Mark mark : figure.moving()) {
                // Those of the legend are as long as a few letters.
                if (mark instanceof Mark.Strands strands && strands.frame().height() > figure.height() / 2) {
                    Tapers curves = strands.tapers();
                    for (int i = 0; i < curves.size(); i++) {
                        colours.put(List.of(curves.x0(i), curves.y0(i), curves.x1(i), curves.y1(i)), curves.rgb(i));
                    }
                }
            }
        }
        return colours;
    }

    private CategoryRef jellyfish() {
        return CategoryRef.of(explorer.data().get().dataset().categories(), 107);
    }

    private static LambdaSetting nonzeros(int count) {
        return new LambdaSetting.Nonzeros(count);
    }

    /** Whether the figure in the middle says something. */
    private boolean star(String words) {
        return drawn().map(StabilityJobTest::words)
                .filter(said -> said.contains(words))
                .isPresent();
    }

    private Optional<Figure> drawn() {
        return window.workspace()
                .orElseThrow()
                .figure(Pane.MIDDLE)
                .shown()
                .canvas()
                .figure();
    }

    private static String words(Figure figure) {
        StringBuilder words = new StringBuilder();
        for (List<Mark> layer : List.of(figure.fixed(), figure.moving())) {
            for (Mark mark : layer) {
                if (mark instanceof Mark.Text text) {
                    words.append(text.words()).append('\n');
                }
            }
        }
        return words.toString();
    }

    private String stability() {
        return robot.lookup("#coefficient-stability").queryAs(Label.class).getText();
    }

    private String said() {
        return robot.lookup("#said").queryAs(Label.class).getText();
    }

    private TableView<?> table() {
        return robot.lookup("#coefficient-table").queryTableView();
    }
}
