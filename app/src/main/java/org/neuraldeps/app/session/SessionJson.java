package org.neuraldeps.app.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.HashesJson;
import org.neuraldeps.app.state.StateJson;

/** The stored form of a session: version, state, sha256 and layout, the last two of which may be missing. */
public final class SessionJson {

    /** The version that is written; this one and all before it are read. */
    static final int VERSION = 1;

    private SessionJson() {}

    /**
     * Writes a session's members into an object that is open.
     *
     * @param folder where the document will lie
     */
    public static void write(JsonGenerator json, Session session, Path folder) throws IOException {
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

    /**
     * The session of an object's members. Whether its data are there is not looked at.
     *
     * @param folder where the document lies
     * @throws org.neuraldeps.solver.data.DataException at the first member that is not known, missing or of another type,
     *     and at a kind of figure that this program does not have
     */
    public static Session read(JsonMembers session, Path folder) {
        session.requireVersion(VERSION);
        session.requireOnly("version", "state", "sha256", "layout");
        JsonMembers shown = session.object("state");
        ExplorerState state = StateJson.read(shown, folder);
        ShownKinds.require(shown.object("look").object("shown"), state);
        return new Session(
                state,
                session.optional("sha256").map(HashesJson::read),
                session.optional("layout").map(LayoutJson::read).orElse(Layout.AS_IT_IS));
    }
}
