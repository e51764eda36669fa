package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SideFile;

/**
 * A network of a sample that comes with the program.
 *
 * @param sample key of the sample, "imagenet1k"
 * @param network which of its networks, "mobilenet_v1_0.75_192"
 */
public record BundledNetwork(String sample, String network) implements NetworkRef {

    /** The network of a sample that is the usual choice. */
    public static BundledNetwork first(Sample sample) {
        return new BundledNetwork(sample.key(), sample.networks().get(0));
    }

    /** Architecture and version; width and resolution of the input are left out: "mobilenet_v1". */
    @Override
    public String shortName() {
        return network.replaceFirst("^([^_]+_[^_]+)_.*$", "$1");
    }

    @Override
    public String displayName() {
        return sample + " " + shortName();
    }

    @Override
    public List<NetworkRef> siblings() {
        return found().networks().stream()
                .filter(other -> !other.equals(network))
                .<NetworkRef>map(other -> new BundledNetwork(sample, other))
                .toList();
    }

    @Override
    public Place find() {
        Sample known = found();
        if (!known.networks().contains(network)) {
            throw new DataException(
                    "network " + network + " of sample " + sample,
                    "there is no such network",
                    "choose one of: " + String.join(", ", known.networks()));
        }
        return new Place.InSample(known, known.logitsFile(network));
    }

    @Override
    public Optional<Place> beside(SideFile side) {
        return Optional.of(new Place.InSample(found(), side.usualName()));
    }

    private Sample found() {
        return Arrays.stream(Sample.values())
                .filter(candidate -> candidate.key().equals(sample))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        "sample " + sample,
                        "there is no such sample",
                        "choose one of: "
                                + Arrays.stream(Sample.values())
                                        .map(Sample::key)
                                        .collect(Collectors.joining(", "))));
    }
}
