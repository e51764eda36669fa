package org.neuraldeps.app.view.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTest {

    @Test
    void linesRunOnUntilABlockBegins() {
        Page page = Page.of("# Top\nfirst\nline\n- one,\n  still one\n- two\n\n## λ/λ_max, and k\nlast\n");
        assertThat(page.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.TITLE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.ITEM,
                        Block.Kind.ITEM,
                        Block.Kind.SECTION,
                        Block.Kind.PARAGRAPH);
        assertThat(page.blocks())
                .extracting(Block::words)
                .containsExactly("Top", "first line", "one, still one", "two", "λ/λ_max, and k", "last");
        assertThat(page.headings()).extracting(Block::anchor).containsExactly("top", "λλ_max-and-k");
    }

    @Test
    void marksBecomeStyles() {
        assertThat(Span.of("a **b c** `d*e` *f* [g](#h) i"))
                .extracting(span -> span.style() + ":" + span.words())
                .containsExactly(
                        "PLAIN:a ",
                        "BOLD:b c",
                        "PLAIN: ",
                        "CODE:d*e",
                        "PLAIN: ",
                        "EMPHASIS:f",
                        "PLAIN: ",
                        "LINK:g",
                        "PLAIN: i");
        assertThat(Span.of("[g](#h)").get(0).target()).isEqualTo("#h");
        assertThat(Span.of("[g](cli.md)").get(0).isInside()).isFalse();
    }
}
