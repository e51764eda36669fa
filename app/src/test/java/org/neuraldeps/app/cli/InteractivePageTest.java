package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.report.page.Chromium;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page that {@code nde report --interactive} writes, in a real browser. */
@EnabledIf("org.neuraldeps.app.report.page.Chromium#isInstalled")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InteractivePageTest {

    private static final List<String> TARGETS = List.of("custard apple", "siamang");
    private static final List<Double> PLACES = List.of(0.08, 0.31, 0.5, 0.77, 0.95);
    private static final String SLIDE =
            "const s = document.getElementById('slider'); s.value = arguments[0]; s.dispatchEvent(new Event('input'));";

    private Chromium chromium;
    private SolutionPath path;
    private Path page;

    @BeforeAll
    void write(@TempDir Path folder) {
        Run run = Run.of(
                "report",
                "--sample",
                "imagenet1k",
                "--targets",
                String.join(",", TARGETS),
                "--interactive",
                "-o",
                folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        page = folder.resolve("page.html");
        assertThat(run.out().strip()).isEqualTo(page.toString());
        chromium = Chromium.start(folder.resolve("profile"));
        path = path();
    }

    /** The program's own path of the first target. */
    private static SolutionPath path() {
        DataRequest request = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K));
        OpenedDataset data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        return new SolveTarget(data, 956, Formulation.USUAL, new LambdaSetting.Nonzeros(10))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .path();
    }

    @BeforeEach
    void open() {
        chromium.resize(1280, 900);
        chromium.prefer("light");
        chromium.open(page);
        chromium.console();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void atFiveLambdasTheCoefficientsAreThoseOfSolve() {
        for (double place : PLACES) {
            chromium.run(SLIDE, place);
            JsonNode solved = solve(TARGETS.get(0));
            requireClose(shown(), coefficients(solved));
            assertThat(error()).isCloseTo(solved.get("error").asDouble(), within(1e-12));
        }
    }

    /** The same path gives the same doubles: the script does what {@code SolutionPath.at} does, in the same order. */
    @Test
    void interpolationIsThatOfTheProgramToTheLastBit() {
        for (double place = 0.005; place < 1; place += 0.0715) {
            chromium.run(SLIDE, place);
            assertThat(shown()).isEqualTo(exact());
            assertThat(error()).isEqualTo(path.at(lambda()).error());
        }
    }

    private Map<Integer, Double> exact() {
        Map<Integer, Double> coefficients = new TreeMap<>();
        path.at(lambda()).byMagnitude().forEach(c -> coefficients.put(c.category(), c.value()));
        return coefficients;
    }

    private static void requireClose(Map<Integer, Double> shown, Map<Integer, Double> exact) {
        assertThat(shown.keySet()).isEqualTo(exact.keySet());
        shown.forEach((category, value) -> assertThat(value).isCloseTo(exact.get(category), within(1e-12)));
    }

    /** The comparison above would notice an interpolation that is not that of the program. */
    @ParameterizedTest
    @ValueSource(strings = {"(1 + 1e-9) * part * (", "part * part * ("})
    void aScriptThatInterpolatesOtherwiseIsFoundOut(String otherwise) throws IOException {
        String html = Files.readString(page);
        String mutated = html.replace("+= part * (", "+= " + otherwise)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(mutated.length()).isNotEqualTo(html.length());
        Path other = page.resolveSibling("mutated.html");
        Files.writeString(other, mutated);
        chromium.open(other);
        chromium.run(SLIDE, PLACES.get(2));
        Map<Integer, Double> exact = exact();
        assertThat(shown().entrySet())
                .anyMatch(shown -> Math.abs(shown.getValue() - exact.get(shown.getKey())) > 1e-12);
    }

    /** The policy of the page lets nothing run but its own script, as it was written. */
    @Test
    void aScriptThatSomebodyChangesDoesNotRun() throws IOException {
        Path other = page.resolveSibling("changed.html");
        Files.writeString(other, Files.readString(page).replace("+= part * (", "+= 1 * ("));
        chromium.open(other);
        assertThat(chromium.all("#slider")).isEmpty();
        assertThat(chromium.console()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void table1IsThatOfTheKnotThatItNames() {
        chromium.run("document.getElementById('slider').focus()");
        for (int i = 0; i < 9; i++) {
            chromium.find("#slider").sendKeys(Keys.ARROW_RIGHT);
        }
        JsonNode metrics = solve(TARGETS.get(0)).get("metrics");
        JsonNode zero = metrics.get("controls").get("zero");
        assertThat(cells("#table1 tbody tr:first-child data"))
                .containsExactly(
                        metrics.get("absErr").asDouble(), zero.get("absErr").asDouble());
        assertThat(cells("#table1 tbody tr:nth-child(3) data"))
                .containsExactly(
                        metrics.get("acc").asDouble(),
                        zero.get("acc").asDouble(),
                        metrics.get("originalAcc").asDouble());
    }

    @Test
    void nothingIsFetchedAndTheConsoleStaysEmpty() {
        for (double place : PLACES) {
            chromium.run(SLIDE, place);
        }
        choose(1);
        chromium.resize(390, 844);
        chromium.prefer("dark");
        chromium.run(SLIDE, 1);
        chromium.find("#along summary").click();
        chromium.find(".event-button").click();
        chromium.print();
        assertThat(chromium.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void arrowKeysGoFromKnotToKnotAndSayWhatHasChanged() {
        WebElement slider = chromium.find("#slider");
        slider.sendKeys(Keys.HOME);
        assertThat(shown()).isEmpty();
        chromium.await(() -> live().contains("0 categories"));
        slider.sendKeys(Keys.ARROW_RIGHT);
        assertThat(shown()).hasSize(1);
        String first = chromium.find("#coefficients tbody td").getText();
        chromium.await(() -> live().contains(first + " entered"));
        assertThat(slider.getDomAttribute("aria-valuetext")).contains("1 category");
        slider.sendKeys(Keys.ARROW_LEFT);
        assertThat(shown()).isEmpty();
        slider.sendKeys(Keys.END);
        assertThat(shown()).hasSizeBetween(45, 50);
        assertThat(chromium.find("#more").isEnabled()).isFalse();
    }

    @Test
    void numbersMayBeTypedAndWordsAreRefusedInOneLine() {
        type("#count", "7");
        assertThat(shown()).hasSize(7);
        type("#ratio", "0.5");
        assertThat(lambda()).isEqualTo(0.5 * number("lambdaMax"));
        type("#lambda", "much");
        assertThat(chromium.find("#problem").getText()).isEqualTo("λ is a number above 0; \"much\" is none.");
        type("#lambda", "1e-9");
        assertThat(chromium.find("#problem").getText()).startsWith("The page ends at this λ");
        assertThat(lambda()).isEqualTo(number("end"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void namesKeepClearOfEachOtherAndInsideTheirFigures(int width) {
        chromium.resize(width, 900);
        for (double place : PLACES) {
            chromium.run(SLIDE, place);
            assertThat((List<?>) chromium.run(OUTSIDE))
                    .as("outside at %s", place)
                    .isEmpty();
            assertThat((List<?>) chromium.run(MEETING))
                    .as("meeting at %s", place)
                    .isEmpty();
        }
        assertThat(chromium.run("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    }

    /** Letters that end more than a pixel outside the drawing that they belong to. */
    private static final String OUTSIDE = "return [...document.querySelectorAll('.drawing svg')].flatMap(svg => {"
            + " const page = svg.getBoundingClientRect();"
            + " return [...svg.querySelectorAll('text')].filter(text => { const box = text.getBoundingClientRect();"
            + " return box.left < page.left - 1 || box.right > page.right + 1 || box.top < page.top - 2"
            + " || box.bottom > page.bottom + 2; }).map(text => text.textContent); });";

    /** Upright letters of one figure that lie on others of it. */
    private static final String MEETING = "return [...document.querySelectorAll('.drawing svg')].flatMap(svg => {"
            + " const boxes = [...svg.querySelectorAll('text')].filter(text => !text.hasAttribute('transform')).map(text"
            + " => { const b = text.getBoundingClientRect(); return {words: text.textContent, left: b.left + 1, right:"
            + " b.right - 1, top: b.top + 3, bottom: b.bottom - 3}; }); return boxes.flatMap((a, i) => boxes.slice(i +"
            + " 1).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map(b =>"
            + " a.words + ' / ' + b.words)); });";

    @Test
    void aCategoryKeepsItsPlaceInTheStar() {
        chromium.run(SLIDE, 0.6);
        String place = "const d = document.querySelector('#star [data-category=\"952\"] circle');"
                + " return d.getAttribute('cx') + ' ' + d.getAttribute('cy')";
        Object there = chromium.run(place);
        chromium.run(SLIDE, 0.97);
        assertThat(chromium.run(place)).isEqualTo(there);
    }

    @Test
    void signsAreToldByDashAndShapeToo() {
        chromium.run(SLIDE, 1);
        assertThat(chromium.all("#star .spoke.negative"))
                .isNotEmpty()
                .allMatch(spoke -> has(spoke, "stroke-dasharray"));
        assertThat(chromium.all("#star .spoke.positive"))
                .isNotEmpty()
                .noneMatch(spoke -> has(spoke, "stroke-dasharray"));
        assertThat(chromium.all("#star polygon.dot.negative")).isNotEmpty();
    }

    @Test
    void coloursAreThoseOfTheProgramOnLightPagesAndDarkOnes() {
        String positive = "return getComputedStyle(document.querySelector('#star .spoke.positive')).stroke";
        assertThat(chromium.run(positive)).isEqualTo("rgb(0, 114, 178)");
        chromium.prefer("dark");
        assertThat(chromium.run(positive)).isEqualTo("rgb(86, 180, 233)");
    }

    private static boolean has(WebElement element, String attribute) {
        return element.getDomAttribute(attribute) != null;
    }

    private void choose(int target) {
        chromium.run(
                "const p = document.getElementById('target'); p.value = arguments[0]; p.dispatchEvent(new"
                        + " Event('change'));",
                target);
    }

    private void type(String field, String words) {
        WebElement input = chromium.find(field);
        input.clear();
        input.sendKeys(words, Keys.ENTER);
    }

    private String live() {
        return chromium.find("#live").getDomProperty("textContent");
    }

    private double lambda() {
        return Double.parseDouble(chromium.find("#page").getDomAttribute("data-lambda"));
    }

    private double number(String member) {
        return ((Number) chromium.run(
                        "return JSON.parse(document.getElementById('data').textContent).targets[0][arguments[0]]",
                        member))
                .doubleValue();
    }

    /** θ as the page shows it, with all digits that it has. */
    private Map<Integer, Double> shown() {
        Map<Integer, Double> shown = new TreeMap<>();
        List<?> rows =
                (List<?>) chromium.run("return [...document.querySelectorAll('#coefficients tbody tr')].map(row =>"
                        + " [Number(row.dataset.category), row.querySelector('data').value])");
        rows.forEach(row -> shown.put(
                ((Number) ((List<?>) row).get(0)).intValue(), Double.valueOf((String) ((List<?>) row).get(1))));
        return shown;
    }

    private double error() {
        return Double.parseDouble(chromium.find("#page").getDomAttribute("data-error"));
    }

    private List<Double> cells(String css) {
        return chromium.all(css).stream()
                .map(cell -> Double.valueOf(cell.getDomProperty("value")))
                .toList();
    }

    private JsonNode solve(String target) {
        return Run.of(
                        "solve",
                        "--sample",
                        "imagenet1k",
                        "--target",
                        target,
                        "--lambda",
                        Double.toString(lambda()),
                        "--json")
                .json();
    }

    private static Map<Integer, Double> coefficients(JsonNode solved) {
        Map<Integer, Double> coefficients = new TreeMap<>();
        solved.get("coefficients")
                .forEach(c ->
                        coefficients.put(c.get("index").asInt(), c.get("value").asDouble()));
        return coefficients;
    }
}
