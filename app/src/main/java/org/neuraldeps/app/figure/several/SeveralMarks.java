package org.neuraldeps.app.figure.several;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.TruthCounts;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.RadialPicture;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.graph.RadialLayout;

/** What is marked in figures of several targets: the edges of those targets whose truth is known, and what half-samples say. Immutable. */
public final class SeveralMarks {

    /** Marks nothing. */
    public static final SeveralMarks NONE = new SeveralMarks(Map.of(), SeveralStability.NONE);

    private final Map<Integer, TruthMarks> targets;
    private final SeveralStability stability;

    private SeveralMarks(Map<Integer, TruthMarks> targets, SeveralStability stability) {
        this.targets = targets;
        this.stability = stability;
    }

    /** The marks of some targets; those whose truth is not known have none. */
    public static SeveralMarks of(Map<Integer, TruthMarks> targets) {
        Map<Integer, TruthMarks> known = new LinkedHashMap<>(targets);
        known.values().removeIf(marks -> !marks.areKnown());
        return new SeveralMarks(known, SeveralStability.NONE);
    }

    /** The marks of a picture. */
    public static SeveralMarks of(RadialPicture picture) {
        Map<Integer, TruthMarks> targets = new LinkedHashMap<>();
        List<SolvedTarget> solved = picture.scene().solved();
        for (int i = 0; i < solved.size(); i++) {
            targets.put(
                    solved.get(i).target(),
                    TruthMarks.of(solved.get(i).truth(), picture.solutions().get(i)));
        }
        return of(targets);
    }

    /** The same with what half-samples say. */
    public SeveralMarks with(SeveralStability other) {
        return new SeveralMarks(targets, other);
    }

    /** What half-samples say. */
    public SeveralStability stability() {
        return stability;
    }

    /** The last lines of what is said of an edge. */
    String lines(Edge edge) {
        return stability.of(edge.target()).line(edge.base()) + of(edge.target()).line(edge.base());
    }

    /** The mark of an edge; empty where the truth of its target is not known. */
    public Optional<TruthMark> of(Edge edge) {
        return of(edge.target()).of(edge.base());
    }

    /** The marks of one target. */
    public TruthMarks of(int target) {
        return targets.getOrDefault(target, TruthMarks.NONE);
    }

    /** Edges that should be and are not, with the θ that their targets were made with. */
    public List<Edge> missed(RadialLayout layout) {
        return targets.entrySet().stream()
                .flatMap(target -> target.getValue().missed().stream()
                        .filter(predictor -> layout.bases().containsKey(predictor.category()))
                        .map(predictor -> new Edge(predictor.category(), target.getKey(), predictor.value())))
                .toList();
    }

    /** How many edges have each mark, all targets together; empty where no truth is known. */
    public Optional<TruthCounts> counts() {
        return targets.values().stream()
                .flatMap(marks -> marks.counts().stream())
                .reduce(TruthCounts::plus);
    }

    /** The counts behind other words; nothing where no truth is known. */
    public String behind() {
        return counts().map(counts -> ",  " + counts.words()).orElse("");
    }
}
