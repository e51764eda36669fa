package org.neuraldeps.app.plate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.figure.PagePart;
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
        json.writeBooleanField("dark", style.isDark());
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
        return new PaperStyle(size, fontSize, style.flag("dark"), leftOut(style));
    }

    private static String[] members() {
        String[] members = Arrays.copyOf(new String[] {"width", "height", "fontSize", "dark"}, 4 + PARTS.size());
        for (int i = 0; i < PARTS.size(); i++) {
            members[4 + i] = PARTS.get(i).key();
        }
        return members;
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
