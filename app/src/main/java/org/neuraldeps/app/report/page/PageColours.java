package org.neuraldeps.app.report.page;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.app.figure.Palette;

/** The colours of the program's figures as properties of a style sheet, for light pages and for dark ones. */
final class PageColours {

    private PageColours() {}

    static String css() {
        return ":root {" + properties(Palette.LIGHT) + "}\n@media screen and (prefers-color-scheme: dark) { :root {"
                + properties(Palette.DARK) + "} }\n" + curves();
    }

    /** The colour of the i-th curve, of what is drawn with it and of its name. */
    private static String curves() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < Palette.LIGHT.curves().size(); i++) {
            rules.append(
                            ".curve.curve-I, .crossing.curve-I { stroke: var(--curve-I); } .event.curve-I, .value.curve-I, svg .name.curve-I"
                                    .replace("-I", "-" + i))
                    .append(" { fill: var(--curve-" + i + "); }\n");
        }
        return rules.toString();
    }

    private static String properties(Palette palette) {
        StringBuilder text = new StringBuilder();
        property(text, "plate", palette.page());
        property(text, "ink", palette.ink());
        property(text, "faint", palette.faint());
        property(text, "rule", palette.rule());
        property(text, "positive", palette.positive());
        property(text, "negative", palette.negative());
        property(text, "lambda", palette.accent());
        property(text, "found", palette.found());
        property(text, "extra", palette.extra());
        property(text, "highlight", palette.highlight());
        property(text, "on-highlight", palette.onHighlight());
        property(text, "other-curve", palette.mixed(palette.faint(), 0.45));
        property(text, "other-event", palette.mixed(palette.faint(), 0.8));
        property(text, "zero", palette.mixed(palette.faint(), 0.75));
        List<Color> curves = palette.curves();
        text.append(" --curves: ").append(curves.size()).append(';');
        for (int i = 0; i < curves.size(); i++) {
            property(text, "curve-" + i, curves.get(i));
        }
        return text.toString();
    }

    private static void property(StringBuilder text, String name, Color color) {
        text.append(String.format(Locale.ROOT, " --%s: #%06x;", name, color.getRGB() & 0xFFFFFF));
    }
}
