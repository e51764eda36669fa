package org.neuraldeps.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.SparseRedundancy;

/** Which categories few others predict well, and which they do not. */
final class RankingSection {

    private static final int SHOWN = 12;
    private static final int[] COUNTS = SparseRedundancy.usualNonzeros();

    private final ReportContent content;
    private final Html html;

    RankingSection(ReportContent content, Html html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        List<SparseRedundancy> ranking = content.ranking();
        int most = COUNTS[ReportContent.ORDERED_BY];
        html.raw("<section>").element("h2", "Who is made of few others");
        html.element(
                "p",
                "The error that the best penalised fit leaves at " + counts()
                        + " non-zeros, in percent of E[f_i²]; in the order of k = " + most + ".");
        if (ranking.size() <= 2 * SHOWN) {
            table(0, ranking.size());
        } else {
            html.raw("<div class=\"pair\"><div>").element("h3", "Best predicted");
            table(0, SHOWN);
            html.raw("</div><div>").element("h3", "Least predicted");
            table(ranking.size() - SHOWN, ranking.size());
            html.raw("</div></div>");
            html.raw("<details>").element("summary", "All " + ranking.size() + " categories");
            table(0, ranking.size());
            html.raw("</details>");
        }
        html.raw("</section>");
    }

    private static String counts() {
        String all = Arrays.stream(COUNTS).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return all.replaceFirst(", (\\d+)$", " and $1");
    }

    private static String[] headings() {
        return Stream.concat(Stream.of("#", "category"), Arrays.stream(COUNTS).mapToObj(k -> "#k = " + k))
                .toArray(String[]::new);
    }

    private void table(int from, int to) {
        Categories categories = content.data().dataset().categories();
        html.raw("<div class=\"scroll\"><table><thead>");
        html.header(headings());
        html.raw("</thead><tbody>");
        for (int place = from; place < to; place++) {
            SparseRedundancy entry = content.ranking().get(place);
            List<String> cells = new ArrayList<>(List.of("#" + (place + 1), categories.label(entry.category())));
            IntStream.range(0, COUNTS.length).forEach(i -> cells.add(Digits.percentCell(entry.relativeError(i))));
            html.row(cells);
        }
        html.raw("</tbody></table></div>");
    }
}
