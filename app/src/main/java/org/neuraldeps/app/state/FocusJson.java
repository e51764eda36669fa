package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** The focus in a stored document; where it is none it is left out. */
public final class FocusJson {

    /** The member that it is; it may be missing. */
    public static final String MEMBER = "focus";

    private static final String SHARE = "share";
    private static final String BY = "by";

    private FocusJson() {}

    /** Writes it as a member of the object that is open. */
    public static void write(JsonGenerator json, Focus focus) throws IOException {
        if (!focus.equals(Focus.NONE)) {
            json.writeObjectFieldStart(MEMBER);
            json.writeNumberField(SHARE, focus.share());
            json.writeStringField(BY, focus.by().key());
            json.writeEndObject();
        }
    }

    /**
     * Reads it from the object that has it.
     *
     * @throws org.neuraldeps.solver.data.DataException if it is no focus
     */
    public static Focus read(JsonMembers object) {
        return object.optional(MEMBER).map(FocusJson::focus).orElse(Focus.NONE);
    }

    private static Focus focus(JsonMembers focus) {
        focus.requireOnly(SHARE, BY);
        String by = focus.text(BY);
        ShareKind kind =
                ShareKind.of(by).orElseThrow(() -> focus.wrong(BY, "is \"" + by + "\"", "give one of " + kinds()));
        return new Focus(focus.between(SHARE, 0, Math.nextDown(1.0)), kind);
    }

    private static String kinds() {
        return Arrays.stream(ShareKind.values()).map(ShareKind::key).collect(Collectors.joining(", "));
    }
}
