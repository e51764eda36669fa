package org.neuraldeps.app.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.view.figure.FigureView;

/** How the window is divided, as sessions keep it. */
final class Dividing {

    private final Map<String, SplitPane> splits;
    private final Maximising maximising;
    private final Arranging arranging;

    /**
     * @param splits everything that has dividers, by the name that sessions have for it
     * @param maximising what fills the window
     * @param arranging how it is laid out
     */
    Dividing(Map<String, SplitPane> splits, Maximising maximising, Arranging arranging) {
        this.splits = Map.copyOf(splits);
        this.maximising = maximising;
        this.arranging = arranging;
    }

    Layout layout() {
        Map<String, List<Double>> dividers = new TreeMap<>();
        splits.forEach((name, split) -> {
            // What was never in sight has not placed its dividers yet.
            if (split.getWidth() > 0) {
                dividers.put(name, shares(maximising.dividersOf(split)));
            }
        });
        return new Layout(dividers, maximising.maximised().map(FigureView::pane), Optional.of(arranging.now()));
    }

    private static List<Double> shares(double... positions) {
        return Arrays.stream(positions)
                .map(position -> Math.max(0, Math.min(1, position)))
                .boxed()
                .toList();
    }

    void divide(Layout layout, Map<Pane, FigureView> figures) {
        NamedLayout wanted = layout.named().orElse(arranging.now());
        arranging.arrange(NamedLayout.RESEARCH);
        maximising.restore();
        layout.dividers().forEach((name, shares) -> Optional.ofNullable(splits.get(name))
                .filter(split -> split.getDividers().size() == shares.size())
                .ifPresent(split -> place(
                        split, shares.stream().mapToDouble(Double::doubleValue).toArray())));
        arranging.arrange(wanted);
        layout.maximised()
                .map(figures::get)
                .ifPresent(wanted == NamedLayout.TEACH ? arranging::present : maximising::toggle);
    }

    /** What has no width yet places its dividers itself when it gets one; what a session says comes after that. */
    private static void place(SplitPane split, double... positions) {
        split.setDividerPositions(positions);
        if (split.getWidth() <= 0) {
            split.widthProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                    width.removeListener(this);
                    split.setDividerPositions(positions);
                }
            });
        }
    }
}
