package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The room of Sec. 3.3: dependencies are cut by fine-tuning the head. */
final class CutRoom {

    private static final String ID = "labs-cut";
    private static final int DIGITS = 4;

    private final OpenedDataset data;
    private final LabTools tools;
    private final LabRun<CutResult> run;
    private final CutForm form;
    private final RunBar bar;
    private final CutResultPane result;
    private final Node root;
    // Held here so that the weak listener lives exactly as long as the room does.
    private final ChangeListener<ExplorerState> onState = (value, before, now) -> showLambda(now);

    /** @param data features with the head that is edited */
    CutRoom(OpenedDataset data, LabTools tools) {
        this.data = data;
        this.tools = tools;
        this.run = new LabRun<>(tools.results());
        this.form = new CutForm(data.dataset().categories(), this::refresh);
        this.bar = new RunBar(ID, this::begin, run::cancel);
        this.result = new CutResultPane(tools);
        this.root = RoomLayout.of(ID, form.root(), bar, result.root());
        run.result().addListener((value, before, now) -> result.show(now));
        run.status().addListener((value, before, now) -> bar.follow(now, ending()));
        tools.explorer().state().addListener(new WeakChangeListener<>(onState));
        showLambda(tools.explorer().state().get());
        refresh();
    }

    Node root() {
        return root;
    }

    /** Puts a pair into the list. */
    void add(int target, int predictor) {
        form.pairs().propose(target, predictor);
        form.pairs().add(target, predictor);
    }

    /** Nothing of it is wanted any more. */
    void close() {
        run.forget();
    }

    private void begin() {
        run.begin(RunCut.each(data, plan()));
    }

    private CutPlan plan() {
        return form.entry().plan(tools.explorer().state().get().lambda());
    }

    private String ending() {
        return run.result().get().flatMap(CutResult::incompleteness).orElseGet(() -> Messages.text("labs.cancelled"));
    }

    private void showLambda(ExplorerState state) {
        form.showLambda(words(state.lambda()));
    }

    private static String words(LambdaSetting lambda) {
        if (lambda instanceof LambdaSetting.Nonzeros count) {
            return Messages.text("labs.lambda.k", count.count());
        }
        return lambda instanceof LambdaSetting.Ratio ratio
                ? Messages.text("labs.lambda.isRatio", NumberText.brief(ratio.ratio(), DIGITS))
                : Messages.text("labs.lambda.is", NumberText.brief(((LambdaSetting.Absolute) lambda).lambda(), DIGITS));
    }

    private void refresh() {
        // The form tells of what stands in it at first, too.
        if (root != null) {
            Optional<String> problem = LabProblem.of(data).or(() -> form.entry().problem());
            bar.offer(problem, problem.isPresent() ? "" : offer(form.entry()));
        }
    }

    private static String offer(CutEntry entry) {
        int penalties = entry.readPenalties().orElseThrow().size();
        return Messages.text(
                "labs.cut.offer",
                entry.pairs().size(),
                penalties,
                entry.repetitions().strip());
    }
}
