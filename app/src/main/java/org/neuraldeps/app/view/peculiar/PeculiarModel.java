package org.neuraldeps.app.view.peculiar;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.need.JudgeStability;
import org.neuraldeps.app.need.RankPeculiar;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.table.PeculiarDocument;
import org.neuraldeps.app.view.table.DocumentModel;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.PeculiarDependencies;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.stability.EdgeStability;
import org.neuraldeps.ui.Messages;

/**
 * The peculiar dependencies of what is shown, at the λ of the window once it rests: first by strength and distance, then, when
 * half-samples have been solved in the background, by how many of them select each, too.
 */
final class PeculiarModel {

    private final Explorer explorer;
    private final Slot<AllSolved> solved;
    private final Slot<Optional<Hierarchy>> hierarchy;
    private final Slot<EdgeStability> judged;
    private final Slot<RankPeculiar.Answer> ranked;
    private final DocumentModel<PeculiarDocument> document = new DocumentModel<>(Messages.text("peculiar.running"));
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();

    PeculiarModel(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.solved = results.slot();
        this.hierarchy = results.slot();
        this.judged = results.slot();
        this.ranked = results.slot();
        solved.status().addListener((value, before, now) -> rank());
        hierarchy.status().addListener((value, before, now) -> rank());
        judged.status().addListener((value, before, now) -> rank());
        ranked.status().addListener((value, before, now) -> tell());
        explorer.shown().addListener(onChange);
        explorer.moving().addListener(onChange);
        ask();
    }

    /** What was found, and what is said of it. */
    DocumentModel<PeculiarDocument> document() {
        return document;
    }

    /** Nobody looks any more. */
    void close() {
        explorer.shown().removeListener(onChange);
        explorer.moving().removeListener(onChange);
        solved.drop();
        hierarchy.drop();
        judged.drop();
        ranked.drop();
    }

    private void ask() {
        Explorer.Shown shown = explorer.shown().get();
        if (explorer.moving().get() || shown == null) {
            return;
        }
        hierarchy.ask(new FindHierarchy(shown.data().asGiven()));
        solved.ask(SolveAll.of(shown.data(), shown.state()));
        rank();
    }

    private void rank() {
        Explorer.Shown shown = explorer.shown().get();
        Optional<AllSolved> all = solved.status()
                .get()
                .result()
                .filter(there -> there.data() == shown.data()
                        && SolveAll.of(shown.data(), shown.state()).isMetBy(there));
        Optional<Optional<Hierarchy>> kinds = hierarchy.status().get().result();
        if (kinds.isPresent() && kinds.get().isEmpty()) {
            document.none(Messages.text("peculiar.unknown"));
        } else if (all.isPresent() && kinds.isPresent()) {
            rank(all.get(), kinds.get().get(), shown.state().lambda());
        } else {
            document.await(hierarchy.status().get());
            document.await(solved.status().get());
        }
    }

    private void rank(AllSolved all, Hierarchy kinds, LambdaSetting lambda) {
        JudgeStability judging = new JudgeStability(all, lambda);
        if (judging.isQuick()) {
            judged.ask(judging);
        } else {
            judged.drop();
        }
        Optional<EdgeStability> stability = judged.status().get().result().filter(judging::isMetBy);
        ranked.ask(new RankPeculiar(all, all.common(lambda), kinds, stability));
        tell();
    }

    private void tell() {
        if (ranked.status().get() instanceof Status.Ready<RankPeculiar.Answer> ready) {
            PeculiarDocument there = new PeculiarDocument(ready.value(), PeculiarDependencies.FAR);
            document.show(there, String.join("\n", there.caption(), there.summary(), judgement(there)));
        } else {
            document.await(ranked.status().get());
        }
    }

    /** What half-samples say, or why they say nothing. */
    private String judgement(PeculiarDocument there) {
        if (there.ranking().isJudged()) {
            return there.sentence().orElse("");
        }
        Status<EdgeStability> status = judged.status().get();
        return status.failure()
                .map(failure -> failure.message())
                .orElseGet(() -> Messages.text(status.isRunning() ? "peculiar.judging" : "peculiar.unjudged"));
    }
}
