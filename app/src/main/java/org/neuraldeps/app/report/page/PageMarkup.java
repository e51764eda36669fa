package org.neuraldeps.app.report.page;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.report.Html;
import org.neuraldeps.app.report.InlineSvg;
import org.neuraldeps.app.report.ReportFigure;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The page as text: the frame that the script fills, what it reads, and figures that do not move. */
final class PageMarkup {

    private static final FigureStyle STILL = FigureStyle.print(560, 400);

    private final PageContent content;
    private final Progress progress;
    private final Workers workers;
    private final Html html = new Html();

    private PageMarkup(PageContent content, Progress progress, Workers workers) {
        this.content = content;
        this.progress = progress;
        this.workers = workers;
    }

    static String of(PageContent content, Progress progress, Workers workers) {
        return new PageMarkup(content, progress, workers).build();
    }

    private String build() {
        String script = PageScript.script();
        String style = PageScript.style();
        html.raw("<!DOCTYPE html>").raw("<html lang=\"en\">").raw("<head>").raw("<meta charset=\"utf-8\">");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
                + PageScript.hash(script) + "; style-src " + PageScript.hash(style)
                + "; base-uri 'none'; form-action 'none'\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
        html.element("title", content.title());
        html.raw("<style>" + style + "</style>").raw("</head>").raw("<body>");
        html.raw("<main id=\"page\">");
        html.raw("<header>").element("h1", content.title());
        html.element(
                "p",
                "lead",
                "How one logit of a classifier is made of a few others. λ is the price of a dependency: move it, and"
                        + " see which categories enter and leave.");
        html.raw("</header>");
        html.raw("<noscript><p>This page is drawn by a script in the file, which is switched off. It loads nothing.</p>"
                + "</noscript>");
        html.raw("<div id=\"content\"></div>");
        stills();
        html.raw("<footer id=\"about\"></footer>");
        html.raw("</main>");
        // Nothing in the data may end the element.
        String data = JsonText.line(new PageDocument(content)).replace("<", "\\u003c");
        html.raw("<script type=\"application/json\" id=\"data\">" + data + "</script>");
        html.raw("<script>" + script + "</script>");
        return html.raw("</body>").raw("</html>").toString();
    }

    /** The figures that no script draws, each in a box that its step shows. */
    private void stills() {
        InlineSvg figures = new InlineSvg(progress);
        List<PageStep> steps = content.steps();
        for (int i = 0; i < steps.size(); i++) {
            for (FigureKind<?> kind : PageFigures.of(steps.get(i)).still()) {
                still(i, kind, figures);
            }
        }
    }

    private void still(int step, FigureKind<?> kind, InlineSvg figures) {
        PageStep shown = content.steps().get(step);
        Optional<String> refusal = kind.refusal(shown.data(), shown.state());
        html.raw("<section class=\"plate still\" data-step=\"" + step + "\" hidden>");
        html.element("h2", kind.title());
        if (refusal.isPresent()) {
            html.element("p", refusal.get());
        } else {
            ReportFigure<?> figure = ReportFigure.compute(kind, shown.data(), shown.state(), progress, workers);
            html.raw(figures.figure(STILL, figure::draw));
        }
        html.raw("</section>");
    }
}
