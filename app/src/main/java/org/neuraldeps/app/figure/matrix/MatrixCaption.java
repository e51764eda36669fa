package org.neuraldeps.app.figure.matrix;

import java.util.List;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.figure.several.SeveralCaption;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;

/** The words below a matrix: how rows and columns are ordered, what is solved, and how many dependencies are drawn. */
final class MatrixCaption {

    private final AllPicture picture;
    private final ExplorerState state;
    private final MatrixLayout layout;
    private final FigureStyle style;

    MatrixCaption(AllPicture picture, ExplorerState state, MatrixLayout layout, FigureStyle style) {
        this.picture = picture;
        this.state = state;
        this.layout = layout;
        this.style = style;
    }

    /** @param inView how many dependencies are drawn */
    void draw(Sheet sheet, LayeredEdges kept, int inView) {
        Categories categories = picture.solved().data().dataset().categories();
        // Who predicts whom is said of dependencies between networks alone.
        Categories named = kept.layers().containsKey(EdgeLayer.SOLVED) ? categories : categories.ofOne();
        new SeveralCaption(style, named, words -> AllWords.solved(picture, words))
                .draw(
                        sheet,
                        AllWords.edges(
                                kept,
                                picture.solved().data().request().names(),
                                AllWords.filters(
                                        state.look().atlas().filter(),
                                        state.look().edges().filter()),
                                inView,
                                inView),
                        layout.legendLines());
        if (style.shows(PagePart.TITLE)) {
            orders(sheet);
        }
    }

    private void orders(Sheet sheet) {
        double size = 0.95 * style.fontSize();
        double up = 1.1 + MatrixLayout.LINE * (1 + layout.legendLines());
        List<String> variants = MatrixWords.orders(state.look().atlas());
        String words = variants.stream()
                .filter(variant -> FigureFont.width(variant, size, false) < style.width() - 2 * size)
                .findFirst()
                .orElse("");
        if (!words.isEmpty()) {
            sheet.keep(new Mark.Text(
                    words,
                    TextPosition.from(size, style.height() - up * size),
                    Lettering.plain(size, style.palette().faint())));
        }
    }
}
