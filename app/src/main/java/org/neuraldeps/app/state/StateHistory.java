package org.neuraldeps.app.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Every state there was: undo and redo without a limit. Changes of one gesture, such as a drag of the λ slider, are one
 * entry. A state is small and shares its parts with its neighbours, so keeping all of them costs little.
 *
 * @param <S> an immutable state
 */
public final class StateHistory<S> {

    private final Deque<S> past = new ArrayDeque<>();
    private final Deque<S> future = new ArrayDeque<>();
    private S current;
    private Gesture gesture;
    private long changes;

    /** Changes that belong together; compared by identity. */
    public static final class Gesture {}

    /** @param initial the first state */
    public StateHistory(S initial) {
        this.current = Objects.requireNonNull(initial);
    }

    /** The state now. */
    public S current() {
        return current;
    }

    /** How often anything has changed, there and back included: the same number again means that nothing has happened. */
    public long changes() {
        return changes;
    }

    /** Makes a state the current one, as an entry of its own. The same state again changes nothing. */
    public void change(S next) {
        gesture = null;
        push(next);
    }

    /** Makes a state the current one; changes of the same gesture replace each other. */
    public void change(S next, Gesture partOf) {
        if (gesture == partOf && next.equals(past.peek())) {
            // A gesture that ends where it began has changed nothing, and leaves nothing to undo.
            current = past.pop();
            gesture = null;
            changes++;
        } else if (gesture == partOf) {
            current = next;
            changes++;
        } else if (push(next)) {
            gesture = partOf;
        }
    }

    private boolean push(S next) {
        if (next.equals(current)) {
            return false;
        }
        past.push(current);
        future.clear();
        current = next;
        changes++;
        return true;
    }

    /** Puts another state in the place of the current one: the same thing, told anew. */
    public void amend(S same) {
        current = Objects.requireNonNull(same);
        changes++;
    }

    /** The state that {@link #undo} leads to; null where there is none. */
    public S before() {
        return past.peek();
    }

    /** The state that {@link #redo} leads to; null where there is none. */
    public S after() {
        return future.peek();
    }

    /** Whether there is something to undo. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether there is something to redo. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Steps back one entry and returns the state then. */
    public S undo() {
        gesture = null;
        if (canUndo()) {
            future.push(current);
            current = past.pop();
            changes++;
        }
        return current;
    }

    /** Steps forward one entry and returns the state then. */
    public S redo() {
        gesture = null;
        if (canRedo()) {
            past.push(current);
            current = future.pop();
            changes++;
        }
        return current;
    }
}
