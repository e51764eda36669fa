package org.neuraldeps.app.plate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.json.JsonMembers;

/** The part of a recipe that says how the figure looks on paper. Lengths are in points. */
final class StyleJson {

    private static final double SMALLEST_SIDE = PaperSize.mm(10, 10).width();
    private static final double LARGEST_SIDE = PaperSize.mm(5000, 5000).width();

    /** What is left out, each by a member of its own; a member that is missing leaves nothing out. */
    private static final List<PagePart> PARTS = List.of(PagePart.values());

    private StyleJson() {}

    static void write(JsonGenerator json, PaperStyle style) throws IOException {
        json.writeNumberField("width", style.size().width());
        json.writeNumberField("height", style.size().height());
        json.writeNumberField("fontSize", style.fontSize());
        json.writeBooleanField("dark", style.palette().isDark());
        json.writeStringField("palette", style.palette().hues().key());
        for (PagePart part : PARTS) {
            json.writeBooleanField(part.key(), !style.without().contains(part));
        }
    }

    static PaperStyle read(JsonMembers style) {
        style.requireOnly(members());
        PaperSize size = new PaperSize(
                style.between("width", SMALLEST_SIDE, LARGEST_SIDE),
                style.between("height", SMALLEST_SIDE, LARGEST_SIDE));
        double fontSize = style.between("fontSize", PaperStyle.SMALLEST_LETTERS, PaperStyle.LARGEST_LETTERS);
        return new PaperStyle(size, fontSize, Palette.of(hues(style), style.flag("dark")), leftOut(style));
    }

    /** Recipes of a time when there was one palette do not name it. */
    private static Hues hues(JsonMembers style) {
        if (!style.has("palette")) {
            return Hues.USUAL;
        }
        String key = style.text("palette");
        return Hues.of(key)
                .orElseThrow(() -> style.wrong("palette", "is \"" + key + "\"", "choose one of: " + Hues.names()));
    }

    private static String[] members() {
        return Stream.concat(
                        Stream.of("width", "height", "fontSize", "dark", "palette"),
                        PARTS.stream().map(PagePart::key))
                .toArray(String[]::new);
    }

    private static Set<PagePart> leftOut(JsonMembers style) {
        Set<PagePart> without = EnumSet.noneOf(PagePart.class);
        for (PagePart part : PARTS) {
            if (style.has(part.key()) && !style.flag(part.key())) {
                without.add(part);
            }
        }
        return without;
    }
}
