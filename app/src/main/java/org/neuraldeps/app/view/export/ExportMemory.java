package org.neuraldeps.app.view.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.plate.PaperStyle;

/** What was chosen at the last export, kept in the user's preferences; what cannot be so any more is as at first. */
public final class ExportMemory {

    private static final String FORMAT = "export.format";
    private static final String SIZE = "export.size";
    private static final String WIDTH = "export.width";
    private static final String HEIGHT = "export.height";
    private static final String DPI = "export.dpi";
    private static final String LETTERS = "export.letters";
    private static final String DARK = "export.dark";
    private static final String PALETTE = "export.palette";
    private static final String WITHOUT = "export.without.";

    private final Preferences preferences;
    private final Supplier<Hues> usual;

    /**
     * @param preferences where choices are kept
     * @param usual the colours of a figure that nobody has exported yet
     */
    public ExportMemory(Preferences preferences, Supplier<Hues> usual) {
        this.preferences = preferences;
        this.usual = usual;
    }

    ExportChoice last() {
        ExportChoice first = ExportChoice.first();
        ExportChoice.Millimetres own = new ExportChoice.Millimetres(
                number(WIDTH, first.own().width(), ExportForm.SMALLEST_MM, ExportForm.LARGEST_MM),
                number(HEIGHT, first.own().height(), ExportForm.SMALLEST_MM, ExportForm.LARGEST_MM));
        return new ExportChoice(
                format(first.format()),
                preferences.get(SIZE, first.size()),
                own,
                number(DPI, first.dpi(), FigureFile.LOWEST_DPI, FigureFile.HIGHEST_DPI),
                number(LETTERS, first.letters(), PaperStyle.SMALLEST_LETTERS, PaperStyle.LARGEST_LETTERS),
                palette(first.palette().isDark()),
                without());
    }

    void remember(ExportChoice choice) {
        preferences.put(FORMAT, choice.format().extension());
        preferences.put(SIZE, choice.size());
        preferences.putDouble(WIDTH, choice.own().width());
        preferences.putDouble(HEIGHT, choice.own().height());
        preferences.putDouble(DPI, choice.dpi());
        preferences.putDouble(LETTERS, choice.letters());
        preferences.putBoolean(DARK, choice.palette().isDark());
        preferences.put(PALETTE, choice.palette().hues().key());
        for (PagePart part : PagePart.values()) {
            preferences.putBoolean(WITHOUT + part.key(), choice.without().contains(part));
        }
    }

    private Palette palette(boolean isDark) {
        Hues hues = Hues.of(preferences.get(PALETTE, "")).orElseGet(usual);
        return Palette.of(hues, preferences.getBoolean(DARK, isDark));
    }

    private double number(String key, double otherwise, double least, double most) {
        double kept = preferences.getDouble(key, otherwise);
        return kept >= least && kept <= most ? kept : otherwise;
    }

    private FigureFormat format(FigureFormat otherwise) {
        String extension = preferences.get(FORMAT, "");
        return FigureFormat.all().stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElse(otherwise);
    }

    private Set<PagePart> without() {
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        for (PagePart part : PagePart.values()) {
            if (preferences.getBoolean(WITHOUT + part.key(), false)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
