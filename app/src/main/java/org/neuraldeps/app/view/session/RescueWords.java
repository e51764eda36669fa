package org.neuraldeps.app.view.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.app.session.Leftover;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.ui.Messages;

/** What was left behind by a program that did not end as it should, in words: of what, and when. */
final class RescueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private RescueWords() {}

    /** @param left the latest first, at least one */
    static String of(List<Leftover> left, ZoneId zone) {
        Leftover latest = left.get(0);
        ExplorerState state = latest.saved().session().state();
        String target = state.problem().target().name();
        String data = state.data().displayName();
        String when = when(latest.when(), zone);
        String what = latest.saved()
                .savedAs()
                .map(file -> Messages.text("rescue.session", target, data, when, file.getFileName()))
                .orElseGet(() -> Messages.text("rescue.what", target, data, when));
        return left.size() == 1 ? what : what + " " + Messages.text("rescue.more", left.size() - 1);
    }

    /** The same in every locale. */
    static String when(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
