package org.neuraldeps.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Data that come with the program and need no network to open: logits of networks, features that go into the last layer of one, or
 * logits that were planted. Its {@code ORIGIN.md} says where the numbers come from, {@code SHA256SUMS} how to check them.
 */
public enum Sample {

    /** Logits of MobileNetV1 and V2 on 2,300 photographs: see {@code imagenet1k/ORIGIN.md}. */
    IMAGENET1K("imagenet1k"),

    /** Features of MobileNetV1 on 14,000 photographs, 13,000 of them of 200 categories: see {@code tiny200/ORIGIN.md}. */
    TINY200("tiny200"),

    /** Logits three of which are made of others in a known way: see {@code planted/ORIGIN.md}. */
    PLANTED("planted");

    private final String key;

    Sample(String key) {
        this.key = key;
    }

    /** The names of all samples, for a message: "imagenet1k or tiny200 or planted". */
    public static String keys() {
        return Arrays.stream(values()).map(Sample::key).collect(Collectors.joining(" or "));
    }

    /** The name by which it is asked for: "imagenet1k". */
    public String key() {
        return key;
    }

    /** The networks whose logits are in it, the first one being the usual choice; none where it holds features. */
    public List<String> networks() {
        return switch (this) {
            case IMAGENET1K -> List.of("mobilenet_v1_0.75_192", "mobilenet_v2_1.0_224");
            case TINY200 -> List.of();
            case PLANTED -> List.of("planted");
        };
    }

    /** Whether it holds features of one network, with labels and a head, in place of logits. */
    public boolean holdsFeatures() {
        return networks().isEmpty();
    }

    /** The file with the logits of a network. */
    public String logitsFile(String network) {
        return network + ".logits.npy";
    }

    /** Whether there is a file of this name in it. */
    public boolean has(String file) {
        return Sample.class.getResource(key + "/" + file) != null;
    }

    /**
     * Opens one of its files.
     *
     * @param file a file name such as "labels.npy"
     * @throws IOException if there is no such file in the sample
     */
    public InputStream open(String file) throws IOException {
        InputStream stream = Sample.class.getResourceAsStream(key + "/" + file);
        if (stream == null) {
            throw new IOException("no file " + file + " in the sample " + key);
        }
        return stream;
    }
}
