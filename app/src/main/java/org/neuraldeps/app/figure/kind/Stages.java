package org.neuraldeps.app.figure.kind;

import java.util.List;
import java.util.function.BiFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/**
 * A kind's need in parts, where the figure can be drawn from the first while the others are on their way: each part is shared
 * with whoever else wants it.
 *
 * @param <A> what the figure can be drawn from
 * @param <S> what the kind draws from
 */
public interface Stages<A, S> {

    /**
     * A part that adds to a figure.
     *
     * @param need what is computed for it
     * @param onto puts its result into what is drawn; leaves alone what the result is not about
     * @param without puts into what is drawn why there is no result, one line, where it was tried in vain
     * @param <B> its result
     * @param <S> what the kind draws from
     */
    record Addition<B, S>(Need<B> need, BiFunction<S, B, S> onto, BiFunction<S, String, S> without) {

        /** Without it everything is drawn as if it were still on its way. */
        public Addition(Need<B> need, BiFunction<S, B, S> onto) {
            this(need, onto, (scene, failure) -> scene);
        }
    }

    /** What there must be. */
    Need<A> first(OpenedDataset data, ExplorerState state);

    /** What adds to it, each on its own. */
    List<Addition<?, S>> additions(OpenedDataset data, ExplorerState state);

    /**
     * What is asked for only when λ rests, for it is more than a moving λ can wait for; while λ moves, what was there at its last rest stays.
     *
     * @param scene with all else that has come
     */
    default List<Addition<?, S>> atRest(S scene, ExplorerState state) {
        return List.of();
    }

    /**
     * What the kind draws from as long as nothing else is there; with all additions it is the same as its need computes.
     */
    S scene(A first);
}
