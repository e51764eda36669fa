package org.neuraldeps.app.figure.atlas;

import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.ui.NumberText;

/** What is said below an atlas and where the pointer is. */
final class AtlasWords {

    private AtlasWords() {}

    /** How the places came about, in fewer and fewer words. */
    static List<String> places() {
        String how = "t-SNE of 1 − Cᵢⱼ/√(Cᵢᵢ Cⱼⱼ), perplexity 20, spread evenly";
        return List.of(
                "Places: " + how + "; the same at every λ", "Places: " + how, "Places from C, the same at every λ", "");
    }

    /**
     * How many dependencies are drawn, and which, in fewer and fewer words.
     *
     * @param names what networks are called
     * @param shown which are meant to be drawn
     * @param drawn how many are drawn
     * @param inView how many of those left could be seen
     */
    static List<String> edges(LayeredEdges kept, Networks names, Shown shown, int drawn, int inView) {
        int all = kept.all();
        String noun = all == 1 ? " dependency" : " dependencies";
        String count = drawn == all
                ? all + noun
                : (drawn < inView ? "the " + drawn + " strongest of " : drawn + " of ") + all + noun;
        String seen = inView < kept.size() ? count + " in view" : count;
        List<String> by = AllWords.filters(shown.look().filter(), shown.each());
        if (by.isEmpty()) {
            String parts = kept.areOfProblem() || drawn < all ? "" : ": " + parts(kept, names);
            return List.of(seen + parts, seen, count);
        }
        return List.of(seen + ": " + String.join(", ", by), seen, count);
    }

    /** How many there are of each layer. */
    private static String parts(LayeredEdges kept, Networks names) {
        return kept.layers().entrySet().stream()
                .map(layer -> layer.getValue().theta().edges() + " "
                        + layer(layer.getKey(), names).strip())
                .collect(Collectors.joining(", "));
    }

    /** What a category is made of and predicts, in counts and strengths, over all layers that are shown. */
    static String category(Categories categories, LayeredEdges kept, int category) {
        double in = 0;
        double out = 0;
        int degree = 0;
        int predicts = 0;
        for (KeptEdges layer : kept.layers().values()) {
            SparseTheta theta = layer.theta();
            degree += theta.degree(category);
            for (int edge = theta.firstEdge(category); edge < theta.firstEdge(category + 1); edge++) {
                in += Math.abs(theta.value(edge));
            }
            for (int edge = 0; edge < theta.edges(); edge++) {
                if (theta.predictor(edge) == category) {
                    predicts++;
                    out += Math.abs(theta.value(edge));
                }
            }
        }
        return categories.label(category) + "\npredicted by " + degree + ", Σ|θ| = " + NumberText.brief(in, 3)
                + "\npredicts " + predicts + ", Σ|θ| = " + NumberText.brief(out, 3);
    }

    /** Which of two networks a dependency is of, behind other words; nothing within one. */
    static String layer(EdgeLayer layer, Networks names) {
        return switch (layer) {
            case SOLVED ->
                !names.predicting().equals(names.predicted())
                        ? "\n" + names.predicting() + " predicts " + names.predicted()
                        : "";
            case SHARED -> "\nin both networks";
            case HERE -> "\n" + names.predicting() + " alone";
            case THERE -> "\n" + names.predicted() + " alone";
        };
    }

    /** A dependency. */
    static String edge(Categories categories, int predictor, int target, double value) {
        return Captions.tooltip(categories.label(predictor) + " → " + categories.label(target), value);
    }
}
