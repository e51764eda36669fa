package org.neuraldeps.app.figure.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts as glyphs at places, for devices that draw glyphs themselves. */
public final class Typesetting {

    private Typesetting() {}

    /** The glyphs of a line of text, from left to right as they stand. */
    public static List<GlyphRun> of(String words, boolean bold) {
        List<GlyphRun> runs = new ArrayList<>();
        double x = 0;
        for (TextPart part : inOrderOfSight(words)) {
            GlyphRun.Laid laid = GlyphRun.lay(Faces.bundled(bold), part, x);
            runs.add(laid.run());
            x += laid.width();
        }
        return runs;
    }

    private static List<TextPart> inOrderOfSight(String words) {
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        char[] text = words.toCharArray();
        return IntStream.range(0, count)
                .map(place -> order[place])
                .mapToObj(run -> new TextPart(
                        text, bidi.getRunStart(run), bidi.getRunLimit(run), bidi.getRunLevel(run) % 2 == 1))
                .toList();
    }
}
