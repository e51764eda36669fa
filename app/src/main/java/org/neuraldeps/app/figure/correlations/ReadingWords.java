package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.ScreeningCounts;
import org.neuraldeps.ui.NumberText;

/** What is read off at a λ: four lines in the corner above λ/2, where no curve is, or two below a plot that is too low for them. */
final class ReadingWords {

    private static final int LINES = 4;

    /** Width of the area, in letter sizes, from which there is room for whole sentences. */
    private static final double ROOMY = 30;

    private final Categories categories;
    private final FigureStyle style;
    private final Box box;
    private final boolean isRoomy;
    private final boolean isBelow;

    /**
     * @param all how many categories may take part
     * @param isBelow whether they stand in the last lines of the page
     */
    ReadingWords(Categories categories, Box area, int all, FigureStyle style, boolean isBelow) {
        this.categories = categories;
        this.style = style;
        this.isBelow = isBelow;
        this.isRoomy = area.width() >= ROOMY * style.fontSize();
        double width = Math.min(
                area.width() - 2 * margin(),
                Math.max(
                        width(excludes("Theorem 3", "Thm 3", all, 0)),
                        width(excludes("Conjecture 1", "Conj. 1", all, 99))));
        double height = LINES * size() * FigureFont.LINE;
        this.box = isBelow
                ? new Box(margin(), style.height() - height(style), style.width() - 2 * margin(), height(style))
                : new Box(area.right() - margin() - width, area.y() + margin() / 2, width, height);
    }

    /** What they need below a plot, points. */
    static double height(FigureStyle style) {
        return LINES / 2 * size(style) * FigureFont.LINE;
    }

    /** Where they stand: names keep off it. */
    Box box() {
        return box;
    }

    /** Writes them. */
    void draw(Sheet sheet, LambdaReading reading) {
        List<String> all = lines(reading);
        List<String> lines = isBelow ? List.of(all.get(0) + ",  " + all.get(1), all.get(2) + ",  " + all.get(3)) : all;
        for (int i = 0; i < lines.size(); i++) {
            double y = box.y() + (i + 0.5) * size() * FigureFont.LINE;
            String line = Words.shortened(lines.get(i), size(), box.width());
            TextPosition position = isBelow ? TextPosition.from(box.x(), y) : TextPosition.upTo(box.right(), y);
            sheet.add(new Mark.Text(line, position, lettering()));
        }
    }

    private List<String> lines(LambdaReading reading) {
        List<String> lines = new ArrayList<>();
        String half = "λ/2 = " + NumberText.brief(reading.lambda() / 2, 3);
        int riding = reading.riding().length;
        lines.add(isRoomy ? half + ", " + riding + " at it" : riding + " at " + half);
        lines.add("next: " + next(reading));
        ScreeningCounts safe = reading.theorem3();
        lines.add(
                excludes("Theorem 3", "Thm 3", safe.discardedZero() + safe.discardedActive(), safe.discardedActive()));
        ScreeningCounts guess = reading.conjecture1();
        lines.add(excludes(
                "Conjecture 1", "Conj. 1", guess.discardedZero() + guess.discardedActive(), guess.discardedActive()));
        return lines;
    }

    /** A long name gives way to the number behind it. */
    private String next(LambdaReading reading) {
        if (reading.next().isEmpty()) {
            return isRoomy ? "none before the path ends" : "none";
        }
        String names = reading.next().get().entered().stream()
                .map(change -> categories.label(change.category()))
                .collect(Collectors.joining(", "));
        String ratio = NumberText.brief(reading.nextRatio(), 3);
        String at = isRoomy ? " at λ/" + Captions.LAMBDA_MAX + " = " + ratio : ", " + ratio;
        double room = box.width() - FigureFont.width("next: " + at, size(), false);
        return Words.shortened(names, size(), Math.max(0, room)) + at;
    }

    private String excludes(String name, String brief, int excluded, int active) {
        if (excluded == 0) {
            return isRoomy ? name + " excludes none" : brief + ": none out";
        }
        return isRoomy
                ? name + " excludes " + excluded + ", " + active + " of them active"
                : brief + ": " + excluded + " out, " + active + " active";
    }

    private double width(String words) {
        return FigureFont.width(words, size(), false);
    }

    private double margin() {
        return 0.6 * style.fontSize();
    }

    private double size() {
        return size(style);
    }

    private static double size(FigureStyle style) {
        return 0.88 * style.fontSize();
    }

    private Lettering lettering() {
        return Lettering.plain(size(), style.palette().ink());
    }
}
