package org.neuraldeps.app.view.export;

import java.util.function.Function;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/**
 * A figure as it was when somebody asked for it: whatever happens in the window meanwhile, this is what is written.
 *
 * @param kind what kind it is of
 * @param state what is shown
 * @param categories of the data
 * @param drawing draws it in any style, on any thread
 */
public record Exportable(
        FigureKind<?> kind, ExplorerState state, Categories categories, Function<FigureStyle, Plate> drawing) {

    Plate draw(PaperStyle style) {
        return drawing.apply(style.style());
    }

    PlateRequest<?> request(PaperStyle style) {
        return new PlateRequest<>(kind, state, style.style());
    }
}
