package org.neuraldeps.app.data;

import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.planting.PlantedTruth;

/**
 * What opening has found and formed.
 *
 * @param found where it came from
 * @param dataset logits, categories, labels, split
 * @param moments C over the fit rows
 * @param pair how two networks were brought together
 * @param features what the logits were made of
 * @param origins where names, labels, evaluation rows and groups come from, in words
 * @param estimate present where the moments are those of some of the fit rows so far
 * @param kept present where it was a file of moments: the fit rows are not there
 * @param truth how categories were made of others, where that is known
 */
record OpenedParts(
        FoundData found,
        LogitDataset dataset,
        SecondMoments moments,
        Optional<PairAlignment> pair,
        Optional<OpenedFeatures> features,
        Map<SideFile, String> origins,
        Optional<Estimate> estimate,
        Optional<KeptMoments> kept,
        Optional<PlantedTruth> truth) {

    /** Logits of one network, all of whose fit rows were read. */
    OpenedParts(FoundData found, LogitDataset dataset, SecondMoments moments) {
        this(
                found,
                dataset,
                moments,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What a file of moments holds; logits are the evaluation rows alone. */
    OpenedParts(FoundData found, LogitDataset dataset, SecondMoments moments, KeptMoments kept) {
        this(
                found,
                dataset,
                moments,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.of(kept),
                Optional.empty());
    }

    /** The same of two networks. */
    OpenedParts pairedBy(Optional<PairAlignment> alignment) {
        return new OpenedParts(found, dataset, moments, alignment, features, origins, estimate, kept, truth);
    }

    /** The same, made of features. */
    OpenedParts madeOf(Optional<OpenedFeatures> given) {
        return new OpenedParts(found, dataset, moments, pair, given, origins, estimate, kept, truth);
    }

    /** The same with what goes with the logits from somewhere. */
    OpenedParts from(Map<SideFile, String> words) {
        return new OpenedParts(found, dataset, moments, pair, features, words, estimate, kept, truth);
    }

    /** The same of some of the fit rows. */
    OpenedParts estimated(Estimate ofSomeRows) {
        return new OpenedParts(found, dataset, moments, pair, features, origins, Optional.of(ofSomeRows), kept, truth);
    }

    /** The same with other logits in place of these, of the same rows and categories. */
    OpenedParts with(LogitDataset other, SecondMoments otherMoments, Optional<Estimate> otherEstimate) {
        return new OpenedParts(found, other, otherMoments, pair, features, origins, otherEstimate, kept, truth);
    }

    /** The same where it is known how categories were made. */
    OpenedParts planted(Optional<PlantedTruth> known) {
        return new OpenedParts(found, dataset, moments, pair, features, origins, estimate, kept, known);
    }
}
