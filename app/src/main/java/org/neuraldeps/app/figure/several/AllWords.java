package org.neuraldeps.app.figure.several;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.StabilityWords;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What the pictures of all categories say: what is solved, and how many dependencies are drawn. */
public final class AllWords {

    private AllWords() {}

    private static String problem(Formulation how) {
        return Captions.focus(how.focus(), how.gauge()) + Captions.leftOut(how.rule());
    }

    /** The k or λ/λ_max of all targets, and what is unusual about their problem. */
    public static String asked(AllPicture picture) {
        return (picture.common() instanceof LambdaSetting.Nonzeros nonzeros
                        ? Captions.count(nonzeros.count())
                        : Captions.ratio(((LambdaSetting.Ratio) picture.common()).ratio()))
                + problem(picture.solved().how());
    }

    /** What is solved, with what is said of edges behind it, in fewer and fewer words. */
    public static List<String> solved(AllPicture picture, String edges) {
        String asked = asked(picture);
        return List.of(asked + " for every target,  " + edges, asked + ",  " + edges, asked);
    }

    /**
     * How many dependencies are drawn, and which, in fewer and fewer words.
     *
     * @param names what networks are called
     * @param by what is left out, in words
     * @param drawn how many are drawn
     * @param inView how many of those left could be seen
     */
    public static List<String> edges(LayeredEdges kept, Networks names, List<String> by, int drawn, int inView) {
        int all = kept.all();
        String noun = all == 1 ? " dependency" : " dependencies";
        String count = drawn == all
                ? all + noun
                : (drawn < inView ? "the " + drawn + " strongest of " : drawn + " of ") + all + noun;
        String seen = inView < kept.size() ? count + " in view" : count;
        List<String> which = new ArrayList<>(by);
        if (by.isEmpty() && !kept.areOfProblem() && drawn == all) {
            which.add(parts(kept, names));
        }
        if (!kept.areJudged()) {
            return List.of(behind(seen, which), seen, count);
        }
        List<String> judged = judged(kept);
        return Stream.concat(
                        judged.stream().map(words -> behind(seen, with(which, words))),
                        Stream.of(behind(seen, List.of(judged.get(judged.size() - 1))), fewest(kept)))
                .distinct()
                .toList();
    }

    private static String fewest(LayeredEdges kept) {
        return (kept.size() - kept.pale()) + " stable of " + kept.all();
    }

    private static List<String> with(List<String> words, String last) {
        return Stream.concat(words.stream(), Stream.of(last)).toList();
    }

    private static String behind(String count, List<String> words) {
        return words.isEmpty() ? count : count + ": " + String.join(", ", words);
    }

    /** What half-samples say of those that are left, in fewer and fewer words. */
    private static List<String> judged(LayeredEdges kept) {
        int halves = EdgeJudgement.halves();
        return kept.areMarked()
                ? List.of(
                        Messages.text("stability.counts", kept.size() - kept.pale(), halves),
                        (kept.size() - kept.pale()) + " stable")
                : StabilityWords.leftOut(kept.leftOut(), halves);
    }

    /** How often half-samples select a dependency, behind other words; nothing where that is not told. */
    public static String selected(OptionalDouble frequency) {
        return frequency.isPresent()
                ? "\n"
                        + Messages.text(
                                "all.selected",
                                NumberText.brief(100 * frequency.getAsDouble(), 3),
                                EdgeJudgement.halves())
                : "";
    }

    /** How many there are of each layer. */
    private static String parts(LayeredEdges kept, Networks names) {
        return kept.layers().entrySet().stream()
                .map(layer -> layer.getValue().theta().edges() + " " + layer(layer.getKey(), names))
                .collect(Collectors.joining(", "));
    }

    /** Which of two networks a dependency is of; nothing within one. */
    public static String layer(EdgeLayer layer, Networks names) {
        return switch (layer) {
            case SOLVED ->
                names.predicting().equals(names.predicted())
                        ? ""
                        : names.predicting() + " predicts " + names.predicted();
            case SHARED -> "in both networks";
            case HERE -> names.predicting() + " alone";
            case THERE -> names.predicted() + " alone";
        };
    }

    /** What is left out, in words. */
    public static List<String> filters(AtlasFilter filter, EdgeFilter each) {
        List<String> by = new ArrayList<>();
        if (each.hasLeast()) {
            by.add("|θ| ≥ " + NumberText.brief(each.least(), 3));
        }
        if (each.hasMost()) {
            by.add("top " + each.most() + " of each target");
        }
        if (filter.sign() != EdgeSign.ANY) {
            by.add(filter.sign() == EdgeSign.POSITIVE ? "θ > 0" : "θ < 0");
        }
        switch (filter.scope()) {
            case ALL -> {}
            case PINNED -> by.add("of pinned categories");
            case COMMUNITY -> by.add("within communities");
            case BETWEEN -> by.add("between communities");
        }
        if (filter.isReciprocalOnly()) {
            by.add("reciprocal");
        }
        if (filter.leastIn() > 0) {
            by.add("in-strength ≥ " + NumberText.brief(filter.leastIn(), 3));
        }
        if (filter.leastOut() > 0) {
            by.add("out-strength ≥ " + NumberText.brief(filter.leastOut(), 3));
        }
        return by;
    }
}
