package org.neuraldeps.app.view.lambda;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** Moves λ: by the slider, from knot to knot, by typing, by playing. */
public final class LambdaModel {

    private final Explorer explorer;
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper events = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private StateHistory.Gesture gesture = new StateHistory.Gesture();
    private LambdaSetting played;

    /** @param explorer whose λ is moved */
    public LambdaModel(Explorer explorer) {
        this.explorer = explorer;
        explorer.picture().addListener((value, before, now) -> show(now));
        explorer.state().addListener((value, before, now) -> stopIfMovedBySomebodyElse(now));
        if (explorer.picture().get() != null) {
            show(explorer.picture().get());
        }
    }

    private void show(Picture picture) {
        position.set(new LogScale(picture.solved().path())
                .position(picture.solution().lambda()));
        events.set(KnotWords.around(picture));
    }

    /** Where λ stands on the slider: 0 at λ_max, 1 at the end of the path. */
    ReadOnlyDoubleProperty position() {
        return position.getReadOnlyProperty();
    }

    /** What happened at the knot before and what will happen at the next, in words. */
    ReadOnlyStringProperty events() {
        return events.getReadOnlyProperty();
    }

    /** A drag or a sweep begins: all it does is one entry of the history. */
    void begin() {
        gesture = new StateHistory.Gesture();
    }

    /** Moves along the slider, as part of the drag begun last. */
    void moveTo(double newPosition) {
        move(at(newPosition));
    }

    /** Moves along the slider as part of a sweep. */
    void playTo(double newPosition) {
        played = at(newPosition).orElse(null);
        move(Optional.ofNullable(played));
    }

    private Optional<LambdaSetting> at(double newPosition) {
        return Optional.ofNullable(explorer.picture().get())
                .map(picture -> new LogScale(picture.solved().path()).ratio(newPosition))
                .map(LambdaSetting.Ratio::new);
    }

    private void move(Optional<LambdaSetting> lambda) {
        lambda.ifPresent(setting -> explorer.move(state -> state.withLambda(setting), gesture));
    }

    /** Whether λ is being swept. */
    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Starts or stops the sweep. */
    public void togglePlay() {
        if (playing.get()) {
            stopPlaying();
        } else {
            begin();
            played = explorer.state().get() == null
                    ? null
                    : explorer.state().get().lambda();
            playing.set(true);
        }
    }

    /** The sweep is over. */
    void stopPlaying() {
        if (playing.get()) {
            playing.set(false);
            end();
        }
    }

    /** Whoever moves λ by whatever means takes it over from the sweep. */
    private void stopIfMovedBySomebodyElse(ExplorerState state) {
        if (!state.lambda().equals(played)) {
            stopPlaying();
        }
    }

    /** The drag or sweep is over. */
    void end() {
        explorer.rest();
    }

    /** Goes to the next knot towards fewer categories. */
    public void stepToFewer() {
        step(true);
    }

    /** Goes to the next knot towards more categories. */
    public void stepToMore() {
        step(false);
    }

    private void step(boolean up) {
        stopPlaying();
        Picture picture = explorer.picture().get();
        if (picture == null) {
            return;
        }
        SolutionPath path = picture.solved().path();
        double lambda = picture.solution().lambda();
        OptionalDouble knot = up ? KnotSteps.above(path, lambda) : KnotSteps.below(path, lambda);
        knot.ifPresent(
                found -> explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(found / path.lambdaMax()))));
    }

    /** Goes back to λ_max, where nothing is left. */
    public void toStart() {
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(1)));
    }

    /** Goes to the end of the path. */
    public void toEnd() {
        Picture picture = explorer.picture().get();
        if (picture != null && picture.solved().path().end().lambda() > 0) {
            SolutionPath path = picture.solved().path();
            double ratio = path.end().lambda() / path.lambdaMax();
            explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(ratio)));
        }
    }

    /** λ as one unit writes it; empty while nothing is shown. */
    String text(LambdaUnit unit) {
        Picture picture = explorer.picture().get();
        return picture == null ? "" : unit.write(picture.solution());
    }

    /** The unit that λ was set in last: what is kept when the target or the network changes. */
    LambdaUnit kept() {
        return LambdaUnit.of(explorer.state().get().lambda());
    }

    /** Why what is shown is not what was asked for, in a sentence; empty where it is. */
    String remark() {
        Picture picture = explorer.picture().get();
        return picture == null
                ? ""
                : String.join(
                        "\n", picture.solved().notes(explorer.state().get().lambda()));
    }

    /**
     * Sets λ to what was typed.
     *
     * @return why it changed nothing, in words; empty if it was understood
     */
    String type(LambdaUnit unit, String text) {
        Picture picture = explorer.picture().get();
        if (picture == null || text.strip().equals(text(unit))) {
            return "";
        }
        LambdaEntry entry = unit.read(text, picture.solved().path());
        entry.setting().ifPresent(setting -> explorer.change(state -> state.withLambda(setting)));
        return entry.error();
    }

    Explorer explorer() {
        return explorer;
    }
}
