package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.CategoryGroups;
import org.neuraldeps.app.figure.several.GroupLegend;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.ExplorerState;

/** The matrix at a λ. */
final class MatrixFigure {

    private final MatrixScene scene;
    private final AllPicture picture;
    private final ExplorerState state;
    private final MatrixLayout layout;
    private final MatrixView view;
    private final FigureStyle style;

    MatrixFigure(
            MatrixScene scene,
            AllPicture picture,
            ExplorerState state,
            MatrixLayout layout,
            MatrixView view,
            FigureStyle style) {
        this.scene = scene;
        this.picture = picture;
        this.state = state;
        this.layout = layout;
        this.view = view;
        this.style = style;
    }

    /** A frame without cells, while it is not known where they belong. */
    Figure unordered() {
        Sheet sheet = new Sheet(style);
        frame(sheet);
        return sheet.figure("");
    }

    /**
     * Draws.
     *
     * @param kept the dependencies that filters leave
     * @param groups what colours tell; empty where they tell nothing
     * @param scale of the bars of strengths
     */
    Figure draw(MatrixOrders orders, LayeredEdges kept, Optional<CategoryGroups> groups, StripScale scale) {
        Sheet sheet = new Sheet(style);
        MatrixColors colors = new MatrixColors(style.palette(), !kept.areOfProblem());
        MatrixParts parts = new MatrixParts(view, kept);
        MatrixCells cells = new MatrixCells(orders, kept, view, parts, colors);
        if (orders.areTheSame()) {
            keep(sheet, cells.diagonal(diagonal()));
        }
        frame(sheet);
        MatrixLight light = new MatrixLight(orders, view, style);
        light.bands(sheet);
        Tiles tiles = cells.tiles();
        if (tiles.size() > 0) {
            sheet.add(new Mark.Tiled(tiles));
        }
        new CellNumbers(orders, kept, view, parts, style).draw(sheet);
        new MatrixStrips(scene.categories(), kept, orders, view, layout, style).draw(sheet, scale);
        groups.ifPresent(there -> new MatrixBands(there, scene.categories(), view, style).draw(sheet, orders, layout));
        new MatrixNames(scene.categories(), orders, view, layout, style).draw(sheet, light);
        MatrixReading reading = new MatrixReading(scene.data(), orders, kept, view);
        sheet.hit(HitRegion.of(new HitShape.Field(view.area(), reading::at)));
        new MatrixLegend(style, colors, parts, PaleCells.of(view, parts, colors))
                .draw(sheet, kept, scene.data().request().names());
        double side = 0.75 * style.fontSize();
        new GroupLegend(style, state.look().atlas().colour(), view.n())
                .draw(
                        sheet,
                        groups,
                        side,
                        (mark, x, y) -> MatrixBands.sample(mark, new Box(x, y - side / 2, side, side), style));
        new MatrixCaption(picture, state, layout, style).draw(sheet, kept, cells.inView());
        return sheet.figure(MatrixWords.title(picture, kept));
    }

    private static void keep(Sheet sheet, Tiles tiles) {
        if (tiles.size() > 0) {
            sheet.keep(new Mark.Tiled(tiles));
        }
    }

    private Color diagonal() {
        return style.palette().mixed(style.palette().rule(), 0.55);
    }

    private void frame(Sheet sheet) {
        Box area = view.area();
        Mark.Paint outline = new Mark.Paint(null, Pen.solid(style.palette().rule(), 0.6));
        sheet.keep(new Mark.Rect(area.grown(0.5), 0, outline));
    }
}
