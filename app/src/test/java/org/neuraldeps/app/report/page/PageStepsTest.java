package org.neuraldeps.app.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.report.ReportRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.openqa.selenium.Keys;

/** Steps with words: what a tour is as a page. */
final class PageStepsTest {

    @TempDir
    Path folder;

    private static List<PageStep> steps() {
        ExplorerState first = Toy.state(3, new LambdaSetting.Nonzeros(2));
        ExplorerState second = first.withLambda(new LambdaSetting.Nonzeros(5));
        ExplorerState chord =
                Toy.state(5, new LambdaSetting.Nonzeros(4)).looking(first.look().showing(Pane.MIDDLE, "chord"));
        return List.of(
                new PageStep(Toy.JUDGED, first, "Two <b>& \"more\"", "One.\n\nTwo </script><script>alert(1)</script>."),
                new PageStep(Toy.JUDGED, second, "Five", ""),
                new PageStep(Toy.JUDGED, chord, "Several", "As the program draws it."));
    }

    private static String html() {
        return InteractivePage.of("<Toy> & co", steps(), Workers.CALLER, Progress.NONE)
                .html();
    }

    @Test
    void stepsOfOneTargetShareItsPath() throws Exception {
        String html = html();
        assertThat(document(html).get("targets")).hasSize(2);
        assertThat(html).contains("\"steps\":[{\"target\":0,").contains("\"heading\":\"Five\"");
        assertThat(html).isEqualTo(html());
    }

    @Test
    void nothingThatSomebodyWroteIsMarkup() {
        assertThat(html())
                .contains("<title>&lt;Toy&gt; &amp; co</title>")
                .doesNotContain("<script>alert")
                .contains("\\u003c/script>\\u003cscript>alert(1)");
    }

    @Test
    void whatNoScriptDrawsIsThereAsTheProgramDrawsItOnLightAndDark() {
        String still = html();
        still = still.substring(still.indexOf("data-step=\"2\""));
        assertThat(still).contains("<div class=\"on-light\"><svg", "<div class=\"on-dark\"><svg");
        assertThat(PageFigures.of(steps().get(2)).moving()).containsExactly("scatter", "path");
    }

    @Test
    @EnabledIf("org.neuraldeps.app.report.page.Chromium#isInstalled")
    void stepsAreGoneThroughByButtonsAndLambdaStaysLive() throws Exception {
        Path page = folder.resolve("steps.html");
        InteractivePage.of("Toy", steps(), Workers.CALLER, Progress.NONE).write(page);
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.open(page);
            assertThat(chromium.find("#story h2").getText()).isEqualTo("Two <b>& \"more\"");
            assertThat(chromium.all("#story p")).hasSize(2);
            assertThat(chromium.all("#coefficients tbody tr")).hasSize(2);
            next(chromium);
            assertThat(chromium.find("#story h2").getText()).isEqualTo("Five");
            assertThat(chromium.run("return document.activeElement.textContent"))
                    .isEqualTo("Five");
            assertThat(chromium.all("#coefficients tbody tr")).hasSize(5);
            chromium.find("#fewer").click();
            assertThat(chromium.all("#coefficients tbody tr").size()).isLessThan(5);
            assertThat(chromium.find(".still").isDisplayed()).isFalse();
            next(chromium);
            assertThat(chromium.find(".still .on-light svg").isDisplayed()).isTrue();
            assertThat(chromium.find("#star").isDisplayed()).isFalse();
            assertThat(chromium.find("#scatter svg").isDisplayed()).isTrue();
            assertThat(chromium.find("#story nav button:last-child").isEnabled())
                    .isFalse();
            chromium.find("#story h2").sendKeys(Keys.PAGE_UP);
            assertThat(chromium.find("#story h2").getText()).isEqualTo("Five");
            chromium.find("#slider").sendKeys(Keys.ARROW_RIGHT);
            assertThat(chromium.find("#story h2").getText()).isEqualTo("Five");
            assertThat(chromium.console()).isEmpty();
        }
    }

    @Test
    void table1IsKnownNearEveryLambdaOfThePath() throws Exception {
        JsonNode target = document(html()).get("targets").get(0);
        List<Double> judged = new ArrayList<>();
        target.get("table1").get("lambdas").forEach(lambda -> judged.add(lambda.asDouble()));
        target.get("lambdas").forEach(knot -> assertThat(judged).contains(knot.asDouble()));
        for (int i = 1; i < judged.size(); i++) {
            boolean isNear = judged.get(i - 1) <= 1.23 * judged.get(i);
            boolean isBelowAll = judged.get(i) <= 1e-6 * target.get("lambdaMax").asDouble();
            assertThat(isNear || isBelowAll)
                    .as("%s and %s", judged.get(i - 1), judged.get(i))
                    .isTrue();
        }
    }

    @Test
    @EnabledIf("org.neuraldeps.app.report.page.Chromium#isInstalled")
    void whatIsFoundOfATruthIsMarkedByShapeAndInWords() throws Exception {
        Path page = folder.resolve("planted.html");
        List<PageStep> planted = TargetSteps.of(
                PlantedToy.DATA, ReportRequest.standard().at(new LambdaSetting.Nonzeros(9)), Progress.NONE);
        assertThat(planted).extracting(step -> step.state().target()).containsExactly(0, 1);
        InteractivePage.of("Planted", planted, Workers.CALLER, Progress.NONE).write(page);
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.open(page);
            SolvedTarget solved = SolveTarget.of(PlantedToy.DATA, planted.get(0).state())
                    .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
            Recovery recovery =
                    solved.at(new LambdaSetting.Nonzeros(9)).recovery().orElseThrow();
            assertThat(recovery.extra()).isNotEmpty();
            assertThat(chromium.all("#star circle.truth.found")).hasSameSizeAs(recovery.found());
            assertThat(chromium.all("#star rect.truth.extra")).hasSameSizeAs(recovery.extra());
            assertThat(chromium.all("#scatter circle.truth.missed")).hasSameSizeAs(recovery.missed());
            assertThat(chromium.all("#coefficients tr.missed")).hasSameSizeAs(recovery.missed());
            assertThat(chromium.find("#caption").getText())
                    .endsWith(recovery.found().size() + " of 5 found, "
                            + recovery.extra().size() + " false, "
                            + recovery.missed().size() + " missed");
            assertThat(chromium.console()).isEmpty();
        }
    }

    private static JsonNode document(String html) throws Exception {
        String from = html.substring(html.indexOf("id=\"data\">") + 10);
        return new ObjectMapper().readTree(from.substring(0, from.indexOf("</script>")));
    }

    private static void next(Chromium chromium) {
        chromium.find("#story nav button:last-child").click();
    }
}
