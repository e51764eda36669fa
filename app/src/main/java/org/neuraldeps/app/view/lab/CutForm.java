package org.neuraldeps.app.view.lab;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** Which dependencies are cut, how hard, at which λ they are compared, and in how many heads. */
final class CutForm {

    private final PairList pairs;
    private final TextField penalties;
    private final RadioButton asShown = choice("asShown");
    private final RadioButton atRatio = choice("atRatio");
    private final TextField ratio;
    private final TextField repetitions;
    private final TextField seed;
    private final TextField resamples;
    private final TextField decay;
    private final VBox root;

    /**
     * @param categories of the features
     * @param onChange called when something was chosen or typed
     */
    CutForm(Categories categories, Runnable onChange) {
        CutEntry first = CutEntry.first();
        pairs = new PairList(categories, onChange);
        FieldGrid penalty = new FieldGrid("labs.penalty", onChange);
        penalties = penalty.add("values", first.penalties());
        penalties.setPrefColumnCount(14);
        FieldGrid lambda = new FieldGrid("labs.lambda", onChange);
        ratio = lambda.add("ratio", first.ratio());
        FieldGrid heads = new FieldGrid("labs.heads", onChange);
        repetitions = heads.add("repetitions", first.repetitions());
        seed = heads.add("seed", first.seed());
        resamples = heads.add("resamples", first.resamples());
        decay = heads.add("decay", first.decay());
        root = new VBox(
                16,
                new Section("labs.pairs", pairs.root()),
                new Section("labs.penalty", penalty.root()),
                new Section("labs.lambda", asShown, atRatio, lambda.root()),
                new Section("labs.heads", heads.root()));
        ToggleGroup group = new ToggleGroup();
        asShown.setToggleGroup(group);
        atRatio.setToggleGroup(group);
        asShown.setSelected(first.asShown());
        atRatio.setSelected(!first.asShown());
        ratio.disableProperty().bind(asShown.selectedProperty());
        asShown.selectedProperty().addListener((value, before, now) -> onChange.run());
    }

    Region root() {
        return root;
    }

    /** The list of pairs, for those that come from elsewhere. */
    PairList pairs() {
        return pairs;
    }

    /** Says what λ of the main window is now. */
    void showLambda(String words) {
        asShown.setText(Messages.text("labs.lambda.asShown.now", words));
    }

    /** What was chosen and typed. */
    CutEntry entry() {
        return new CutEntry(
                pairs.pairs(),
                penalties.getText(),
                asShown.isSelected(),
                ratio.getText(),
                repetitions.getText(),
                seed.getText(),
                resamples.getText(),
                decay.getText());
    }

    private static RadioButton choice(String key) {
        RadioButton button = new RadioButton(Messages.text("labs.lambda." + key));
        button.setId("labs-lambda-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
