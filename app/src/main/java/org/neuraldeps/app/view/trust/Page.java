package org.neuraldeps.app.view.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as it is read. It is written in the little of Markdown that {@code docs/trust.md} needs: headings of two levels,
 * paragraphs, lists of one level, bold, emphasis, code and links.
 *
 * @param blocks from top to bottom
 */
record Page(List<Block> blocks) {

    Page {
        blocks = List.copyOf(blocks);
    }

    /** Reads Markdown; lines of a paragraph or an item run on until a line that is empty or begins a block. */
    static Page of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : markdown.lines().toList()) {
            boolean begins = kind(line) != Block.Kind.PARAGRAPH;
            if (line.isBlank() || begins || isHeading(open)) {
                end(open, blocks);
            }
            if (!line.isBlank()) {
                open.append(open.length() == 0 ? "" : " ").append(line.strip());
            }
        }
        end(open, blocks);
        return new Page(blocks);
    }

    private static boolean isHeading(StringBuilder open) {
        return kind(open.toString()).isHeading();
    }

    private static void end(StringBuilder open, List<Block> blocks) {
        if (open.length() > 0) {
            Block.Kind kind = kind(open.toString());
            blocks.add(new Block(kind, Span.of(open.substring(kind.mark().length()))));
            open.setLength(0);
        }
    }

    private static Block.Kind kind(String line) {
        return Stream.of(Block.Kind.values())
                .filter(each -> line.startsWith(each.mark()))
                .findFirst()
                .orElse(Block.Kind.PARAGRAPH);
    }

    /** Its headings, from top to bottom. */
    List<Block> headings() {
        return blocks.stream().filter(block -> block.kind().isHeading()).toList();
    }

    /** The heading that a link names; empty where there is none. */
    Optional<Block> heading(String anchor) {
        return headings().stream()
                .filter(heading -> heading.anchor().equals(anchor))
                .findFirst();
    }
}
