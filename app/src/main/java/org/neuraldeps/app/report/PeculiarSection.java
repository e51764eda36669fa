package org.neuraldeps.app.report;

import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.need.RankPeculiar;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.PeculiarDependencies;
import org.neuraldeps.solver.graph.PeculiarDependency;
import org.neuraldeps.ui.NumberText;

/** Strong dependencies between things that are far apart in meaning. */
final class PeculiarSection {

    private static final int SHOWN = 12;

    private final ReportContent content;
    private final Html html;

    PeculiarSection(ReportContent content, Html html) {
        this.content = content;
        this.html = html;
    }

    /** Nothing where no network is shown as a whole. */
    void write() {
        content.whole().ifPresent(whole -> {
            html.raw("<section>").element("h2", "Peculiar dependencies");
            whole.peculiar().ifPresentOrElse(this::write, this::leaveOut);
            html.raw("</section>");
        });
    }

    private void leaveOut() {
        html.element(
                "p",
                "Left out: the categories carry no WordNet ids, and no hierarchy was given, so nothing is known of how"
                        + " far they are apart in meaning.");
    }

    private void write(RankPeculiar.Answer answer) {
        List<PeculiarDependency> apart = answer.ranking().apart(PeculiarDependencies.FAR);
        // A page that is mailed to someone need not tell where files lie on this machine.
        Path origin = Path.of(answer.hierarchy().origin()).getFileName();
        html.element(
                "p",
                "Strong dependencies between things that are far apart, with five non-zeros for each target: "
                        + apart.size() + " of "
                        + (answer.ranking().all().size() + answer.ranking().unknown())
                        + " are between categories at least "
                        + NumberText.brief(PeculiarDependencies.FAR, 2) + " apart by " + origin
                        + ". Strength is the size of θ_j f_j beside that of the target. How often half-samples select"
                        + " them, nde peculiar says.");
        Categories categories = content.data().dataset().categories();
        html.raw("<div class=\"scroll\"><table><thead>");
        html.header("target", "depends on", "#θ", "#strength", "#distance", "both are");
        html.raw("</thead><tbody>");
        apart.stream()
                .limit(SHOWN)
                .forEach(one -> html.row(List.of(
                        categories.label(one.target()),
                        categories.label(one.predictor()),
                        "#" + NumberText.fixed(one.coefficient(), 3),
                        "#" + NumberText.fixed(one.strength(), 3),
                        "#" + NumberText.fixed(one.distance(), 2),
                        one.common())));
        html.raw("</tbody></table></div>");
    }
}
