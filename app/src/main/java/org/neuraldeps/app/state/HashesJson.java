package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.json.JsonMembers;

/** The stored form of what some data contain: a hash a part, as sessions and recipes have it beside their state. */
public final class HashesJson {

    private static final String[] PARTS =
            Arrays.stream(DataPart.values()).map(DataPart::key).toArray(String[]::new);

    /** Of several files with their number. */
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}(-[0-9]{1,9})?");

    private HashesJson() {}

    /** Writes the parts into an object that is open. */
    public static void writeMembers(JsonGenerator json, DataHashes hashes) throws IOException {
        for (Map.Entry<DataPart, String> part : hashes.sha256().entrySet()) {
            json.writeStringField(part.getKey().key(), part.getValue());
        }
    }

    /**
     * The hashes of an object's members.
     *
     * @throws org.neuraldeps.solver.data.DataException at the first member that is not known or no SHA-256
     */
    public static DataHashes read(JsonMembers hashes) {
        hashes.requireOnly(PARTS);
        Map<DataPart, String> sha256 = new EnumMap<>(DataPart.class);
        for (DataPart part : DataPart.values()) {
            if (hashes.has(part.key())) {
                sha256.put(part, sha256(hashes, part.key()));
            }
        }
        return new DataHashes(sha256);
    }

    private static String sha256(JsonMembers hashes, String name) {
        String text = hashes.text(name);
        if (!SHA256.matcher(text).matches()) {
            throw hashes.wrong(name, "is no SHA-256", "give 64 digits from 0 to f, or leave it out");
        }
        return text;
    }
}
