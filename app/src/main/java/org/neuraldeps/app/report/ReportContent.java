package org.neuraldeps.app.report;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CheckData;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Everything a report shows, computed.
 *
 * @param data what was read
 * @param request what was asked for
 * @param check what was found about it
 * @param whole what is computed from every category; empty where there are too many
 * @param targets the rows of Table 1
 */
record ReportContent(
        OpenedDataset data,
        ReportRequest request,
        CheckReport check,
        Optional<WholeNetwork> whole,
        List<ReportTarget> targets) {

    static ReportContent compute(OpenedDataset data, ReportRequest request, Workers workers, Progress progress) {
        CheckReport check = new CheckData(data, CategoryLimits.FACTORISED).compute(Optional.empty(), progress, workers);
        Optional<WholeNetwork> whole = WholeNetwork.compute(data, workers, progress);
        List<CategoryRef> usual =
                whole.map(network -> network.several().targets()).orElse(List.of());
        List<ExplorerState> states = (request.targets().isEmpty() ? usual : request.targets())
                .stream()
                        .map(target -> ExplorerState.first(data.request(), target, request.lambda())
                                .withFocus(request.focus()))
                        .toList();
        AtomicReferenceArray<ReportTarget> solved = new AtomicReferenceArray<>(states.size());
        workers.forEach(
                states.size(),
                i -> solved.set(
                        i,
                        ReportTarget.solve(
                                data,
                                i < request.figures() ? judging(states.get(i), request) : states.get(i),
                                progress)));
        List<ReportTarget> targets =
                IntStream.range(0, states.size()).mapToObj(solved::get).toList();
        return new ReportContent(data, request, check, whole, targets);
    }

    /** Only those that are drawn and listed are judged. */
    private static ExplorerState judging(ExplorerState state, ReportRequest request) {
        return state.looking(state.look().judging(request.stability()));
    }
}
