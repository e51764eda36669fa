package org.neuraldeps.app.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.report.page.InteractivePage;
import org.neuraldeps.app.report.page.TargetSteps;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.CurrentThreadTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The window's page is that of its state, whole or not at all. */
final class PageExportTest {

    private final ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(4));
    private final List<Failure> failures = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    @TempDir
    Path folder;

    private PageExport export(Tasks tasks) {
        Explorer explorer = new Explorer();
        explorer.enter(Toy.JUDGED, state);
        return new PageExport(explorer, tasks, failures::add);
    }

    @Test
    void whatIsWrittenIsThePageOfTheState() throws Exception {
        export(new CurrentThreadTasks()).write(folder.resolve("shown"), written::add);
        assertThat(failures).isEmpty();
        assertThat(written).containsExactly(folder.resolve("shown.html"));
        String expected = InteractivePage.of(
                        InteractivePage.title(Toy.JUDGED),
                        TargetSteps.of(Toy.JUDGED, state, Progress.NONE),
                        Workers.CALLER,
                        Progress.NONE)
                .html();
        assertThat(written.get(0)).hasContent(expected);
        assertThat(expected).contains("\"steps\":[{\"target\":0,", "\"index\":3,");
    }

    @Test
    void aCancelLeavesWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), "before");
        SteppingTasks tasks = new SteppingTasks();
        export(tasks).write(file, written::add);
        tasks.cancel("Writing page.html");
        assertThat(written).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInOneLine() {
        export(new CurrentThreadTasks()).write(folder.resolve("missing").resolve("page.html"), written::add);
        assertThat(written).isEmpty();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).message()).contains("missing").doesNotContain("\n");
    }

    @Test
    void theNameSaysWhichTarget() {
        assertThat(export(new CurrentThreadTasks()).suggestedName())
                .matches("page-[a-z0-9-]+\\.html")
                .contains("3");
    }
}
