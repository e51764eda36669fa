package org.neuraldeps.app.plate.call;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.plate.PaperStyle;

/**
 * How a figure looks on paper.
 *
 * @param usual the size that needs no words
 * @param style what is asked for
 */
record PaperWords(PaperSize usual, PaperStyle style) implements OptionGroup {

    @Override
    public void addTo(Arguments arguments) {
        if (!style.size().equals(usual)) {
            addSize(arguments);
        }
        if (style.fontSize() != PaperStyle.USUAL_LETTERS) {
            arguments.option("--font-size", String.valueOf(style.fontSize()));
        }
        if (style.palette().isDark()) {
            arguments.flag("--dark");
        }
        if (style.palette().hues() != Hues.USUAL) {
            arguments.option("--palette", style.palette().hues().key());
        }
        for (PagePart part : PagePart.values()) {
            if (style.without().contains(part)) {
                arguments.flag(flag(part));
            }
        }
    }

    private void addSize(Arguments arguments) {
        PaperSize size = style.size();
        Optional<PaperPreset> preset = Arrays.stream(PaperPreset.values())
                .filter(one -> one.size(usual).width() == size.width())
                .findFirst();
        arguments.option("--width", preset.map(PaperPreset::key).orElseGet(() -> length(size.width())));
        PaperSize asWide = preset.map(one -> one.size(usual)).orElseGet(() -> usual.scaledTo(size.width()));
        if (asWide.height() != size.height()) {
            arguments.option("--height", length(size.height()));
        }
    }

    /** In tenths of a millimetre where that is exactly it, else in points. */
    private static String length(double points) {
        double millimetres = Math.rint(points / PaperSize.mm(1, 1).width() * 10) / 10;
        return PaperSize.mm(millimetres, 0).width() == points ? millimetres + "mm" : points + "pt";
    }

    private static String flag(PagePart part) {
        return switch (part) {
            case BACKGROUND -> "--transparent";
            case TITLE -> "--no-title";
            case LEGEND -> "--no-legend";
        };
    }
}
