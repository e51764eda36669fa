package org.neuraldeps.app.view.lab;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Goes through the values of μ that were tried; the arrow keys go from one to the next. */
final class PenaltySlider {

    private static final int DIGITS = 3;

    private final Slider slider = new Slider();
    private final Label value = new Label();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final HBox root;
    private List<Double> penalties = List.of();

    PenaltySlider() {
        slider.setId("labs-cut-mu");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.setAccessibleText(Messages.text("labs.penalty.slider"));
        slider.setTooltip(new Tooltip(Messages.text("labs.penalty.slider")));
        slider.setLabelFormatter(new Wording<>(this::tick));
        slider.valueProperty().addListener((property, before, now) -> choose((int) Math.rint(now.doubleValue())));
        value.setId("labs-cut-mu-value");
        value.getStyleClass().add("nde-heading");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        root = new HBox(12, value, slider);
        root.setAlignment(Pos.TOP_LEFT);
    }

    private String tick(double place) {
        int i = (int) Math.rint(place);
        return i < penalties.size() ? words(penalties.get(i)) : "";
    }

    Node root() {
        return root;
    }

    /** The place of the value that is chosen. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Offers these, ascending; the one that was chosen stays chosen where it is still there, else the last is. */
    void offer(List<Double> some) {
        if (some.equals(penalties)) {
            return;
        }
        double before = penalties.isEmpty() ? Double.NaN : penalties.get(chosen.get());
        penalties = List.copyOf(some);
        int place = penalties.indexOf(before);
        slider.setMax(Math.max(1, penalties.size() - 1));
        slider.setVisible(penalties.size() > 1);
        slider.setValue(place < 0 ? penalties.size() - 1 : place);
        slider.setLabelFormatter(slider.getLabelFormatter());
        choose((int) Math.rint(slider.getValue()));
    }

    private void choose(int place) {
        if (place < penalties.size()) {
            chosen.set(place);
            value.setText(Messages.text("labs.penalty.chosen", words(penalties.get(place))));
            slider.setAccessibleText(Messages.text("labs.penalty.slider") + ": " + value.getText());
        }
    }

    private static String words(double penalty) {
        return NumberText.brief(penalty, DIGITS);
    }
}
