package org.neuraldeps.app.figure.several;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The line below a figure of several targets that λ changes: the λ/λ_max or the k that all have in common, how many do not
 * have it, and how many edges are drawn.
 */
public final class SeveralCaption {

    private final FigureStyle style;
    private final Function<String, List<String>> variants;
    private final double size;
    private final String networks;

    /**
     * Of solutions at a λ.
     *
     * @param categories of the targets
     * @param common λ/λ_max or k, the same for every target
     * @param solutions one per target
     */
    public SeveralCaption(FigureStyle style, Categories categories, LambdaSetting common, List<Solution> solutions) {
        this(style, categories, new SolvedWords(common, solutions)::variants);
    }

    /**
     * Of anything.
     *
     * @param categories of the targets
     * @param variants what is said of edges that are drawn, in fewer and fewer words
     */
    public SeveralCaption(FigureStyle style, Categories categories, Function<String, List<String>> variants) {
        this.style = style;
        this.networks = categories
                .networks()
                .map(two -> two.predicting() + " predicts " + two.predicted() + ",  ")
                .orElse("");
        this.variants = variants;
        this.size = style.fontSize() * 0.95;
    }

    /**
     * Writes it above the legend.
     *
     * @param edges what is drawn, in fewer and fewer words: "95 arcs"
     * @param below lines of the legend
     */
    public void draw(Sheet sheet, List<String> edges, int below) {
        above(sheet, edges, style.shows(PagePart.LEGEND) ? below : 0);
    }

    /**
     * Writes it above whatever is below it.
     *
     * @param edges what is drawn, in fewer and fewer words
     * @param lines that are below
     */
    public void above(Sheet sheet, List<String> edges, int lines) {
        if (!style.shows(PagePart.TITLE)) {
            return;
        }
        double up = 1.1 + 1.7 * lines;
        double width = style.width() - 2 * size;
        List<List<String>> each = edges.stream().map(variants).toList();
        List<String> plain = IntStream.range(0, each.get(0).size())
                .boxed()
                .flatMap(i -> each.stream().map(words -> words.get(i)))
                .toList();
        List<String> all = Stream.concat(plain.stream().map(line -> networks + line), plain.stream())
                .toList();
        String words = all.stream()
                .filter(variant -> FigureFont.width(variant, size, false) < width)
                .findFirst()
                .orElse(all.get(all.size() - 1));
        sheet.add(new Mark.Text(
                words,
                TextPosition.from(size, style.height() - up * size),
                Lettering.plain(size, style.palette().ink())));
    }
}
