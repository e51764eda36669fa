package org.neuraldeps.app.view.lab;

import java.util.function.Function;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.Plate;
import org.neuraldeps.app.state.ExplorerState;

/**
 * A figure of the labs, as the export of the window takes it.
 *
 * @param kind what kind it is of
 * @param state what it is drawn of besides the result
 * @param drawing draws it in any style, on any thread
 */
public record LabExport(FigureKind<?> kind, ExplorerState state, Function<FigureStyle, Plate> drawing) {}
