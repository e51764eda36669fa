package org.neuraldeps.app.figure.error;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.plot.LineLegend;

/** What the lines of an error figure are drawn with; told apart without colour. */
record ErrorPens(Palette palette) {

    Pen error() {
        return Pen.solid(palette.positive(), 1.6);
    }

    Pen upper() {
        return new Pen(palette.faint(), 0.9, Dash.DASHED);
    }

    Pen lower() {
        return Pen.solid(palette.faint(), 0.9);
    }

    Pen least() {
        return new Pen(palette.negative(), 1.1, Dash.DOTTED);
    }

    /** Between the bounds. */
    Color band() {
        return palette.mixed(palette.positive(), 0.1);
    }

    /**
     * What the lines mean.
     *
     * @param isNarrow whether there is room for few words only
     * @param least the error without penalty in words, if anything is known of it
     */
    List<LineLegend.Entry> legend(boolean isNarrow, Optional<String> least) {
        List<LineLegend.Entry> entries = new ArrayList<>();
        entries.add(new LineLegend.Entry(error(), isNarrow ? "error" : "error of θ*(λ)"));
        entries.add(new LineLegend.Entry(upper(), isNarrow ? "upper bound" : "upper bound, θ = 0"));
        entries.add(new LineLegend.Entry(lower(), isNarrow ? "lower bound" : "lower bound (Eq. 5)"));
        least.ifPresent(
                words -> entries.add(new LineLegend.Entry(least(), (isNarrow ? "θ*(0)" : "without penalty") + words)));
        return entries;
    }
}
