package org.neuraldeps.app.explore;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.need.JudgeCoefficients;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.TargetStability;

/** Half-samples of the picture's target, where the look asks for them. They take longer than a tick: they are asked for when λ rests, and stay while it moves. */
public final class Halving {

    private final Explorer explorer;
    private final Slot<TargetStability> slot;
    private final ReadOnlyObjectWrapper<Optional<TargetStability>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private JudgeCoefficients asked;

    /**
     * @param explorer whose picture it is about
     * @param results computes them
     */
    public Halving(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.slot = results.slot();
        slot.status().addListener((value, before, now) -> {
            result.set(now.result());
            failure.set(now.failure().map(Failure::message));
        });
        explorer.picture().addListener((value, before, now) -> refresh());
        explorer.moving().addListener((value, was, is) -> refresh());
        explorer.state().addListener((value, before, now) -> {
            if (before != null && before.look().stability() != now.look().stability()) {
                refresh();
            }
        });
        refresh();
    }

    /** What was solved last; empty until it is there. */
    public ReadOnlyObjectProperty<Optional<TargetStability>> result() {
        return result.getReadOnlyProperty();
    }

    /** Why there will be no result, one line; empty unless it was tried in vain. */
    public ReadOnlyObjectProperty<Optional<String>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** A picture's path with what was solved last or why it was not, if that is about its target. */
    public JudgedTarget of(Picture picture) {
        SolvedTarget solved = picture.solved();
        return new JudgedTarget(
                solved,
                result.get().filter(there -> asked.isAbout(solved)),
                failure.get().filter(why -> asked.isAbout(solved)));
    }

    private void refresh() {
        Picture picture = explorer.picture().get();
        ExplorerState state = explorer.state().get();
        if (picture == null || state == null) {
            return;
        }
        if (!state.look().stability().isAsked()) {
            slot.drop();
        } else if (!explorer.moving().get()) {
            asked = JudgeCoefficients.of(picture, state, HalfSampling.USUAL);
            slot.ask(asked);
        }
    }
}
