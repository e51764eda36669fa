package org.neuraldeps.app.graph.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.nio.json.JSONImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.graph.Column;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.graph.GraphRequest;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Graphs are read back by the importers of JGraphT, and by networkx where Python has it. */
final class GraphFileTest {

    private static final List<String> AWKWARD =
            List.of("two \"quoted\" words", "a\\", "<b> & 'c'", "犬と猫", "tab\tand\nline", "bell \u0007", "", "{}[];->,");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(GraphScope.class)
    void everyFormatReadsBackTheSameEdgesToTheLastDigit(GraphScope scope) throws IOException {
        GraphDocument document = document(Toy.DATA, scope);
        Map<String, Double> expected = edges(document.graph());
        assertThat(expected).hasSizeGreaterThan(2);
        for (GraphFormat format : GraphFormat.all()) {
            Graph<String, DefaultWeightedEdge> read = read(GraphFile.text(document, format), format, Map.of());
            assertThat(edges(read)).as(format.extension()).isEqualTo(expected);
            if (format.hasVertices()) {
                assertThat(read.vertexSet())
                        .containsExactlyElementsOf(document.graph().vertexSet().stream()
                                .map(String::valueOf)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "dot", "json"})
    void whatIsToldOfVerticesAndEdgesReadsBack(String extension) throws IOException {
        GraphDocument document = document(Toy.DATA, GraphScope.SEVERAL);
        GraphFormat format = GraphFormat.named(extension).orElseThrow();
        Map<String, String> told = new TreeMap<>();
        read(GraphFile.text(document, format), format, told);
        for (Integer vertex : document.graph().vertexSet()) {
            document.of(vertex)
                    .forEach((name, value) -> assertThat(told).containsEntry(vertex + " " + name, value.getValue()));
            assertThat(told).containsKeys(vertex + " x", vertex + " role", vertex + " pageRank");
        }
        for (DefaultWeightedEdge edge : document.graph().edgeSet()) {
            document.of(edge).forEach((name, value) -> assertThat(told)
                    .containsEntry(name(document.graph(), edge) + " " + name, value.getValue()));
        }
    }

    @Test
    void namesOfAnyKindReadBack() throws IOException {
        OpenedDataset data = named(AWKWARD);
        GraphDocument document = document(data, GraphScope.ALL);
        for (String extension : List.of("graphml", "gexf", "dot")) {
            GraphFormat format = GraphFormat.named(extension).orElseThrow();
            Map<String, String> told = new TreeMap<>();
            read(GraphFile.text(document, format), format, told);
            assertThat(told.get("3 name")).isEqualTo("犬と猫");
            // DOT doubles the backslash of what stands for a control character.
            assertThat(told.get("5 name")).isIn("bell \\u0007", "bell \\\\u0007");
            assertThat(told.get("6 name")).isEqualTo("\"\"");
            assertThat(told.get("0 name")).isEqualTo("two \"quoted\" words");
            if (!extension.equals("dot")) {
                assertThat(told.get("1 name")).isEqualTo("a\\");
                assertThat(told.get("2 name")).isEqualTo("<b> & 'c'");
            }
        }
    }

    @Test
    void theSameGraphIsTheSameBytes() throws IOException {
        for (GraphFormat format : GraphFormat.all()) {
            String text = GraphFile.text(document(Toy.DATA, GraphScope.ALL), format);
            assertThat(GraphFile.text(document(Toy.DATA, GraphScope.ALL), format))
                    .isEqualTo(text)
                    .doesNotContain("\r");
        }
    }

    @Test
    void formatsAreFoundByTheirExtensionAndOthersAreRefused() {
        assertThat(GraphFormat.of(Path.of("A.GraphML")).extension()).isEqualTo("graphml");
        for (String name : List.of("graph", "csv", "graph.svg")) {
            assertThatThrownBy(() -> GraphFormat.of(Path.of(name)))
                    .isInstanceOf(DataException.class)
                    .hasMessageContainingAll(name, ".graphml, .dot, .gexf, .json, .csv");
        }
    }

    @Test
    void theDocsNameEveryFormatAndEverythingThatIsTold() throws IOException {
        String docs = Files.readString(Path.of("../docs/cli.md"));
        GraphDocument document = document(Toy.DATA, GraphScope.SEVERAL);
        List<String> names = Stream.of(
                        document.vertices().stream().map(Column::name),
                        document.edges().stream().map(Column::name),
                        document.facts().keySet().stream(),
                        GraphFormat.all().stream().map(GraphFormat::suffix))
                .flatMap(all -> all)
                .toList();
        assertThat(names).allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "json"})
    void networkxReadsTheSame(String extension) throws IOException, InterruptedException {
        assumeTrue(hasNetworkx(), "SKIPPED: python3 has no networkx (Debian: apt-get install python3-networkx)");
        GraphDocument document = document(Toy.DATA, GraphScope.SEVERAL);
        Path file = folder.resolve("graph." + extension);
        GraphFile.write(document, file, GraphFormat.of(file));
        boolean isJson = extension.equals("json");
        String script = "import json, networkx as nx, sys\n"
                + (isJson
                        ? "g = nx.node_link_graph(json.load(open(sys.argv[1])), edges='edges')\n"
                        : "g = nx.read_" + extension + "(sys.argv[1])\n")
                + "for s, t, d in g.edges(data=True):\n"
                + "    assert d['magnitude'] == abs(d['weight']) and d['sign'] in (1, -1)\n"
                + "    assert g.nodes[t]['role'] == 'target' and g.nodes[t]['lambda'] == d['lambda']\n"
                + "    print(str(s) + '>' + str(t), repr(d['weight']))\n"
                + (isJson ? "assert type(g.graph['hubs']) is int and g.graph['scope'] == 'several'\n" : "")
                + (isJson ? "assert all(type(d['hub']) is bool for n, d in g.nodes(data=True))\n" : "")
                + (!extension.equals("gexf") ? "assert g.graph['askedLambdaRatio'] == 0.1, g.graph\n" : "");
        Process python = new ProcessBuilder("python3", "-c", script, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        Map<String, Double> read = said.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
        assertThat(read).isEqualTo(edges(document.graph()));
    }

    private static boolean hasNetworkx() throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "-c", "import networkx")
                    .redirectErrorStream(true)
                    .start();
            python.getInputStream().readAllBytes();
            return python.waitFor() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    private static GraphDocument document(OpenedDataset data, GraphScope scope) {
        GraphRequest request = new GraphRequest(Toy.state(2, new LambdaSetting.Ratio(0.1)), scope, EdgeFilter.ALL);
        return request.make(data, Progress.NONE, Workers.CALLER);
    }

    private static OpenedDataset named(List<String> names) {
        LogitDataset toy = Toy.DATA.dataset();
        Categories categories = new Categories(IntStream.range(0, Toy.SIZE)
                .mapToObj(i -> new Category(i, "", i < names.size() ? names.get(i) : "c" + i, ""))
                .toList());
        LogitDataset renamed =
                new LogitDataset("toy", toy.logits(), categories, toy.labels(), toy.split(), toy.other());
        return new OpenedDataset(Toy.DATA.found(), renamed, Toy.DATA.moments());
    }

    private static <V> Map<String, Double> edges(Graph<V, DefaultWeightedEdge> graph) {
        return graph.edgeSet().stream().collect(Collectors.toMap(edge -> name(graph, edge), graph::getEdgeWeight));
    }

    private static <V> String name(Graph<V, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        return graph.getEdgeSource(edge) + ">" + graph.getEdgeTarget(edge);
    }

    /** Reads a graph; what is told of it goes into the map as "vertex name" and "source>target name". */
    private static Graph<String, DefaultWeightedEdge> read(String text, GraphFormat format, Map<String, String> told) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        switch (format.extension()) {
            case "graphml" -> {
                GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
                importer.setVertexFactory(id -> id);
                importGraph(importer, graph, text, told);
            }
            case "gexf" -> {
                SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
                importer.setVertexFactory(id -> id);
                importGraph(importer, graph, text, told);
            }
            case "dot" -> {
                DOTImporter<String, DefaultWeightedEdge> importer = new DOTImporter<>();
                importer.setVertexFactory(id -> id);
                importer.addEdgeAttributeConsumer((of, value) -> {
                    if (of.getSecond().equals("weight")) {
                        graph.setEdgeWeight(of.getFirst(), Double.parseDouble(value.getValue()));
                    }
                });
                importGraph(importer, graph, text, told);
            }
            case "json" -> {
                JSONImporter<String, DefaultWeightedEdge> importer = new JSONImporter<>();
                importer.setVertexFactory(id -> id);
                importGraph(importer, graph, text, told);
            }
            default -> {
                CSVImporter<String, DefaultWeightedEdge> importer = new CSVImporter<>(CSVFormat.EDGE_LIST);
                importer.setParameter(CSVFormat.Parameter.EDGE_WEIGHTS, true);
                importer.setVertexFactory(id -> id);
                importer.importGraph(graph, new StringReader(firstThree(text)));
            }
        }
        return graph;
    }

    private static <
                    I extends
                            BaseEventDrivenImporter<String, DefaultWeightedEdge>
                                    & GraphImporter<String, DefaultWeightedEdge>>
            void importGraph(
                    I importer, Graph<String, DefaultWeightedEdge> graph, String text, Map<String, String> told) {
        if (told instanceof TreeMap) {
            importer.addVertexAttributeConsumer(
                    (of, value) -> told.put(of.getFirst() + " " + of.getSecond(), value.getValue()));
            importer.addEdgeAttributeConsumer((of, value) -> tell(graph, of.getFirst(), of.getSecond(), value, told));
        }
        importer.importGraph(graph, new StringReader(text));
    }

    private static void tell(
            Graph<String, DefaultWeightedEdge> graph,
            DefaultWeightedEdge edge,
            String name,
            Attribute value,
            Map<String, String> told) {
        told.put(name(graph, edge) + " " + name, value.getValue());
    }

    /** The edge list without its heading and what stands behind the weight. */
    private static String firstThree(String text) {
        return text.lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[0] + "," + cells[1] + "," + cells[2])
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
