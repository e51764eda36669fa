package org.neuraldeps.app.figure.several;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Captions;
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
import org.neuraldeps.ui.NumberText;

/**
 * The line below a figure of several targets that λ changes: the λ/λ_max or the k that all have in common, how many do not
 * have it, and how many edges are drawn.
 */
public final class SeveralCaption {

    private static final double ROUNDING = 1e-9;

    private final FigureStyle style;
    private final LambdaSetting common;
    private final List<Solution> solutions;
    private final double size;
    private final String networks;

    /**
     * @param categories of the targets
     * @param common λ/λ_max or k, the same for every target
     * @param solutions one per target
     */
    public SeveralCaption(FigureStyle style, Categories categories, LambdaSetting common, List<Solution> solutions) {
        this.style = style;
        this.networks = categories
                .networks()
                .map(two -> two.predicting() + " predicts " + two.predicted() + ",  ")
                .orElse("");
        this.common = common;
        this.solutions = solutions;
        this.size = style.fontSize() * 0.95;
    }

    /**
     * Writes it above the legend.
     *
     * @param edges what is drawn, in fewer and fewer words: "95 arcs"
     * @param below lines of the legend
     */
    public void draw(Sheet sheet, List<String> edges, int below) {
        if (!style.shows(PagePart.TITLE)) {
            return;
        }
        double up = 1.1 + (style.shows(PagePart.LEGEND) ? 1.7 * below : 0);
        double width = style.width() - 2 * size;
        List<List<String>> each = edges.stream().map(this::variants).toList();
        List<String> plain = IntStream.range(0, each.get(0).size())
                .boxed()
                .flatMap(i -> each.stream().map(words -> words.get(i)))
                .toList();
        List<String> variants = Stream.concat(plain.stream().map(line -> networks + line), plain.stream())
                .toList();
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
    private List<String> variants(String edges) {
        if (solutions.isEmpty()) {
            return List.of(edges);
        }
        return common instanceof LambdaSetting.Nonzeros nonzeros
                ? withNonzeros(nonzeros.count(), edges)
                : atRatio(((LambdaSetting.Ratio) common).ratio(), edges);
    }

    private List<String> atRatio(double ratio, String edges) {
        String asked = Captions.ratio(ratio) + focus();
        long early = solutions.stream().filter(s -> endsBefore(s, ratio)).count();
        if (early == 0) {
            return List.of(asked + " for every target,  " + edges, asked + ",  " + edges, asked);
        }
        String part = early + " of " + solutions.size();
        return List.of(
                asked + ",  but " + part + " paths end before it,  " + edges,
                asked + ",  " + part + " end before,  " + edges,
                asked + ",  " + part + " end before",
                asked + " (not " + early + ")");
    }

    private List<String> withNonzeros(int count, String edges) {
        String asked = Captions.count(count) + focus();
        long fewer = solutions.stream().filter(s -> s.nonzeros() < count).count();
        List<String> variants = new ArrayList<>();
        if (fewer == 0) {
            variants.add(asked + " for every target,  " + ratios() + ",  " + edges);
            variants.add(asked + " for every target,  " + edges);
            variants.add(asked + ",  " + edges);
            variants.add(asked);
        } else {
            String part = fewer + " of " + solutions.size();
            variants.add(asked + ",  but fewer for " + part + " targets,  " + ratios() + ",  " + edges);
            variants.add(asked + ",  but fewer for " + part + " targets,  " + edges);
            variants.add(asked + ",  fewer for " + part + ",  " + edges);
            variants.add(asked + ",  fewer for " + part);
            variants.add(asked + " (not " + fewer + ")");
        }
        return variants;
    }

    /** φ is the same for all of them. */
    private String focus() {
        return Captions.focus(solutions.get(0))
                + Captions.leftOut(solutions.get(0).rule());
    }

    /** Where the targets have their k: from the smallest to the largest λ/λ_max. */
    private String ratios() {
        DoubleSummaryStatistics ratios =
                solutions.stream().mapToDouble(Solution::lambdaRatio).summaryStatistics();
        String least = NumberText.brief(ratios.getMin(), 2);
        String most = NumberText.brief(ratios.getMax(), 2);
        return "λ/" + Captions.LAMBDA_MAX + " = " + (least.equals(most) ? least : least + " to " + most);
    }

    /** A target that is uncorrelated with all bases has the same solution, none, at every λ. */
    private static boolean endsBefore(Solution solution, double ratio) {
        return solution.lambda() > ratio * solution.lambdaMax() * (1 + ROUNDING);
    }
}
