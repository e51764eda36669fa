package org.neuraldeps.app.view.solving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.state.DatasetSource;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.SolvedTarget;

/** The targets solved last, so that undo and going back to a target show it at once. */
final class SolvedTargets {

    /** A path of 200 non-zeros holds about half a megabyte. */
    private static final int KEPT = 24;

    private record Key(DatasetSource source, int target) {}

    private final Map<Key, SolvedTarget> kept = new LinkedHashMap<>(KEPT + 1, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SolvedTarget> eldest) {
            return size() > KEPT;
        }
    };

    void keep(SolvedTarget solved) {
        kept.put(new Key(solved.data().source(), solved.target()), solved);
    }

    /** What is kept of a target, if it was computed from these very data. */
    Optional<SolvedTarget> find(OpenedDataset data, int target) {
        return Optional.ofNullable(kept.get(new Key(data.source(), target)))
                .filter(solved -> solved.data().equals(data));
    }
}
