package org.neuraldeps.app.figure.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
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
            for (FacePart faced : across(part, Faces.parts(words, bold))) {
                TextPart piece = part.within(faced.start(), faced.end());
                GlyphRun.Laid laid = GlyphRun.lay(faced.face(), piece, x);
                runs.add(laid.run());
                x += laid.width();
            }
        }
        return runs;
    }

    /** The faces of a part, from left to right. */
    private static List<FacePart> across(TextPart part, List<FacePart> all) {
        List<FacePart> faces = new ArrayList<>(all.stream()
                .filter(face -> face.start() < part.end() && face.end() > part.start())
                .toList());
        if (part.isLeftward()) {
            Collections.reverse(faces);
        }
        return faces;
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
