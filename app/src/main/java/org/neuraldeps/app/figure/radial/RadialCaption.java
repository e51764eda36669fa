package org.neuraldeps.app.figure.radial;

import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * The line below a radial view that λ changes: the λ/λ_max that was asked for, for how many targets the path ends before
 * it, and the number of arcs.
 */
final class RadialCaption {

    private static final double ROUNDING = 1e-9;

    private final FigureStyle style;
    private final double ratio;
    private final List<Solution> solutions;
    private final double size;

    RadialCaption(FigureStyle style, double ratio, List<Solution> solutions) {
        this.style = style;
        this.ratio = ratio;
        this.solutions = solutions;
        this.size = style.fontSize() * 0.95;
    }

    void draw(Sheet sheet, int arcs) {
        if (!style.shows(PagePart.TITLE)) {
            return;
        }
        double up = style.shows(PagePart.LEGEND) ? 2.8 : 1.1;
        double width = style.width() - 2 * size;
        List<String> variants = variants(arcs == 1 ? "1 arc" : arcs + " arcs");
        String words = variants.stream()
                .filter(variant -> FigureFont.width(variant, size, false) < width)
                .findFirst()
                .orElse(variants.get(variants.size() - 1));
        sheet.add(new Mark.Text(
                words,
                TextPosition.from(size, style.height() - up * size),
                Lettering.plain(size, style.palette().ink())));
    }

    /** The same in fewer and fewer words. */
    private List<String> variants(String arcs) {
        if (solutions.isEmpty()) {
            return List.of(arcs);
        }
        String asked = Captions.ratio(ratio);
        long early = solutions.stream().filter(this::endsBefore).count();
        if (early == 0) {
            return List.of(asked + " for every target,  " + arcs, asked + ",  " + arcs, asked);
        }
        String part = early + " of " + solutions.size();
        return List.of(
                asked + ",  but " + part + " paths end before it,  " + arcs,
                asked + ",  " + part + " end before,  " + arcs,
                asked + ",  " + part + " end before",
                asked + " (not " + early + ")");
    }

    /** A target that is uncorrelated with all bases has the same solution, none, at every λ. */
    private boolean endsBefore(Solution solution) {
        return solution.lambda() > ratio * solution.lambdaMax() * (1 + ROUNDING);
    }
}
