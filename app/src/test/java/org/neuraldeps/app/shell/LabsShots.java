package org.neuraldeps.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;

/** What a person does in the labs before pictures of them are made: both jobs, on the features that are open. */
final class LabsShots {

    private final MainWindow window;
    private final Explorer explorer;

    LabsShots(MainWindow window, Explorer explorer) {
        this.window = window;
        this.explorer = explorer;
    }

    /** The scene of the labs, which are open. */
    static Scene scene() {
        return scene("#labs");
    }

    /** What a window shows that has something in it. */
    static Scene scene(String id) {
        return find(id).getScene();
    }

    /** 180 to 20 categories, jointly and sparse, twice. */
    void learn() {
        window.beside().labs().show();
        type("#labs-split-repetitions", "2");
        fire("#labs-method-sparse");
        fire("#labs-base-run");
    }

    boolean isLearned() {
        return find("#labs-base-cancel").isDisabled()
                && !find("#labs-base-view-radial").isDisabled();
    }

    void showCurve() {
        fire("#labs-base-view-curve");
    }

    /** Goldfish and bell pepper, where goldfish depends on it. */
    void showCut() {
        Categories categories = explorer.data().get().dataset().categories();
        int goldfish = categories.resolve("goldfish").index();
        explorer.change(state ->
                state.withTarget(CategoryRef.of(categories, goldfish)).withLambda(new LambdaSetting.Ratio(0.3)));
        window.beside().labs().cut(goldfish, categories.resolve("bell pepper").index());
    }

    void cut() {
        type("#labs-penalty-values", "0.001, 0.01");
        fire("#labs-cut-run");
    }

    boolean isCut() {
        return find("#labs-cut-cancel").isDisabled() && !find("#labs-cut-save").isDisabled();
    }

    private static void type(String field, String words) {
        ((TextInputControl) find(field)).setText(words);
    }

    private static void fire(String button) {
        ((ButtonBase) find(button)).fire();
    }

    private static Node find(String id) {
        return List.copyOf(Window.getWindows()).stream()
                .map(one -> one.getScene().lookup(id))
                .filter(node -> node != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + id));
    }
}
