package org.neuraldeps.app.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What a focus needs beyond the moments: how much rows belong to the targets asked for last, with the columns of C_i that
 * were formed for them. None of it depends on φ. Nobody holds the lock while computing: two threads that miss the same
 * target both compute it, to the same bits.
 */
final class KeptShares {

    private static final int MOST_TARGETS = 8;

    private record Key(int target, ShareKind by) {}

    private final LogitDataset dataset;
    private final Optional<FocusRows> chosen;
    private final AtomicReference<SoftmaxShares> softmax = new AtomicReference<>();
    private final Map<Key, FocusedTarget> targets = new LinkedHashMap<>(MOST_TARGETS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FocusedTarget> eldest) {
            return size() > MOST_TARGETS;
        }
    };

    /** Of fit rows that are all there. */
    KeptShares(LogitDataset dataset) {
        this(dataset, Optional.empty());
    }

    /**
     * Of fit rows that were chosen for a focus.
     *
     * @param dataset the rows as data
     * @param chosen what is known of those that are not there
     */
    KeptShares(LogitDataset dataset, FocusRows chosen) {
        this(dataset, Optional.of(chosen));
    }

    private KeptShares(LogitDataset dataset, Optional<FocusRows> chosen) {
        this.dataset = dataset;
        this.chosen = chosen;
    }

    /**
     * The target of a problem with its share.
     *
     * @param plain the problem without focus
     * @param workers share the reading, now and when columns are formed
     */
    FocusedTarget of(CovLassoProblem plain, ShareKind by, Progress progress, Workers workers) {
        Key key = new Key(plain.target(), by);
        FocusedTarget known = find(key);
        if (known == null) {
            TargetShare share = share(key, progress, workers);
            known = FocusedTarget.of(plain, share, dataset, progress, workers);
            keep(key, known);
        }
        return known;
    }

    /** How much rows belong to a target; what was formed for its focus is not formed again. */
    TargetShare of(int target, ShareKind by, Progress progress, Workers workers) {
        Key key = new Key(target, by);
        FocusedTarget known = find(key);
        return known == null ? share(key, progress, workers) : known.share();
    }

    private synchronized FocusedTarget find(Key key) {
        return targets.get(key);
    }

    private synchronized void keep(Key key, FocusedTarget target) {
        targets.put(key, target);
    }

    private TargetShare share(Key key, Progress progress, Workers workers) {
        if (key.by() == ShareKind.LABEL) {
            return chosen.map(rows -> rows.byLabel(dataset, key.target()))
                    .orElseGet(() -> TargetShare.byLabel(dataset, key.target()));
        }
        TargetShare share = softmax(progress, workers).of(key.target());
        return chosen.map(rows -> rows.weighed(share)).orElse(share);
    }

    private SoftmaxShares softmax(Progress progress, Workers workers) {
        SoftmaxShares known = softmax.get();
        if (known == null) {
            known = SoftmaxShares.of(dataset, progress, workers);
            softmax.set(known);
        }
        return known;
    }
}
