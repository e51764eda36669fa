package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/** The focus in a stored problem; where it is none it is left out. */
final class FocusJson {

    /** The member of a problem; it may be missing. */
    static final String MEMBER = "focus";

    private static final String SHARE = "share";
    private static final String BY = "by";

    private FocusJson() {}

    static void write(JsonGenerator json, Focus focus) throws IOException {
        if (!focus.equals(Focus.NONE)) {
            json.writeObjectFieldStart(MEMBER);
            json.writeNumberField(SHARE, focus.share());
            json.writeStringField(BY, focus.by().key());
            json.writeEndObject();
        }
    }

    static Focus read(JsonMembers problem) {
        return problem.optional(MEMBER).map(FocusJson::focus).orElse(Focus.NONE);
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
