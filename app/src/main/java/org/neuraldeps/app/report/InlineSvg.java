package org.neuraldeps.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.solver.work.Progress;

/** Figures as parts of a page: once for light pages and once for dark ones, of which the style sheet shows one. */
public final class InlineSvg {

    private static final Pattern PROLOG = Pattern.compile("^.*?(?=<svg)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("(\\bid=\"|url\\(#|href=\"#)");

    private final Progress progress;
    private int count;

    /** @param progress asked before each drawing */
    public InlineSvg(Progress progress) {
        this.progress = progress;
    }

    /** A figure in both palettes, with its title for those who do not see it. */
    public String figure(FigureStyle light, Function<FigureStyle, Figure> drawing) {
        progress.checkCancelled();
        Figure onLight = drawing.apply(light);
        Figure onDark = drawing.apply(light.in(Palette.of(light.palette().hues(), true)));
        String title = Html.escape(onLight.title());
        return "<figure role=\"img\" aria-label=\"" + title + "\">\n<div class=\"on-light\">" + svg(onLight)
                + "</div>\n<div class=\"on-dark\">" + svg(onDark) + "</div>\n</figure>";
    }

    /** Ids are made the figure's own: all figures share one page. */
    private String svg(Figure figure) {
        progress.checkCancelled();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FigureFile.write(figure, bytes, FigureFormat.SVG, FigureFile.DEFAULT_DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String svg = PROLOG.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceFirst("");
        count++;
        return ID.matcher(svg).replaceAll("$1f" + count + "-").strip();
    }
}
