package org.neuraldeps.app.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;

/** The file of what is saved without being asked. */
final class AutosavedFile {

    private static final int VERSION = 1;

    private AutosavedFile() {}

    static void write(Autosaved autosaved, Path file) {
        String text = JsonText.lines(json -> {
            json.writeNumberField("version", VERSION);
            if (autosaved.savedAs().isPresent()) {
                json.writeStringField(
                        "savedAs", autosaved.savedAs().get().toAbsolutePath().toString());
            }
            json.writeObjectFieldStart("session");
            SessionJson.write(json, autosaved.session(), file.getParent());
            json.writeEndObject();
        });
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Autosaved read(Path file) {
        JsonMembers members = JsonMembers.of(file.toString(), DocumentText.of(file));
        members.requireVersion(VERSION);
        members.requireOnly("version", "savedAs", "session");
        return new Autosaved(SessionJson.read(members.object("session"), file.getParent()), savedAs(members));
    }

    private static Optional<Path> savedAs(JsonMembers members) {
        try {
            return members.has("savedAs") ? Optional.of(Path.of(members.text("savedAs"))) : Optional.empty();
        } catch (InvalidPathException e) {
            throw members.wrong("savedAs", "cannot be the name of a file on this system", "leave it out");
        }
    }
}
