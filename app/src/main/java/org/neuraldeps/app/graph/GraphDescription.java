package org.neuraldeps.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.DependencyGraph;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.work.Progress;

/** What is told of the vertices and edges of a solved graph. */
final class GraphDescription {

    private final GraphRequest request;
    private final SolvedGraph solved;
    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final Map<Integer, Solution> solutions;
    private final Categories categories;

    GraphDescription(GraphRequest request, SolvedGraph solved) {
        this.request = request;
        this.solved = solved;
        this.graph =
                DependencyGraph.of(solved.solutions(), request.filter()::apply).graph();
        this.solutions = solved.solutions().stream().collect(Collectors.toMap(Solution::target, one -> one));
        this.categories = solved.data().dataset().categories();
    }

    GraphDocument document(Progress progress) {
        progress.checkCancelled();
        Measures measures = new Measures(graph, progress);
        progress.checkCancelled();
        return new GraphDocument(
                graph,
                this::label,
                vertices(measures),
                edges(measures),
                new GraphFacts(request, solved.data(), measures).all(),
                solved.notes());
    }

    /** A category without a name is called by its column. */
    private String label(int vertex) {
        String label = Column.writable(categories.label(vertex));
        return label.isBlank() ? Integer.toString(vertex) : label;
    }

    private List<Column<Integer>> vertices(Measures measures) {
        return List.of(
                Column.whole("index", Optional::of),
                Column.text("wnid", vertex -> categories.get(vertex).wnid()),
                Column.text("name", vertex -> categories.get(vertex).name()),
                Column.text("role", this::role),
                Column.whole(
                        "step", vertex -> Optional.ofNullable(solved.steps().get(vertex))),
                Column.real("x", vertex -> place(vertex).map(Position::x)),
                Column.real("y", vertex -> place(vertex).map(Position::y)),
                Column.real("moment", vertex -> Optional.of(moment(vertex))),
                ofSolution("error", Solution::error),
                ofSolution("relativeError", Solution::relativeError),
                ofSolution("lambda", Solution::lambda),
                ofSolution("lambdaRatio", Solution::lambdaRatio),
                ofSolution("lambdaMax", Solution::lambdaMax),
                Column.whole("nonzeros", vertex -> Optional.ofNullable(solutions.get(vertex))
                        .map(Solution::nonzeros)),
                Column.whole("inDegree", vertex -> Optional.of(graph.inDegreeOf(vertex))),
                Column.whole("outDegree", vertex -> Optional.of(graph.outDegreeOf(vertex))),
                Column.real("inStrength", vertex -> Optional.of(measures.inStrength(vertex))),
                Column.real("outStrength", vertex -> Optional.of(measures.outStrength(vertex))),
                Column.whole("reciprocalPairs", vertex -> Optional.of(measures.reciprocal(vertex))),
                Column.truth("hub", measures::isHub),
                Column.real("pageRank", vertex -> Optional.of(measures.pageRank(vertex))),
                Column.real("sourceRank", vertex -> Optional.of(measures.sourceRank(vertex))),
                Column.whole("strongGroup", vertex -> Optional.of(measures.strongGroup(vertex))),
                Column.whole("community", vertex -> Optional.of(measures.community(vertex))));
    }

    private List<Column<DefaultWeightedEdge>> edges(Measures measures) {
        List<Column<DefaultWeightedEdge>> columns = new ArrayList<>(solvedEdges(measures));
        // Other graphs have no such columns, not even empty ones.
        solved.data()
                .truth()
                .ifPresent(truth -> columns.add(Column.real("truth", edge -> truth.of(graph.getEdgeTarget(edge))
                        .map(planted -> planted.coefficient(graph.getEdgeSource(edge))))));
        return List.copyOf(columns);
    }

    private List<Column<DefaultWeightedEdge>> solvedEdges(Measures measures) {
        return List.of(
                Column.real("magnitude", edge -> Optional.of(Math.abs(graph.getEdgeWeight(edge)))),
                Column.whole("sign", edge -> Optional.of((int) Math.signum(graph.getEdgeWeight(edge)))),
                Column.real("lambda", edge -> Optional.of(target(edge).lambda())),
                Column.real("lambdaRatio", edge -> Optional.of(target(edge).lambdaRatio())),
                Column.truth("reciprocal", measures::isReciprocal));
    }

    private Column<Integer> ofSolution(String name, ToDoubleFunction<Solution> value) {
        return Column.real(
                name, vertex -> Optional.ofNullable(solutions.get(vertex)).map(value::applyAsDouble));
    }

    private Solution target(DefaultWeightedEdge edge) {
        return solutions.get(graph.getEdgeTarget(edge));
    }

    /** Every category of a graph of all is a target; of a neighbourhood only the one that was asked for. */
    private String role(int vertex) {
        if (request.scope() == GraphScope.SEVERAL) {
            return solutions.containsKey(vertex) ? "target" : "base";
        }
        return solved.steps().getOrDefault(vertex, 0) == 0 ? "target" : "predictor";
    }

    private Optional<Position> place(int vertex) {
        return solved.layout().map(layout -> layout.targets()
                .getOrDefault(vertex, layout.bases().get(vertex)));
    }

    /** C_ii: of a target in its own network, of what only predicts in the predicting one. */
    private double moment(int vertex) {
        return solutions.containsKey(vertex)
                ? solutions.get(vertex).targetMoment()
                : solved.data().moments().diagonal(vertex);
    }
}
