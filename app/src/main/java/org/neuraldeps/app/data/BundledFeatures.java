package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.io.SideFile;

/**
 * Features of a sample that comes with the program.
 *
 * @param sample key of the sample, "tiny200"
 */
public record BundledFeatures(String sample) implements FeatureSource {

    @Override
    public String displayName() {
        return sample;
    }

    @Override
    public Place find() {
        Sample known = BundledSample.named(sample);
        if (!known.holdsFeatures()) {
            throw new DataException(
                    "sample " + sample,
                    "it holds logits of networks, not features",
                    "name one of its networks: " + String.join(", ", known.networks()));
        }
        return new Place.InSample(known, FeatureFiles.USUAL_NAME);
    }

    @Override
    public Optional<Place> beside(SideFile side) {
        Sample known = BundledSample.named(sample);
        return side.namesBesideFeatures().stream()
                .filter(known::has)
                .findFirst()
                .map(name -> new Place.InSample(known, name));
    }

    @Override
    public Optional<Place> usualHead() {
        Sample known = BundledSample.named(sample);
        return Optional.of(HeadFile.USUAL_NAME).filter(known::has).map(name -> new Place.InSample(known, name));
    }
}
