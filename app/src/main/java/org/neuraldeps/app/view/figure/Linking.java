package org.neuraldeps.app.view.figure;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.view.canvas.ScreenStyle;

/**
 * What links a figure with the rest of the window.
 *
 * @param explorer what is shown
 * @param results where what it needs is computed
 * @param style what figures look like in the window
 * @param retry tries again what has failed
 * @param onExport told which figure to export
 * @param onMeasures told that somebody wants to see the measures of all categories
 */
public record Linking(
        Explorer explorer,
        Results results,
        ObservableValue<ScreenStyle> style,
        Consumer<Slot<?>> retry,
        Consumer<LinkedFigure<?>> onExport,
        Runnable onMeasures) {}
