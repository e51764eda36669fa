package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.report.page.Chromium;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.tour.BundledTour;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.openqa.selenium.WebElement;

/** The tour that comes with the program, as a page, from its first step to its last. */
final class TourPageTest {

    @TempDir
    Path folder;

    @Test
    @EnabledIf("org.neuraldeps.app.report.page.Chromium#isInstalled")
    void theBundledTourIsPlayedFromStartToEnd() {
        Run run = Run.of("report", "--tour", "first", "-o", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("page.html").toFile().length()).isLessThan(1 << 20);
        List<TourStep> steps = BundledTour.read().steps();
        try (Chromium chromium = Chromium.start(folder.resolve("profile"))) {
            chromium.resize(1280, 900);
            chromium.open(folder.resolve("page.html"));
            for (int i = 0; i < steps.size(); i++) {
                assertThat(chromium.find("#story h2").getText())
                        .isEqualTo(steps.get(i).heading());
                assertThat(chromium.find("#story p").getText())
                        .isEqualTo(steps.get(i).words());
                assertThat(chromium.find("#story nav span").getText()).isEqualTo(i + 1 + " of " + steps.size());
                requireFigures(chromium, steps.get(i));
                requireLambda(chromium, steps.get(i).view().state().lambda());
                WebElement next = chromium.find("#story nav button:last-child");
                assertThat(next.isEnabled()).isEqualTo(i + 1 < steps.size());
                next.click();
            }
            assertThat(chromium.console()).isEmpty();
        }
    }

    /** Of the panes that the step's view shows, those that move and those that do not. */
    private static void requireFigures(Chromium chromium, TourStep step) {
        List<Pane> panes = step.view().layout().maximised().map(List::of).orElseGet(() -> List.of(Pane.values()));
        Set<String> moving = new HashSet<>();
        panes.forEach(pane -> moving.add(step.view().state().look().in(pane)));
        moving.retainAll(Set.of("star", "path", "scatter", "radial"));
        for (String key : List.of("star", "path", "scatter", "radial")) {
            assertThat(chromium.find("#" + key).isDisplayed()).as(key).isEqualTo(moving.contains(key));
        }
        long still =
                chromium.all(".still").stream().filter(WebElement::isDisplayed).count();
        assertThat(still).isEqualTo(panes.size() - moving.size());
    }

    private static void requireLambda(Chromium chromium, LambdaSetting lambda) {
        int shown = chromium.all("#coefficients tbody tr").size();
        if (lambda instanceof LambdaSetting.Nonzeros nonzeros) {
            assertThat(shown).isEqualTo(nonzeros.count());
        }
        if (lambda instanceof LambdaSetting.Ratio given) {
            Number max = (Number) chromium.run("const d = JSON.parse(document.getElementById('data').textContent);"
                    + " return d.targets[document.getElementById('target').value].lambdaMax");
            double there = Double.parseDouble(chromium.find("#page").getDomAttribute("data-lambda"));
            assertThat(there).isEqualTo(given.ratio() * max.doubleValue());
        }
    }

    @Test
    void whatATourSaysItselfMayNotBeSaidBesideIt() {
        for (String[] more :
                new String[][] {{"--sample", "imagenet1k"}, {"--targets", "3"}, {"--nonzeros", "3"}, {"--focus", "0.5"}
                }) {
            Run run = Run.of("report", "--tour", "first", "-o", folder.toString(), more[0], more[1]);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errorLines().get(0)).contains("a tour says what is shown");
        }
        assertThat(Files.exists(folder.resolve("page.html"))).isFalse();
    }

    @Test
    void aTourThatIsNotThereIsToldInOneLine() {
        Run run = Run.of("report", "--tour", folder.resolve("gone.ndetour").toString(), "-o", folder.toString());
        assertThat(run.code()).isNotZero();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).contains("gone.ndetour");
    }
}
