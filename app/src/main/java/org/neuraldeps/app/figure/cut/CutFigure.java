package org.neuraldeps.app.figure.cut;

import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Placement;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.ui.NumberText;

/** Two stars side by side, each as it is drawn alone, below a line that says which is which. */
final class CutFigure {

    /** Height of the line above, in letter sizes. */
    private static final double HEADING = 2.2;

    private CutFigure() {}

    static Figure of(CutResult result, CutKind.Meeting meeting, FigureStyle style) {
        CutOutcome drawn = Drawn.of(result);
        Categories categories = result.data().dataset().categories();
        boolean isTitled = style.shows(PagePart.TITLE);
        double heading = isTitled ? HEADING * style.fontSize() : 0;
        double half = style.width() / 2;
        FigureStyle part = new FigureStyle(
                style.palette(), half, style.height() - heading, style.fontSize(), style.highlight(), style.without());
        Sheet sheet = new Sheet(style);
        String pair = result.plan().pairs().get(0).words(categories);
        if (isTitled) {
            heading(sheet, style, 0, pair + ", before");
            heading(sheet, style, half, "after, μ = " + NumberText.brief(drawn.weight(), 3));
        }
        new Placement(0, heading)
                .put(StarFigure.of(categories, meeting.of(drawn.before().stars().get(0)), part), sheet);
        new Placement(half, heading)
                .put(StarFigure.of(categories, meeting.of(drawn.after().stars().get(0)), part), sheet);
        return sheet.figure(pair + ", before and after a cut");
    }

    private static void heading(Sheet sheet, FigureStyle style, double left, String words) {
        Lettering bold =
                Lettering.plain(1.1 * style.fontSize(), style.palette().ink()).inBold();
        double size = style.fontSize();
        sheet.keep(new Mark.Text(words, TextPosition.from(left + 0.75 * size, 1.2 * size), bold));
    }
}
