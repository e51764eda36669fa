package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.DataException;

/** The samples that come with the program, by name. */
public final class BundledSample {

    private BundledSample() {}

    /** What of a sample is opened where nothing more is said: its first network, or its features under their head. */
    public static NetworkRef usual(Sample sample) {
        return sample.holdsFeatures()
                ? HeadOnFeatures.usual(new BundledFeatures(sample.key()))
                : BundledNetwork.first(sample);
    }

    /** @throws DataException if there is no such sample; the message lists those there are */
    static Sample named(String key) {
        return Arrays.stream(Sample.values())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        "sample " + key,
                        "there is no such sample",
                        "choose one of: "
                                + Arrays.stream(Sample.values())
                                        .map(Sample::key)
                                        .collect(Collectors.joining(", "))));
    }
}
