package org.neuraldeps.app.view.measures;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.neuraldeps.solver.graph.CategoryMeasure;

/** The curve of a line's followed measure. */
final class CurveCell extends TableCell<MeasuredCategory, MeasuredCategory> {

    private final Function<MeasuredCategory, Optional<DrawnCurve>> curves;
    private final MeasuresModel model;
    private final MeasureCurve curve = new MeasureCurve(MeasureCurve.USUAL_WIDTH);
    private final Tooltip tooltip = new Tooltip();

    /** @param curves of lines */
    CurveCell(MeasuresModel model, Function<MeasuredCategory, Optional<DrawnCurve>> curves) {
        this.model = model;
        this.curves = curves;
        setGraphic(curve);
    }

    @Override
    protected void updateItem(MeasuredCategory line, boolean empty) {
        super.updateItem(line, empty);
        Optional<DrawnCurve> drawn = empty || line == null ? Optional.empty() : curves.apply(line);
        curve.show(drawn);
        setTooltip(drawn.isPresent() ? tooltip : null);
        drawn.ifPresent(shown -> tooltip.setText(said(line, shown)));
    }

    private String said(MeasuredCategory line, DrawnCurve shown) {
        CategoryMeasure measure = model.measure().get();
        return line.label() + "\n" + MeasureWords.name(measure) + ": "
                + shown.words(value -> MeasureWords.value(measure, value));
    }
}
