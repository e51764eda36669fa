package org.neuraldeps.app.session;

import java.time.Instant;

/** What a program that did not end as it should had saved. Nobody else is offered it meanwhile. */
public final class Leftover {

    private final OwnFile own;
    private final Autosaved saved;
    private final Instant when;

    Leftover(OwnFile own, Autosaved saved, Instant when) {
        this.own = own;
        this.saved = saved;
        this.when = when;
    }

    /** What it had saved. */
    public Autosaved saved() {
        return saved;
    }

    /** When it had. */
    public Instant when() {
        return when;
    }

    /** It was restored, or nobody wants it. */
    public void discard() {
        own.delete();
    }

    /** It is to be offered at the next start again. */
    public void keep() {
        own.close();
    }
}
