package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.report.Report;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Workers;

/** A job that is cancelled at any of its looks ends as cancelled, and gives the same when it is done again. */
final class CancelTest {

    private static final LambdaSetting FOUR = new LambdaSetting.Nonzeros(4);
    private static final CategoryRef TARGET = CategoryRef.of(Toy.CATEGORIES, 3);

    private static final CancelledWork RADIAL = new CancelledWork("radial", (progress, workers) -> new PlateRequest<>(
                    FigureKinds.of("radial"), Toy.state(3, FOUR), FigureStyle.print(300, 200))
            .draw(Toy.JUDGED, progress, workers)
            .figure()
            .moving()
            .toString());

    private static final CancelledWork REPORT = new CancelledWork("report", (progress, workers) -> Report.of(
                    Toy.JUDGED,
                    ReportRequest.standard().forTargets(List.of(TARGET)).at(FOUR),
                    workers,
                    progress)
            .html());

    @Test
    void aCancelAtAnyLookIsAnswered() throws Exception {
        for (CancelledWork job : List.of(RADIAL, REPORT)) {
            Canceller canceller = new Canceller(job, Workers.CALLER);
            canceller.run(6, new SplittableRandom(5));
            assertThat(canceller.faults()).as(job.name()).isEmpty();
            assertThat(canceller.cancels()).as(job.name() + " looks").isEqualTo(6);
        }
    }

    @Test
    void drawingsOfAReportAreLookedBetween() throws Exception {
        long looks = looksAfterComputing();
        assertThat(looks)
                .as("each figure in two palettes, and each of these written")
                .isGreaterThanOrEqualTo(6);
    }

    /** Looks of the report that are not those of what it shows. */
    private static long looksAfterComputing() throws Exception {
        StackCounter counter = new StackCounter("InlineSvg");
        REPORT.work().run(counter, Workers.CALLER);
        return counter.count();
    }

    @Test
    void aJobThatGivesAnotherResultIsFoundOut() throws Exception {
        int[] runs = {0};
        CancelledWork changing = new CancelledWork("changing", (progress, workers) -> {
            progress.checkCancelled();
            runs[0]++;
            return Integer.toString(runs[0]);
        });
        Canceller canceller = new Canceller(changing, Workers.CALLER);
        canceller.run(1, new SplittableRandom(5));
        assertThat(canceller.faults()).containsExactly("another result after it was cancelled");
    }
}
