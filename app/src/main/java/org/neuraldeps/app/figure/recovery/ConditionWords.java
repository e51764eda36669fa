package org.neuraldeps.app.figure.recovery;

import java.util.List;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Irrepresentable;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Whether the irrepresentable condition lets the path have the support of the truth, who is in the way, and where: below the plot. */
final class ConditionWords {

    private static final int MOST_LINES = 4;

    private final FigureStyle style;
    private final double size;
    private final List<String> lines;

    /** @param free the height that the plot can spare, points; where it is too little nothing is said */
    ConditionWords(RecoveryScene scene, LambdaUnit unit, FigureStyle style, double free) {
        this.style = style;
        this.size = 0.85 * style.fontSize();
        List<String> wrapped = Words.wrap(words(scene, unit), size, style.width() - 2 * size);
        boolean fits = wrapped.size() <= MOST_LINES && height(wrapped.size()) <= free;
        this.lines = style.shows(PagePart.LEGEND) && fits ? wrapped : List.of();
    }

    /** The same in a sentence. */
    static String words(RecoveryScene scene, LambdaUnit unit) {
        Categories categories = scene.solved().categories();
        return scene.condition()
                .map(known -> words(known, categories, unit))
                .orElseGet(() -> Messages.text("figure.recovery.unknown"));
    }

    private static String words(Irrepresentable known, Categories categories, LambdaUnit unit) {
        String norm = known.worst() < 0
                ? Messages.text("figure.recovery.alone")
                : Messages.text(
                        known.holds() ? "figure.recovery.holds" : "figure.recovery.fails",
                        NumberText.brief(known.norm(), 3),
                        categories.label(known.worst()));
        return norm + " "
                + (known.isExactAnywhere()
                        ? Messages.text(
                                known.holds() ? "figure.recovery.somewhere" : "figure.recovery.only",
                                unit.between(known.exactTo(), known.othersFrom()))
                        : Messages.text("figure.recovery.nowhere"));
    }

    /** What it needs, points. */
    double height() {
        return height(lines.size());
    }

    private double height(int count) {
        return count * size * FigureFont.LINE;
    }

    /** @param above points between its lower edge and that of the page */
    void draw(Sheet sheet, double above) {
        for (int i = 0; i < lines.size(); i++) {
            double y = style.height() - above - (lines.size() - i - 0.5) * size * FigureFont.LINE;
            sheet.keep(new Mark.Text(
                    lines.get(i),
                    TextPosition.from(size, y),
                    Lettering.plain(size, style.palette().ink())));
        }
    }
}
