package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.LineLegend.Entry;
import org.neuraldeps.solver.data.Folding;

/** What the lines of an error figure mean. */
final class ErrorLegend {

    private ErrorLegend() {}

    /**
     * The legend; empty where the page has none.
     *
     * @param least the error without penalty in words, if anything is known of it
     * @param folding of the cross-validated error, if it is drawn
     * @param free the height that the plot can spare, points; rows for which it is too little are left out
     */
    static LineLegend of(FigureStyle style, Optional<String> least, Optional<Folding> folding, double free) {
        return new LineLegend(style, style.shows(PagePart.LEGEND) ? entries(style, least, folding) : List.of(), free);
    }

    private static List<Entry> entries(FigureStyle style, Optional<String> least, Optional<Folding> folding) {
        ErrorPens pens = new ErrorPens(style.palette());
        boolean narrow = style.isNarrow();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(pens.error(), narrow ? "error" : "error of θ*(λ)"));
        folding.ifPresent(folds -> entries.add(new Entry(pens.validation(), ValidationWords.legend(folds, narrow))));
        entries.add(new Entry(pens.upper(), narrow ? "upper bound" : "upper bound, θ = 0"));
        entries.add(new Entry(pens.lower(), narrow ? "lower bound" : "lower bound (Eq. 5)"));
        least.ifPresent(words -> entries.add(new Entry(pens.least(), (narrow ? "θ*(0)" : "without penalty") + words)));
        return entries;
    }
}
