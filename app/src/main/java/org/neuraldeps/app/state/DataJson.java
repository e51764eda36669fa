package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SideFile;

/**
 * The part of a stored state that says which data.
 *
 * @param folder where the document lies
 */
record DataJson(Path folder) {

    private static final String HOLD_OUT = "holdOut";
    private static final String FRACTION = "fraction";
    private static final String SEED = "seed";

    /** Of a file; it may be missing. */
    private static final String TRANSPOSED = "transposed";

    /** The array of a file that holds several; it may be missing. */
    private static final String ARRAY = "array";

    /** How bare numbers lie in a file; it may be missing. */
    private static final String RAW = "raw";

    /** Of the training rows, in a file. */
    private static final String FEATURES = "features";

    /** The sample that has them. */
    private static final String FEATURES_OF = "featuresOf";

    /** On features; where it is missing, the one that belongs to them. */
    private static final String HEAD = "head";

    private static final String[] SIDE_FILES =
            Arrays.stream(SideFile.values()).map(SideFile::role).toArray(String[]::new);

    void write(JsonGenerator json, DataRequest request) throws IOException {
        write(json, "predicting", request.predicting());
        if (request.predicted().isPresent()) {
            write(json, "predicted", request.predicted().get());
        }
        json.writeObjectFieldStart("files");
        for (Map.Entry<SideFile, Path> asked : request.asked().entrySet()) {
            json.writeStringField(asked.getKey().role(), StoredPath.of(asked.getValue(), folder));
        }
        json.writeEndObject();
        if (request.holdOut().isPresent()) {
            json.writeObjectFieldStart(HOLD_OUT);
            json.writeNumberField(FRACTION, request.holdOut().get().fraction());
            json.writeNumberField(SEED, request.holdOut().get().seed());
            json.writeEndObject();
        }
    }

    private void write(JsonGenerator json, String name, NetworkRef network) throws IOException {
        json.writeObjectFieldStart(name);
        if (network instanceof LogitFile file) {
            json.writeStringField("file", StoredPath.of(file.path(), folder));
            if (file.isTransposed()) {
                json.writeBooleanField(TRANSPOSED, true);
            }
            write(json, file.reading());
        } else if (network instanceof HeadOnFeatures features) {
            write(json, features);
        } else {
            BundledNetwork bundled = (BundledNetwork) network;
            json.writeStringField("sample", bundled.sample());
            json.writeStringField("network", bundled.network());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Reading reading) throws IOException {
        if (reading.array().isPresent()) {
            json.writeStringField(ARRAY, reading.array().get());
        }
        if (reading.raw().isPresent()) {
            json.writeStringField(RAW, reading.raw().get().toString());
        }
    }

    private void write(JsonGenerator json, HeadOnFeatures network) throws IOException {
        if (network.source() instanceof FeatureFiles files) {
            json.writeStringField(FEATURES, StoredPath.of(files.train(), folder));
        } else {
            json.writeStringField(FEATURES_OF, ((BundledFeatures) network.source()).sample());
        }
        if (network.head().isPresent()) {
            json.writeStringField(HEAD, StoredPath.of(network.head().get(), folder));
        }
    }

    DataRequest read(JsonMembers data) {
        data.requireOnly("predicting", "predicted", "files", HOLD_OUT);
        Optional<NetworkRef> predicted = data.optional("predicted").map(this::network);
        Map<SideFile, Path> asked = files(data.object("files"));
        Optional<HoldOut> holdOut = data.optional(HOLD_OUT).map(DataJson::holdOut);
        if (holdOut.isPresent() && asked.containsKey(SideFile.EVALUATION)) {
            throw data.wrong(HOLD_OUT, "stands beside a file of evaluation rows", "leave one of the two out");
        }
        NetworkRef predicting = network(data.object("predicting"));
        requireOneKind(data, predicting, predicted, asked);
        return new DataRequest(predicting, predicted, asked, holdOut);
    }

    private static void requireOneKind(
            JsonMembers data, NetworkRef predicting, Optional<NetworkRef> predicted, Map<SideFile, Path> asked) {
        if (!DataRequest.belongTogether(predicting, predicted)) {
            throw data.wrong(
                    "predicted",
                    "is not of the same kind as what predicts",
                    "name logits twice, or two heads on the same features");
        }
        if (!(predicting instanceof HeadOnFeatures) && asked.keySet().stream().anyMatch(SideFile::isOfFeatures)) {
            throw data.wrong("files", "has test rows, which belong to features", "leave them out");
        }
    }

    private static HoldOut holdOut(JsonMembers wish) {
        wish.requireOnly(FRACTION, SEED);
        return new HoldOut(wish.between(FRACTION, Double.MIN_VALUE, Math.nextDown(1.0)), wish.whole(SEED));
    }

    private Map<SideFile, Path> files(JsonMembers files) {
        files.requireOnly(SIDE_FILES);
        Map<SideFile, Path> asked = new EnumMap<>(SideFile.class);
        for (SideFile role : SideFile.values()) {
            if (files.has(role.role())) {
                asked.put(role, StoredPath.read(files, role.role(), folder));
            }
        }
        return asked;
    }

    private NetworkRef network(JsonMembers network) {
        if (network.has("file")) {
            network.requireOnly("file", TRANSPOSED, ARRAY, RAW);
            boolean isTransposed = network.has(TRANSPOSED) && network.flag(TRANSPOSED);
            return new LogitFile(StoredPath.read(network, "file", folder), isTransposed, reading(network));
        }
        if (network.has(FEATURES)) {
            network.requireOnly(FEATURES, HEAD);
            return new HeadOnFeatures(new FeatureFiles(StoredPath.read(network, FEATURES, folder)), head(network));
        }
        if (network.has(FEATURES_OF)) {
            network.requireOnly(FEATURES_OF, HEAD);
            return new HeadOnFeatures(new BundledFeatures(network.text(FEATURES_OF)), head(network));
        }
        network.requireOnly("sample", "network");
        return new BundledNetwork(network.text("sample"), network.text("network"));
    }

    private static Reading reading(JsonMembers network) {
        Optional<String> array = network.has(ARRAY) ? Optional.of(network.text(ARRAY)) : Optional.empty();
        if (!network.has(RAW)) {
            return new Reading(array, Optional.empty());
        }
        if (array.isPresent()) {
            throw network.wrong(RAW, "stands beside the name of an array", "leave one of the two out");
        }
        try {
            return Reading.of(RawLayout.parse(network.text(RAW)));
        } catch (DataException e) {
            throw network.wrong(RAW, "is no layout of numbers", "give " + RawLayout.FORM);
        }
    }

    private Optional<Path> head(JsonMembers network) {
        return network.has(HEAD) ? Optional.of(StoredPath.read(network, HEAD, folder)) : Optional.empty();
    }
}
