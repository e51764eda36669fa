package org.neuraldeps.app.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.LearnedTheta;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Repetitions one after the other give what the whole plan gives at once. */
final class RepeatedLabsTest {

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private OpenedDataset data;
    private Categories categories;

    @BeforeEach
    void open() throws IOException {
        SmallFeatures.writeHead(folder.resolve("head.npz"), 1);
        Path train = SmallFeatures.writeInto(folder);
        new Solving(explorer, new Results(tasks, failures::add))
                .open(DataRequest.of(HeadOnFeatures.usual(new FeatureFiles(train))), opened -> data = opened);
        tasks.finishAll();
        categories = data.dataset().categories();
    }

    @Test
    void learningStepByStep() {
        BaseNewPlan plan = BaseNewPlan.of(2)
                .repeated(3)
                .by(BaseToNewSettings.usual().only(Set.of(ThetaMethod.JOINT, ThetaMethod.RIDGE)));
        Optional<BaseNewResult> there = Optional.empty();
        List<RunBaseNew> steps = RunBaseNew.each(data, plan);
        assertThat(steps).hasSize(3);
        for (RunBaseNew step : steps) {
            assertThat(there.filter(step::isMetBy)).isEmpty();
            there = Optional.of(step.compute(there, Progress.NONE, Workers.CALLER));
            assertThat(there.filter(step::isMetBy)).isPresent();
        }
        BaseNewResult whole = new RunBaseNew(data, plan).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(there.orElseThrow().outcomes())
                .extracting(BaseToNewOutcome::split)
                .isEqualTo(
                        whole.outcomes().stream().map(BaseToNewOutcome::split).toList());
        assertThat(thetas(there.orElseThrow())).isEqualTo(thetas(whole)).hasSize(6);
        assertThat(there.orElseThrow().isComplete()).isTrue();

        // What a cancel left of splits that were run side by side.
        BaseNewResult withAGap = new BaseNewResult(
                data,
                plan,
                whole.baseline(),
                List.of(whole.outcomes().get(0), whole.outcomes().get(2)));
        BaseNewResult filled = new RunBaseNew(data, plan).compute(Optional.of(withAGap), Progress.NONE, Workers.CALLER);
        assertThat(thetas(filled)).isEqualTo(thetas(whole));
        assertThat(filled.baseline()).isSameAs(whole.baseline());
    }

    private static List<Object> thetas(BaseNewResult result) {
        return result.outcomes().stream()
                .flatMap(outcome -> outcome.learned().stream())
                .<Object>map(LearnedTheta::theta)
                .toList();
    }

    @Test
    void cuttingStepByStep() {
        CutPlan plan = CutPlan.of(CutPair.of(categories, 0, 1))
                .weighing(List.of(0.01, 0.1))
                .repeated(2, 3)
                .resampled(100);
        CutResult there = RunCut.each(data, plan).get(0).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(there.outcomes()).hasSize(2);
        there = RunCut.each(data, plan).get(1).compute(Optional.of(there), Progress.NONE, Workers.CALLER);
        CutResult whole = new RunCut(data, plan).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(there.outcomes()).usingRecursiveComparison().isEqualTo(whole.outcomes());

        CutResult withAGap = new CutResult(
                data,
                plan,
                List.of(
                        whole.outcomes().get(1),
                        whole.outcomes().get(2),
                        whole.outcomes().get(3)));
        assertThat(new RunCut(data, plan, 1).isMetBy(withAGap)).isFalse();
        CutResult filled = new RunCut(data, plan).compute(Optional.of(withAGap), Progress.NONE, Workers.CALLER);
        assertThat(filled.outcomes()).usingRecursiveComparison().isEqualTo(whole.outcomes());
    }

    @Test
    void onePickIsOneCutWithItsDependencyFirst() {
        CutPlan plan = CutPlan.of(CutPair.of(categories, 0, 1), CutPair.of(categories, 2, 3))
                .weighing(List.of(0.01, 0.1))
                .resampled(100);
        CutResult result = new RunCut(data, plan).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        CutPick pick = CutPick.of(result, 9, 1);
        assertThat(pick.summary().weight()).isEqualTo(0.1);
        assertThat(pick.outcome().weight()).isEqualTo(0.1);
        CutResult alone = pick.alone();
        assertThat(alone.plan().pairs())
                .containsExactly(plan.pairs().get(1), plan.pairs().get(0));
        assertThat(alone.plan().weights()).containsExactly(0.1);
        CutOutcome drawn = alone.outcomes().get(0);
        assertThat(alone.outcomes()).hasSize(1);
        assertThat(drawn.after().stars().get(0).edge().target()).isEqualTo(2);
        assertThat(drawn.after().stars().get(1))
                .isEqualTo(pick.outcome().after().stars().get(0));
    }
}
