package org.neuraldeps.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;

/** The page as text: the frame, what was read, the findings and the overview. */
final class ReportPage {

    private final ReportContent content;
    private final InlineSvg figures;
    private final Html html = new Html();

    private ReportPage(ReportContent content, Progress progress) {
        this.content = content;
        this.figures = new InlineSvg(progress);
    }

    static String of(ReportContent content, Progress progress) {
        return new ReportPage(content, progress).build();
    }

    private String build() {
        String name = content.data().request().displayName();
        html.raw("<!DOCTYPE html>").raw("<html lang=\"en\">").raw("<head>").raw("<meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">");
        html.element("title", "Neural dependencies: " + name);
        html.raw("<style>")
                .raw(css())
                .raw("</style>")
                .raw("</head>")
                .raw("<body>")
                .raw("<main>");
        html.raw("<header>").element("h1", "Neural dependencies of " + name);
        html.element(
                "p",
                "lead",
                "A classifier's logit for one category is often close to a sparse linear combination of its logits for"
                        + " other categories. This page shows which, and how close.");
        html.raw("</header>");
        whatWasRead();
        findings();
        new OverviewSection(content, html, figures).write();
        new RankingSection(content, html).write();
        new PeculiarSection(content, html).write();
        new TargetsSection(content, html, figures).write();
        howToRead();
        return html.raw("</main>").raw("</body>").raw("</html>").toString();
    }

    private void whatWasRead() {
        CheckReport check = content.check();
        LogitDataset dataset = content.data().dataset();
        Split split = dataset.split();
        html.raw("<section>").element("h2", "What was read").raw("<dl class=\"facts\">");
        fact("fit rows", Integer.toString(split.fitRows()));
        String how = content.data()
                .request()
                .holdOut()
                .map(wish -> ", held out at random, seed " + wish.seed())
                .orElse("");
        fact("evaluation rows", split.evaluationRows() + how);
        fact("categories", Integer.toString(check.categories()));
        fact("stored as", check.type().key());
        check.rank().ifPresent(rank -> fact("rank of C", rank + " of " + check.categories()));
        check.accuracy().ifPresent(part -> fact("top-1 accuracy", Digits.percent(part)));
        html.raw("</dl>");
        String from = "Predicting logits: " + fileName(dataset.logits())
                + dataset.other().map(o -> "; predicted: " + fileName(o)).orElse("") + ".";
        html.element("p", "quiet", from).raw("</section>");
    }

    /** A page that is mailed to someone need not tell where files lie on this machine. */
    private static String fileName(LogitMatrix logits) {
        return String.valueOf(Path.of(logits.origin()).getFileName());
    }

    private String withoutFolders(String message) {
        LogitDataset dataset = content.data().dataset();
        String text = message.replace(dataset.logits().origin(), fileName(dataset.logits()));
        return dataset.other().map(o -> text.replace(o.origin(), fileName(o))).orElse(text);
    }

    private void fact(String name, String value) {
        html.raw("<div>").element("dt", name).element("dd", value).raw("</div>");
    }

    private void findings() {
        html.raw("<section>").element("h2", "Findings");
        if (content.check().findings().isEmpty()) {
            html.element("p", "Nothing to complain of.");
        } else {
            html.raw("<ul class=\"findings\">");
            for (Finding finding : content.check().findings()) {
                String severity = finding.severity().key();
                html.raw("<li class=\"" + severity + "\">").element("span", "badge", severity);
                html.raw("<div>")
                        .element("p", withoutFolders(finding.message()))
                        .element("p", "quiet", finding.cure());
                html.raw("</div></li>");
            }
            html.raw("</ul>");
        }
        html.raw("</section>");
    }

    private void howToRead() {
        html.raw("<section class=\"quiet\">").element("h2", "How to read this");
        html.raw("<dl class=\"terms\">");
        term("θ_j", "how much of category j's logit goes into the prediction of the target's logit");
        term("error", "E[(f_i − Σ θ_j f_j)²] over the fit rows; in percent: of E[f_i²]");
        term("λ", "the price of a coefficient: larger λ, fewer and smaller θ; at λ_max none is left");
        term("k", "the number of coefficients that are not zero");
        term("rel err", "mean |f_i − Σ θ_j f_j| over mean |f_i|, on the evaluation rows");
        term("acc", "top-1 accuracy after the target's logit is replaced by its prediction, on the evaluation rows");
        term("pos acc", "the same over the rows of which the target is the true category");
        term("gap", "how far the solution can be from the optimum, in parts of E[f_i²], computed from the moments");
        html.raw("</dl>");
        html.element(
                "p", "Made by Neural Dependencies Explorer. Nothing left this machine, and the page loads nothing.");
        html.raw("</section>");
    }

    private void term(String name, String meaning) {
        html.element("dt", name).element("dd", meaning);
    }

    private static String css() {
        try (InputStream stream = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
