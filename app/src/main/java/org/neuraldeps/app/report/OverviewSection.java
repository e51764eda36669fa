package org.neuraldeps.app.report;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.graph.RadialLayout;

/** Several targets made of common bases. */
final class OverviewSection {

    private static final FigureStyle STYLE = FigureStyle.print(620, 620);

    private final ReportContent content;
    private final Html html;
    private final InlineSvg figures;

    OverviewSection(ReportContent content, Html html, InlineSvg figures) {
        this.content = content;
        this.html = html;
        this.figures = figures;
    }

    void write() {
        html.raw("<section>").element("h2", "Overview");
        content.whole().ifPresentOrElse(this::write, this::leaveOut);
        html.raw("</section>");
    }

    private void leaveOut() {
        html.element(
                "p",
                "Left out: targets and bases are chosen by comparing every category with every other, which is not done for "
                        + content.data().moments().size()
                        + ". For those you name there is nde figure radial --targets … --lambda-ratio …");
    }

    private void write(WholeNetwork whole) {
        for (ReportFigure<?> figure : whole.figures()) {
            html.raw("<div class=\"plate wide\">")
                    .raw(figures.figure(STYLE, figure::draw))
                    .raw("</div>");
            Several several = whole.several();
            html.element(
                    "p",
                    "quiet",
                    several.targets().size() + " targets and " + several.bases().size() + " bases at λ/λ_max = "
                            + RadialLayout.REFERENCE_RATIO + ". "
                            + figure.kind().explanation().replace('\n', ' '));
        }
    }
}
