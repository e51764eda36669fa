package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        return sample.equals(shortName()) ? sample : sample + " " + shortName();
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public LogitFile at(Path file) {
        return new LogitFile(file);
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
        if (known.holdsFeatures()) {
            throw new DataException(
                    "network " + network + " of sample " + sample,
                    "the sample holds features, not logits of networks",
                    "leave the network out");
        }
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
        Sample known = found();
        return Optional.of(side.usualName()).filter(known::has).map(name -> new Place.InSample(known, name));
    }

    private Sample found() {
        return BundledSample.named(sample);
    }
}
