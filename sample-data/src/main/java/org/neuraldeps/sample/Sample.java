package org.neuraldeps.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A set of real logits that comes with the program and needs no network to open. Its {@code ORIGIN.md} says where the
 * numbers come from, {@code SHA256SUMS} how to check them.
 */
public enum Sample {

    /** MobileNetV1 and V2 on 2,300 photographs: see {@code imagenet1k/ORIGIN.md}. */
    IMAGENET1K("imagenet1k", "mobilenet_v1_0.75_192", "mobilenet_v2_1.0_224");

    private final String key;
    private final String firstNetwork;
    private final String secondNetwork;

    Sample(String key, String firstNetwork, String secondNetwork) {
        this.key = key;
        this.firstNetwork = firstNetwork;
        this.secondNetwork = secondNetwork;
    }

    /** The name by which it is asked for: "imagenet1k". */
    public String key() {
        return key;
    }

    /** The two networks whose logits are in it, the first one being the usual choice. */
    public List<String> networks() {
        return List.of(firstNetwork, secondNetwork);
    }

    /** The file with the logits of a network. */
    public String logitsFile(String network) {
        return network + ".logits.npy";
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
