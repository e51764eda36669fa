package org.neuraldeps.app.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A page can be mailed: ten targets of 1000 categories, down to fifty dependencies each. */
final class PageSizeTest {

    private static final int BYTES = 3_000_000;

    @Test
    void tenTargetsOfAThousandCategoriesDownToFiftyStayBelowThreeMegabytes() throws Exception {
        OpenedDataset data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
        String html = InteractivePage.of(
                        InteractivePage.title(data),
                        TargetSteps.of(data, ReportRequest.standard(), Progress.NONE),
                        Workers.CALLER,
                        Progress.NONE)
                .html();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(BYTES);
        String from = html.substring(html.indexOf("id=\"data\">") + 10);
        JsonNode document = new ObjectMapper().readTree(from.substring(0, from.indexOf("</script>")));
        assertThat(document.get("data").get(0).get("labels")).hasSize(1000);
        assertThat(document.get("targets")).hasSize(10);
        for (JsonNode target : document.get("targets")) {
            List<Integer> active = new ArrayList<>();
            target.get("active").forEach(knot -> active.add(knot.size()));
            assertThat(active).anyMatch(k -> k == 50);
            assertThat(active.subList(0, active.size() - 1)).allMatch(k -> k <= 50);
            assertThat(target.get("values").size()).isEqualTo(active.size());
            assertThat(target.get("table1").get("acc").size()).isGreaterThanOrEqualTo(active.size());
        }
    }
}
