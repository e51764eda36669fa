package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Everything a page is made of, computed.
 *
 * @param title of the page
 * @param steps as asked for
 * @param data each data set once
 * @param targets by what tells one path from another
 * @param radials by what their targets have in common; without those that are not offered
 */
record PageContent(
        String title,
        List<PageStep> steps,
        List<OpenedDataset> data,
        Map<PageProblem.Key, PageTarget> targets,
        Map<PageProblem.Group, PageRadial> radials) {

    static PageContent compute(String title, List<PageStep> steps, Workers workers, Progress progress) {
        Map<PageProblem.Key, PageProblem> problems = PageProblem.of(steps);
        Map<PageProblem.Key, PageTarget> targets = targets(problems, workers, progress);
        Map<PageProblem.Group, List<PageTarget>> groups = new LinkedHashMap<>();
        problems.forEach(
                (key, problem) -> groups.computeIfAbsent(PageProblem.Group.of(problem), group -> new ArrayList<>())
                        .add(targets.get(key)));
        Map<PageProblem.Group, PageRadial> radials = new LinkedHashMap<>();
        groups.forEach((group, members) -> {
            if (isShown(group, steps)) {
                PageRadial.solve(group, members, progress, workers).ifPresent(found -> radials.put(group, found));
            }
        });
        List<OpenedDataset> data = steps.stream().map(PageStep::data).distinct().toList();
        return new PageContent(title, List.copyOf(steps), data, targets, radials);
    }

    /** Several targets are only solved over common bases where some step shows them. */
    private static boolean isShown(PageProblem.Group group, List<PageStep> steps) {
        return steps.stream()
                .filter(step -> step.data() == group.data())
                .anyMatch(step -> PageFigures.of(step).moving().contains(PageRadial.KIND.key()));
    }

    private static Map<PageProblem.Key, PageTarget> targets(
            Map<PageProblem.Key, PageProblem> problems, Workers workers, Progress progress) {
        List<PageProblem> all = List.copyOf(problems.values());
        AtomicReferenceArray<PageTarget> solved = new AtomicReferenceArray<>(all.size());
        AtomicInteger done = new AtomicInteger();
        workers.forEach(all.size(), i -> {
            progress.checkCancelled();
            solved.set(i, PageTarget.solve(all.get(i), progress.quiet()));
            int finished = done.incrementAndGet();
            progress.at((double) finished / all.size(), "targets, " + finished + " of " + all.size());
        });
        Map<PageProblem.Key, PageTarget> targets = new LinkedHashMap<>();
        List<PageProblem.Key> keys = List.copyOf(problems.keySet());
        IntStream.range(0, all.size()).forEach(i -> targets.put(keys.get(i), solved.get(i)));
        return targets;
    }

    PageTarget target(PageStep step) {
        return targets.get(PageProblem.Key.of(step));
    }

    Optional<PageRadial> radial(PageProblem.Key key) {
        return radials.entrySet().stream()
                .filter(entry -> entry.getKey().data() == key.data()
                        && entry.getKey().how().equals(key.how()))
                .filter(entry -> entry.getValue().scene().layout().targets().containsKey(key.target()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
