package org.neuraldeps.app.view.palette;

import java.util.List;

/**
 * Something that can be found and chosen.
 *
 * @param words what it is called
 * @param detail what stands beside it: a shortcut, an index and a WordNet id; may be empty
 * @param codes what finds it only when typed whole, or from its beginning where it is longer than two letters
 * @param others other words that find it
 * @param run chooses it
 */
public record PaletteEntry(String words, String detail, List<String> codes, String others, Runnable run) {

    /** A command with its shortcut. */
    public static PaletteEntry command(String words, String keys, Runnable run) {
        return new PaletteEntry(words, keys, List.of(), "", run);
    }
}
