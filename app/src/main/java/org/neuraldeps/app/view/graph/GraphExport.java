package org.neuraldeps.app.view.graph;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.graph.GraphRequest;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.graph.file.GraphFile;
import org.neuraldeps.app.graph.file.GraphFormat;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Lane;
import org.neuraldeps.app.task.Outcome;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.ui.Messages;

/** Freezes the state as it is now, and solves and writes its graph in the background. */
public final class GraphExport {

    private final Explorer explorer;
    private final Tasks tasks;
    private final Consumer<Failure> onFailure;

    /**
     * @param explorer whose state and data are taken
     * @param tasks solves and writes
     * @param onFailure told of what could not be written
     */
    public GraphExport(Explorer explorer, Tasks tasks, Consumer<Failure> onFailure) {
        this.explorer = explorer;
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** A name for the file: "graph-two-steps-macaw.graphml". */
    public String suggestedName(GraphScope scope) {
        String target = scope.steps() == 0
                ? ""
                : "-" + explorer.state().get().problem().target().name();
        String plain =
                ("graph-" + scope.key() + target).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("-$", "") + GraphFormat.all().get(0).suffix();
    }

    /**
     * Writes a graph of the state with the dependencies that its figures draw, in the format that the extension says; a
     * name without extension gets one.
     *
     * @param written told the file once it is whole
     */
    public void write(GraphScope scope, Path file, Consumer<WrittenGraph> written) {
        String name = file.getFileName().toString();
        Path named = name.contains(".")
                ? file
                : file.resolveSibling(name + GraphFormat.all().get(0).suffix());
        OpenedDataset data = explorer.data().get();
        ExplorerState state = explorer.state().get();
        Request<WrittenGraph> request = new Request<>(
                Messages.text("task.export", named.getFileName()), Lane.BACKGROUND, (progress, workers) -> {
                    GraphFormat format = GraphFormat.of(named);
                    EdgeFilter drawn = state.look().edges().filter();
                    GraphDocument graph = new GraphRequest(state, scope, drawn).make(data, progress, workers);
                    GraphFile.write(graph, named, format);
                    return new WrittenGraph(named, graph.notes());
                });
        tasks.begin(request, new Outcome<>() {
            @Override
            public void done(WrittenGraph value) {
                written.accept(value);
            }

            @Override
            public void failed(Failure failure, Optional<WrittenGraph> part) {
                if (!failure.isCancelled()) {
                    onFailure.accept(failure);
                }
            }
        });
    }
}
