package org.neuraldeps.app.view.trust;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A heading, a paragraph or an item of a list.
 *
 * @param kind which of these
 * @param spans its letters
 */
record Block(Kind kind, List<Span> spans) {

    /** What blocks there are. */
    enum Kind {
        /** Of the page. */
        TITLE("# "),
        /** Of a section. */
        SECTION("## "),
        /** Of a list. */
        ITEM("- "),
        /** Without a mark. */
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** What its first line begins with. */
        String mark() {
            return mark;
        }

        /** Whether it is one line, whatever follows. */
        boolean isHeading() {
            return this == TITLE || this == SECTION;
        }
    }

    Block {
        spans = List.copyOf(spans);
    }

    /** Its letters alone. */
    String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /** What links call a heading, as on the web: small letters and digits, "-" between words. */
    String anchor() {
        return words().toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
