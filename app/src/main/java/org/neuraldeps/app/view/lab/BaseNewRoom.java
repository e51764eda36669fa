package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** The room of Sec. 3.2: new categories are learned as combinations of old ones. */
final class BaseNewRoom {

    private static final String ID = "labs-base";

    private final OpenedDataset data;
    private final Categories categories;
    private final LabRun<BaseNewResult> run;
    private final SplitForm split;
    private final MethodForm method;
    private final RunBar bar;
    private final BaseNewResultPane result;
    private final Node root;

    /** @param data features with the head trained on everything */
    BaseNewRoom(OpenedDataset data, LabTools tools) {
        this.data = data;
        this.categories = data.dataset().categories();
        this.run = new LabRun<>(tools.results());
        this.split = new SplitForm(tools.explorer(), categories, this::refresh);
        this.method = new MethodForm(this::refresh);
        this.bar = new RunBar(ID, this::begin, run::cancel);
        this.result = new BaseNewResultPane(categories, tools);
        this.root = RoomLayout.of(ID, new VBox(16, split.root(), method.root()), bar, result.root());
        run.result().addListener((value, before, now) -> result.show(now));
        run.status().addListener((value, before, now) -> bar.follow(now, cancelled()));
        refresh();
    }

    Node root() {
        return root;
    }

    /** Nothing of it is wanted any more. */
    void close() {
        run.forget();
    }

    private void begin() {
        run.begin(RunBaseNew.each(data, plan()));
    }

    private String cancelled() {
        return run.result()
                .get()
                .flatMap(BaseNewResult::incompleteness)
                .orElseGet(() -> Messages.text("labs.cancelled"));
    }

    private BaseNewPlan plan() {
        SplitEntry chosen = split.entry();
        return new BaseNewPlan(
                chosen.fresh(categories), chosen.times(), method.entry().settings());
    }

    private void refresh() {
        // The forms tell of what stands in them at first, too.
        if (root != null) {
            Optional<String> problem = problem();
            bar.offer(problem, problem.isPresent() ? "" : offer(plan()));
        }
    }

    private Optional<String> problem() {
        return LabProblem.of(data)
                .or(() -> split.entry().problem(categories))
                .or(() -> method.entry().problem())
                .or(() -> LabProblem.of(() -> plan().splits(categories).forEach(plan().settings()::requireUsable)));
    }

    private String offer(BaseNewPlan plan) {
        int fresh = plan.splits(categories).get(0).fresh().size();
        return Messages.text(
                plan.repetitions() == 1 ? "labs.base.offer" : "labs.base.offers",
                categories.size() - fresh,
                fresh,
                plan.repetitions());
    }
}
