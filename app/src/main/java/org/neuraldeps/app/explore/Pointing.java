package org.neuraldeps.app.explore;

import java.util.OptionalInt;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pins;
import org.neuraldeps.app.state.StateHistory;

/** What pointing at a category does, the same in every view: hover lights it up, click pins it, double click makes it
 * the target. */
public final class Pointing {

    private final Explorer explorer;
    private StateHistory.Gesture click = new StateHistory.Gesture();
    private Pins before = Pins.NONE;

    /** @param explorer whose state is changed */
    public Pointing(Explorer explorer) {
        this.explorer = explorer;
    }

    /** The pointer is over a category, or over none. */
    public void hover(OptionalInt category) {
        if (!explorer.hovered().get().equals(category)) {
            explorer.hovered().set(category);
        }
    }

    /**
     * A category was clicked with the primary button.
     *
     * @param count 1 for the first click, 2 for the second of a double click; further ones mean nothing
     */
    public void click(int category, int count) {
        CategoryRef clicked = ref(category);
        if (count == 1) {
            click = new StateHistory.Gesture();
            explorer.change(state -> state.withPinToggled(clicked), click);
        } else if (count == 2) {
            // The second click takes back the pin of the first; both are one entry of the history.
            explorer.change(state -> state.withPinToggled(clicked).withTarget(clicked), click);
        }
    }

    /**
     * A pair of categories was clicked with the primary button: both are pinned, or unpinned where both were; the second click of a
     * double click makes the first the target instead.
     *
     * @param count as in {@link #click}
     */
    public void clickPair(int first, int second, int count) {
        if (count == 1) {
            click = new StateHistory.Gesture();
            before = explorer.state().get().pins();
            explorer.change(state -> pinned(state, first, second), click);
        } else if (count == 2) {
            CategoryRef clicked = ref(first);
            Pins asBefore = before;
            // The second click takes back the pins of the first.
            explorer.change(
                    state -> new ExplorerState(state.data(), state.problem(), state.lambda(), state.look(), asBefore)
                            .withTarget(clicked),
                    click);
        }
    }

    /** Pins two categories, or unpins both. */
    public void pinPair(int first, int second) {
        explorer.change(state -> pinned(state, first, second));
    }

    private ExplorerState pinned(ExplorerState state, int first, int second) {
        boolean areBoth = state.pins().contains(first) && state.pins().contains(second);
        ExplorerState other = state;
        for (int category : new int[] {first, second}) {
            if (state.pins().contains(category) == areBoth) {
                other = other.withPinToggled(ref(category));
            }
        }
        return other;
    }

    /** Pins a category, or unpins it. */
    public void pin(int category) {
        CategoryRef pinned = ref(category);
        explorer.change(state -> state.withPinToggled(pinned));
    }

    /** Makes a category the target. */
    public void target(int category) {
        CategoryRef wanted = ref(category);
        explorer.change(state -> state.withTarget(wanted));
    }

    private CategoryRef ref(int category) {
        return CategoryRef.of(explorer.data().get().dataset().categories(), category);
    }
}
