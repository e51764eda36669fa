package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.solver.moments.SecondMoments;

/**
 * What opening has found and formed.
 *
 * @param found where it came from
 * @param dataset logits, categories, labels, split
 * @param moments C over the fit rows
 * @param pair how two networks were brought together
 * @param features what the logits were made of
 * @param estimate present where the moments are those of some of the fit rows so far
 */
record OpenedParts(
        FoundData found,
        LogitDataset dataset,
        SecondMoments moments,
        Optional<PairAlignment> pair,
        Optional<OpenedFeatures> features,
        Optional<Estimate> estimate) {

    /** Logits of one network, all of whose fit rows were read. */
    OpenedParts(FoundData found, LogitDataset dataset, SecondMoments moments) {
        this(found, dataset, moments, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same of two networks. */
    OpenedParts pairedBy(Optional<PairAlignment> alignment) {
        return new OpenedParts(found, dataset, moments, alignment, features, estimate);
    }

    /** The same, made of features. */
    OpenedParts madeOf(Optional<OpenedFeatures> given) {
        return new OpenedParts(found, dataset, moments, pair, given, estimate);
    }

    /** The same of some of the fit rows. */
    OpenedParts estimated(Estimate ofSomeRows) {
        return new OpenedParts(found, dataset, moments, pair, features, Optional.of(ofSomeRows));
    }

    /** The same with other logits in place of these, of the same rows and categories. */
    OpenedParts with(LogitDataset other, SecondMoments otherMoments, Optional<Estimate> otherEstimate) {
        return new OpenedParts(found, other, otherMoments, pair, features, otherEstimate);
    }
}
