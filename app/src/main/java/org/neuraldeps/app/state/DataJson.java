package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.data.HoldOut;
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
        } else {
            BundledNetwork bundled = (BundledNetwork) network;
            json.writeStringField("sample", bundled.sample());
            json.writeStringField("network", bundled.network());
        }
        json.writeEndObject();
    }

    DataRequest read(JsonMembers data) {
        data.requireOnly("predicting", "predicted", "files", HOLD_OUT);
        Optional<NetworkRef> predicted = data.optional("predicted").map(this::network);
        Map<SideFile, Path> asked = files(data.object("files"));
        Optional<HoldOut> holdOut = data.optional(HOLD_OUT).map(DataJson::holdOut);
        if (holdOut.isPresent() && asked.containsKey(SideFile.EVALUATION)) {
            throw data.wrong(HOLD_OUT, "stands beside a file of evaluation rows", "leave one of the two out");
        }
        return new DataRequest(network(data.object("predicting")), predicted, asked, holdOut);
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
            network.requireOnly("file", TRANSPOSED);
            boolean isTransposed = network.has(TRANSPOSED) && network.flag(TRANSPOSED);
            return new LogitFile(StoredPath.read(network, "file", folder), isTransposed);
        }
        network.requireOnly("sample", "network");
        return new BundledNetwork(network.text("sample"), network.text("network"));
    }
}
