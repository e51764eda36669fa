package org.neuraldeps.app.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.HashesJson;
import org.neuraldeps.app.state.StateJson;

/** The stored form of a session: version, state, sha256 and layout, the last two of which may be missing. */
final class SessionJson {

    /** The version that is written; this one and all before it are read. */
    static final int VERSION = 1;

    private SessionJson() {}

    static void write(JsonGenerator json, Session session, Path folder) throws IOException {
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("state");
        StateJson.writeMembers(json, session.state(), folder);
        json.writeEndObject();
        if (session.hashes().isPresent()) {
            json.writeObjectFieldStart("sha256");
            HashesJson.writeMembers(json, session.hashes().get());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("layout");
        LayoutJson.write(json, session.layout());
        json.writeEndObject();
    }

    /** @param document what to call the document in a message */
    static Session read(String document, JsonMembers session, Path folder) {
        session.requireVersion(VERSION);
        session.requireOnly("version", "state", "sha256", "layout");
        ExplorerState state = StateJson.read(session.object("state"), folder);
        ShownKinds.require(document, state);
        return new Session(
                state,
                session.optional("sha256").map(HashesJson::read),
                session.optional("layout").map(LayoutJson::read).orElse(Layout.AS_IT_IS));
    }
}
