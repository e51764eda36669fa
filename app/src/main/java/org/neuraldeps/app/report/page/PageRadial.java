package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Several targets over common bases: places that no λ moves, and the knots of each target's path over the bases.
 *
 * @param scene the program's own
 * @param knots one path a target, down to the smallest λ/λ_max of the page
 */
record PageRadial(RadialScene scene, List<PathKnots> knots) implements JsonText.Members {

    /** The figure that it is the data of. */
    static final FigureKind<?> KIND = FigureKinds.of("radial");

    /**
     * Solves the targets of a group over common bases; empty where the figure is not offered.
     *
     * @param members the group's targets on the page, which are all in the figure
     */
    static Optional<PageRadial> solve(
            PageProblem.Group group, List<PageTarget> members, Progress progress, Workers workers) {
        OpenedDataset data = group.data();
        if (group.several().isEmpty() && !data.moments().isHeld()) {
            return Optional.empty();
        }
        double ratio = members.stream()
                .mapToDouble(target -> target.knots().endRatio())
                .filter(end -> end > 0)
                .min()
                .orElse(RadialLayout.REFERENCE_RATIO);
        RadialChoice choice = choice(group, members, progress);
        RadialScene scene = new SolveRadial(
                        data,
                        Optional.of(choice),
                        choice.targets()[0],
                        group.how(),
                        new LambdaSetting.Ratio(Math.min(1, ratio)))
                .compute(Optional.empty(), progress, workers);
        List<PathKnots> knots = scene.paths().stream()
                .map(path -> PathKnots.downTo(path, ratio * path.lambdaMax()))
                .toList();
        return Optional.of(new PageRadial(scene, knots));
    }

    /** The page's targets first, and as many of the usual ones as there is room for. */
    private static RadialChoice choice(PageProblem.Group group, List<PageTarget> members, Progress progress) {
        RadialChoice usual = group.several()
                .map(Several::choice)
                .orElseGet(() -> RadialChoice.standard(group.data().moments(), progress));
        Set<Integer> wanted = new LinkedHashSet<>();
        members.forEach(target -> wanted.add(target.solved().target()));
        Set<Integer> there = new LinkedHashSet<>();
        for (int target : usual.targets()) {
            there.add(target);
        }
        if (there.containsAll(wanted)) {
            return usual;
        }
        int count = Math.max(there.size(), wanted.size());
        there.stream()
                .filter(target -> !wanted.contains(target))
                .limit(count - wanted.size())
                .toList()
                .forEach(wanted::add);
        int[] targets = wanted.stream().mapToInt(Integer::intValue).toArray();
        return RadialChoice.around(targets, usual.bases().length, group.data().moments(), progress);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        RadialLayout layout = scene.layout();
        json.writeNumberField("scale", layout.referenceMagnitude());
        places(json, "bases", layout.bases());
        places(json, "targets", layout.targets());
        json.writeArrayFieldStart("paths");
        for (int i = 0; i < knots.size(); i++) {
            SolutionPath path = knots.get(i).path();
            json.writeStartObject();
            json.writeNumberField("index", path.problem().target());
            knots.get(i).write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The category and where it stands, in units of the circle's radius. */
    private static void places(JsonGenerator json, String name, Map<Integer, Position> places) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<Integer, Position> place : places.entrySet()) {
            json.writeStartArray();
            json.writeNumber(place.getKey());
            json.writeNumber(place.getValue().x());
            json.writeNumber(place.getValue().y());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
