package org.neuraldeps.app.figure.atlas;

import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.solver.data.Categories;
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

    /** What a category is made of and predicts, in counts and strengths, over all layers that are shown. */
    static String category(Categories categories, LayeredEdges kept, int category) {
        int n = categories.size();
        return categories.label(category) + "\npredicted by " + kept.predictors(category) + ", Σ|θ| = "
                + NumberText.brief(kept.inStrengths(n)[category], 3) + "\npredicts " + kept.predicts(category)
                + ", Σ|θ| = " + NumberText.brief(kept.outStrengths(n)[category], 3);
    }

    /** A dependency. */
    static String edge(Categories categories, int predictor, int target, double value) {
        return Captions.tooltip(categories.label(predictor) + " → " + categories.label(target), value);
    }
}
