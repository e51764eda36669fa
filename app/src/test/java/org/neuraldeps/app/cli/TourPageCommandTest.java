package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;

/** A tour as a page, on the command line. */
final class TourPageCommandTest {

    @TempDir
    private Path folder;

    private Path logits;
    private Path tour;

    @BeforeEach
    void write() throws IOException {
        logits = SmallData.writeInto(folder);
        tour = folder.resolve("lesson.ndetour");
        DataRequest request = DataRequest.of(logits);
        ExplorerState state =
                ExplorerState.first(request, new CategoryRef(0, "n00000001", "sum"), new LambdaSetting.Nonzeros(2));
        DataHashes hashes = DataHashes.of(FoundData.of(request), Progress.NONE);
        TourFile.write(
                new Tour(
                        "A <small> lesson",
                        List.of(
                                step("Two parts", state, hashes),
                                step("One part", state.withLambda(new LambdaSetting.Nonzeros(1)), hashes))),
                tour);
    }

    private static TourStep step(String heading, ExplorerState state, DataHashes hashes) {
        return new TourStep(heading, "What is said to it.", new Session(state, Optional.of(hashes), Layout.AS_IT_IS));
    }

    @Test
    void thePageHasTheStepsAndTheirWords() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("report", "--tour", tour.toString(), "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualToIgnoringNewLines(out.resolve("page.html").toString());
        assertThat(Files.readString(out.resolve("page.html")))
                .contains("<title>A &lt;small&gt; lesson</title>", "Two parts", "One part", "What is said to it.");
    }

    @Test
    void otherDataThanThoseItWasMadeFromAreRefused() throws IOException {
        double[][] rows = SmallData.logits();
        rows[0][0]++;
        Npy.doubles(logits, rows);
        Run run = Run.of(
                "report", "--tour", tour.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.errorLines()).singleElement().asString().contains("logits.npy", "when the tour was made");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
