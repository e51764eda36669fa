package org.neuraldeps.app.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** The window's graph is that of its state, all of it. */
final class GraphExportTest {

    private final List<Failure> failures = new ArrayList<>();

    @TempDir
    Path folder;

    private WrittenGraph write(ExplorerState state, Path file) {
        Explorer explorer = new Explorer();
        explorer.enter(Toy.DATA, state);
        List<WrittenGraph> written = new ArrayList<>();
        new GraphExport(explorer, new CurrentThreadTasks(), failures::add)
                .write(GraphScope.ONE_STEP, file, written::add);
        assertThat(failures).isEmpty();
        return written.get(0);
    }

    private static long edges(WrittenGraph graph) throws Exception {
        return Files.readAllLines(graph.file()).stream()
                .filter(line -> line.contains("<edge "))
                .count();
    }

    @Test
    void whatTheFiguresLeaveOutIsLeftOut() throws Exception {
        ExplorerState all = Toy.state(3, new LambdaSetting.Nonzeros(4));
        ExplorerState some = all.looking(all.look().drawing(EdgeLook.USUAL.showing(new EdgeFilter(0, 2))));
        assertThat(edges(write(all, folder.resolve("all.graphml")))).isEqualTo(4);
        assertThat(edges(write(some, folder.resolve("some.graphml")))).isEqualTo(2);
    }

    @Test
    void whatOneShouldKnowOfTheGraphIsSaidWithIt() {
        WrittenGraph plain = write(Toy.state(3, new LambdaSetting.Nonzeros(4)), folder.resolve("plain"));
        assertThat(plain.words())
                .isEqualTo("Graph written to " + folder.resolve("plain.graphml").toAbsolutePath());
        WrittenGraph end = write(Toy.state(3, new LambdaSetting.Absolute(1e-30)), folder.resolve("end.graphml"));
        assertThat(end.notes()).isNotEmpty();
        assertThat(end.words()).endsWith(end.notes().get(end.notes().size() - 1));
    }
}
