package org.neuraldeps.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.theory.SparseRedundancy;

/** Which categories few others predict well, and which they do not. */
final class RankingSection {

    private static final int SHOWN = 12;

    private final ReportContent content;
    private final Html html;

    RankingSection(ReportContent content, Html html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        html.raw("<section>").element("h2", "Who is made of few others");
        content.whole().ifPresentOrElse(whole -> write(whole.ranking()), this::leaveOut);
        html.raw("</section>");
    }

    private void leaveOut() {
        html.element(
                "p",
                "Left out: the second moments of more than " + CategoryLimits.HELD
                        + " categories are not held in memory, so each of the "
                        + content.data().moments().size()
                        + " would read the file anew. For one of them there is nde solve --target … --nonzeros …");
    }

    private void write(Ranking ranking) {
        html.element(
                "p",
                "The error that the best penalised fit leaves at " + ranking.counts()
                        + " non-zeros, in percent of E[f_i²]; in the order of k = " + ranking.most() + ".");
        int all = ranking.entries().size();
        if (all <= 2 * SHOWN) {
            table(ranking, 0, all);
            return;
        }
        html.raw("<div class=\"pair\"><div>").element("h3", "Best predicted");
        table(ranking, 0, SHOWN);
        html.raw("</div><div>").element("h3", "Least predicted");
        table(ranking, all - SHOWN, all);
        html.raw("</div></div>");
        html.raw("<details>").element("summary", "All " + all + " categories");
        table(ranking, 0, all);
        html.raw("</details>");
    }

    private void table(Ranking ranking, int from, int to) {
        Categories categories = content.data().dataset().categories();
        html.raw("<div class=\"scroll\"><table><thead>");
        html.header(Stream.concat(
                        Stream.of("#", "category"),
                        Arrays.stream(ranking.nonzeros()).mapToObj(k -> "#k = " + k))
                .toArray(String[]::new));
        html.raw("</thead><tbody>");
        for (int place = from; place < to; place++) {
            SparseRedundancy entry = ranking.entries().get(place);
            List<String> cells = new ArrayList<>(List.of("#" + (place + 1), categories.label(entry.category())));
            IntStream.range(0, ranking.nonzeros().length)
                    .forEach(i -> cells.add(Digits.percentCell(entry.relativeError(i))));
            html.row(cells);
        }
        html.raw("</tbody></table></div>");
    }
}
