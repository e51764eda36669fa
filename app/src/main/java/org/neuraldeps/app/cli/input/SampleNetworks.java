package org.neuraldeps.app.cli.input;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.sample.Sample;

/**
 * The networks of a sample by the names that options give them.
 *
 * @param sample which
 */
record SampleNetworks(Sample sample) {

    /** @throws UsageException if there is no such sample; the message lists those there are */
    static SampleNetworks of(String name) {
        return Arrays.stream(Sample.values())
                .filter(sample -> sample.key().equals(name))
                .findFirst()
                .map(SampleNetworks::new)
                .orElseThrow(
                        () -> new UsageException("--sample " + name + ": no such sample; choose " + Sample.keys()));
    }

    BundledNetwork usual() {
        return BundledNetwork.first(sample);
    }

    /** A network may be named by any beginning that only it has. */
    BundledNetwork named(String option, String beginning) {
        List<BundledNetwork> meant = all().stream()
                .filter(network -> network.network().startsWith(beginning))
                .toList();
        if (meant.size() != 1) {
            throw new UsageException(option + " " + beginning + ": the networks of the sample are " + names(" and ")
                    + "; name one of them");
        }
        return meant.get(0);
    }

    String names(String between) {
        return all().stream().map(BundledNetwork::shortName).collect(Collectors.joining(between));
    }

    private List<BundledNetwork> all() {
        return sample.networks().stream()
                .map(network -> new BundledNetwork(sample.key(), network))
                .toList();
    }
}
