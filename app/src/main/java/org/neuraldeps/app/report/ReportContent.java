package org.neuraldeps.app.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.RadialPicture;
import org.neuraldeps.app.state.RadialScene;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.check.DatasetCheck;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.theory.SparseRedundancy;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Everything a report shows, computed.
 *
 * @param data what was read
 * @param request what was asked for
 * @param check what was found about it
 * @param ranking every category, the one that few others predict best first
 * @param targets the rows of Table 1
 * @param radial the overview
 */
record ReportContent(
        OpenedDataset data,
        ReportRequest request,
        CheckReport check,
        List<SparseRedundancy> ranking,
        List<ReportTarget> targets,
        RadialPicture radial) {

    /** The place in {@link SparseRedundancy#usualNonzeros} that the ranking is ordered by. */
    static final int ORDERED_BY = 2;

    static ReportContent compute(OpenedDataset data, ReportRequest request, Workers workers, Progress progress) {
        CheckReport check = DatasetCheck.check(data.dataset(), progress);
        List<SparseRedundancy> ranking = rank(data, workers, progress);
        RadialChoice choice = RadialChoice.standard(data.moments(), progress);
        PathOptions depth = PathOptions.full().downToRatio(RadialLayout.REFERENCE_RATIO);
        RadialPicture radial =
                RadialScene.solve(data, choice, depth, workers, progress).at(RadialLayout.REFERENCE_RATIO);
        List<Integer> wanted = request.targets().isEmpty()
                ? Arrays.stream(choice.targets()).boxed().toList()
                : request.targets();
        AtomicReferenceArray<ReportTarget> solved = new AtomicReferenceArray<>(wanted.size());
        workers.forEach(
                wanted.size(), i -> solved.set(i, ReportTarget.solve(data, wanted.get(i), request.lambda(), progress)));
        List<ReportTarget> targets =
                IntStream.range(0, wanted.size()).mapToObj(solved::get).toList();
        return new ReportContent(data, request, check, ranking, targets, radial);
    }

    private static List<SparseRedundancy> rank(OpenedDataset data, Workers workers, Progress progress) {
        int[] counts = SparseRedundancy.usualNonzeros();
        PathOptions depth = PathOptions.full().upToNonzeros(counts[counts.length - 1]);
        AllTargets<SparseRedundancy> all = AllTargets.solve(
                data.moments().size(),
                data.problems(progress, workers),
                new AllTargets.PathWork<>(depth, path -> SparseRedundancy.of(path, counts)),
                workers,
                progress);
        if (!all.isComplete()) {
            throw new CancelledException();
        }
        return all.summaries().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble((SparseRedundancy r) -> r.relativeError(ORDERED_BY))
                        .thenComparingInt(SparseRedundancy::category))
                .toList();
    }
}
