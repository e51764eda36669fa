package org.neuraldeps.app.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** What can be done with a category, as items of a menu: the same in every figure and table. */
final class CategoryItems {

    private final MainWindow window;
    private final Explorer explorer;
    private final MenuItem target;
    private final MenuItem pin;
    private final MenuItem samples;
    private final MenuItem cut;

    /** @param id of the menu, with which those of its items begin */
    CategoryItems(String id, MainWindow window) {
        this.window = window;
        this.explorer = window.services().explorer();
        this.target = item(id + "-target");
        this.pin = item(id + "-pin");
        this.samples = item(id + "-samples");
        this.cut = item(id + "-cut");
    }

    /**
     * Puts them into the menu of a table's rows.
     *
     * @param table takes the items, and what is to be told which category they are about
     */
    static void offer(String id, MainWindow window, BiConsumer<List<MenuItem>, Consumer<OptionalInt>> table) {
        CategoryItems items = new CategoryItems(id, window);
        table.accept(items.list(), category -> items.about(category, OptionalInt.empty()));
    }

    private static MenuItem item(String id) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.setMnemonicParsing(false);
        return item;
    }

    /** The items, in their order. */
    List<MenuItem> list() {
        return List.of(target, pin, samples, cut);
    }

    /**
     * Says what they are about now.
     *
     * @param category the category pointed at; without one none of them is seen
     * @param predicts what it predicts there; empty for the target
     */
    void about(OptionalInt category, OptionalInt predicts) {
        target.setVisible(category.isPresent());
        pin.setVisible(category.isPresent());
        samples.setVisible(false);
        cut.setVisible(false);
        if (category.isPresent()) {
            name(category.getAsInt());
            offerSamples(predicts.orElse(explorer.state().get().target()), category.getAsInt());
            offerCut(predicts.orElse(explorer.state().get().target()), category.getAsInt());
        }
    }

    private void name(int category) {
        ExplorerState state = explorer.state().get();
        Pointing pointing = new Pointing(explorer);
        String label = categories().label(category);
        target.setText(Messages.text("figure.menu.target", label));
        target.setDisable(state.target() == category);
        target.setOnAction(event -> pointing.target(category));
        pin.setText(Messages.text(state.pins().contains(category) ? "figure.menu.unpin" : "figure.menu.pin", label));
        pin.setOnAction(event -> pointing.pin(category));
    }

    /** Of a dependency that the target has at this λ. */
    private void offerSamples(int predicted, int predictor) {
        Picture picture = explorer.picture().get();
        samples.setVisible(picture != null
                && picture.solved().target() == predicted
                && picture.solution().coefficient(predictor) != 0);
        samples.setText(Messages.text(
                "figure.menu.samples",
                categories().label(predicted),
                categories().label(predictor)));
        samples.setOnAction(event -> window.beside().showSamples(predictor));
    }

    /** Only features have a head that can be trained on; no category depends on itself. */
    private void offerCut(int predicted, int predictor) {
        cut.setVisible(predicted != predictor && window.beside().labs().hasFeatures());
        cut.setText(Messages.text(
                "figure.menu.cut", categories().label(predicted), categories().label(predictor)));
        cut.setOnAction(event -> window.beside().labs().cut(predicted, predictor));
    }

    private Categories categories() {
        return explorer.data().get().dataset().categories();
    }
}
