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
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Categories;

/** The words below a matrix: how rows and columns are ordered, what is solved, and how many dependencies are drawn. */
final class MatrixCaption {

    private final Categories categories;
    private final AllPicture picture;
    private final AtlasLook look;
    private final FigureStyle style;

    MatrixCaption(Categories categories, AllPicture picture, AtlasLook look, FigureStyle style) {
        this.categories = categories;
        this.picture = picture;
        this.look = look;
        this.style = style;
    }

    /** @param inView how many dependencies are drawn */
    void draw(Sheet sheet, LayeredEdges kept, EdgeFilter each, int inView) {
        // Who predicts whom is said of dependencies between networks alone.
        Categories named = kept.layers().containsKey(EdgeLayer.SOLVED) ? categories : categories.ofOne();
        new SeveralCaption(style, named, words -> AllWords.solved(picture, words))
                .draw(
                        sheet,
                        AllWords.edges(
                                kept,
                                picture.solved().data().request().names(),
                                AllWords.filters(look.filter(), each),
                                inView,
                                inView),
                        1);
        if (style.shows(PagePart.TITLE)) {
            orders(sheet);
        }
    }

    private void orders(Sheet sheet) {
        double size = 0.95 * style.fontSize();
        double up = 1.1 + MatrixLayout.LINE * (style.shows(PagePart.LEGEND) ? 2 : 1);
        List<String> variants = MatrixWords.orders(look);
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
