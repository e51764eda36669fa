package org.neuraldeps.app.figure.kind;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.state.ExplorerState;

/**
 * A kind's need in two parts, where the figure can be drawn from the first while the rest is on its way: each part is shared
 * with whoever else wants it.
 *
 * @param <A> what the figure can be drawn from
 * @param <B> what adds to it
 * @param <S> what the kind draws from
 */
public interface Stages<A, B, S> {

    /** What there must be. */
    Need<A> first(OpenedDataset data, ExplorerState state);

    /** What adds to it; empty where nothing will. */
    Optional<Need<B>> rest(OpenedDataset data, ExplorerState state);

    /** What the kind draws from, as far as it is there; the same as its need computes once both are. */
    S scene(A first, Optional<B> rest);
}
