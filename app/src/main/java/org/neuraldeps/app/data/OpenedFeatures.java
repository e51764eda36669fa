package org.neuraldeps.app.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.FeatureSet;

/**
 * What logits were made of.
 *
 * @param set features and labels; where training rows were held out, those are its test rows
 * @param head makes the logits that predict
 * @param other makes the logits of the targets, where it is another one
 */
public record OpenedFeatures(FeatureSet set, OpenedHead head, Optional<OpenedHead> other) {

    /** What everybody should know who did not give a head: a sentence that says how one was trained. */
    public List<String> notes() {
        return Stream.concat(Stream.of(head), other.stream())
                .filter(known -> known.training().isPresent())
                .map(known -> "no head was given, so one was " + known.words())
                .distinct()
                .toList();
    }

    /** The other way round: the head of the targets predicts. Under one head the same. */
    OpenedFeatures reversed() {
        return other.map(second -> new OpenedFeatures(set, second, Optional.of(head)))
                .orElse(this);
    }

    /** Under the head that predicts alone. */
    OpenedFeatures alone() {
        return new OpenedFeatures(set, head, Optional.empty());
    }
}
