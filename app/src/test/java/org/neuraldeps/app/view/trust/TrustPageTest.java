package org.neuraldeps.app.view.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.need.FindDependencies;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.evaluation.BinomialLimits;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.SignTest;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Resources;

/** What docs/trust.md says is so, and the window can show all of it. */
final class TrustPageTest {

    private final Page page = Page.of(Resources.trust());

    @Test
    void itIsTheDocumentAsItLies() throws IOException {
        assertThat(Resources.trust()).isEqualTo(Files.readString(Path.of("../docs/trust.md")));
    }

    @Test
    void everySectionThatTheWindowAsksForAndEveryLinkIsThere() {
        List<String> anchors = page.headings().stream().map(Block::anchor).toList();
        assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(28);
        assertThat(TrustSection.values())
                .allSatisfy(section -> assertThat(anchors).contains(section.anchor()));
        List<Span> links = spans(Span.Style.LINK).toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link.isInside()).as("a link that the window can follow").isTrue();
            assertThat(page.heading(link.target().substring(1))).isPresent();
        });
        assertThat(page.heading("no-such-section")).isEmpty();
    }

    @Test
    void nothingIsWrittenInMarksThatTheWindowDoesNotKnow() {
        assertThat(Resources.trust().lines()).noneMatch(line -> line.matches("\\s*(\\||>|```|###|\\d+\\. |\\s+- ).*"));
        assertThat(page.blocks()).allSatisfy(block -> assertThat(block.words()).doesNotContain("*", "`", "]("));
        assertThat(page.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
        assertThat(page.blocks()).extracting(Block::kind).contains(Block.Kind.values());
    }

    @Test
    void everyClassThatItNamesExists() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String root : List.of("src/main/java", "../solver/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
            }
        }
        Set<String> named = spans(Span.Style.CODE)
                .map(Span::words)
                .filter(words -> words.matches("[A-Z]\\w+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(classes).containsAll(named);
    }

    @Test
    void itsThresholdsAreThoseOfTheProgram() {
        assertThat(section("the-certificate"))
                .contains("both are at most " + power(Certificate.EXACT))
                .contains("both are at most " + power(Trust.USABLE))
                .contains(Messages.text("trust.good"), Messages.text("trust.doubtful"), Messages.text("trust.bad"));
        assertThat(section("effective-rows"))
                .contains("turns amber below " + AppliedFocus.FEW_ROWS)
                .contains("fewer than " + AppliedFocus.FEW_ROWS + " effective rows");
        assertThat(section("intervals"))
                .contains(Math.round(100 * Intervals.LEVEL) + " % intervals")
                .contains("fewer than " + Intervals.LEAST_CHANGED + " groups change")
                .contains("fewer than " + Intervals.LEAST_GROUPS + " groups has no interval");
        assertThat(section("before-all-rows-have-been-read"))
                .contains("± is a " + Math.round(100 * Intervals.LEVEL) + " % interval")
                .contains(Messages.text("trust.soFar"));
        assertThat(section("flips-and-the-sign-test"))
                .contains("four groups that all get worse have p = "
                        + String.format(Locale.ROOT, "%.3f", new SignTest(0, 4).pValue()));
        assertThat(section("stability"))
                .contains("at least " + Math.round(100 * CoefficientStability.STABLE) + " % select")
                .contains(Math.round(100 * CoefficientStability.LEVEL) + " % interval")
                .contains(
                        "dealt to " + HalfSampling.BLOCKS + " blocks", "Fewer than " + HalfSampling.BLOCKS + " groups");
        assertThat(HalfSampling.USUAL.count()).as("a hundred in all").isEqualTo(100);
        assertThat(Folding.USUAL.count()).isEqualTo(5);
        assertThat(section("cross-validated-λ")).contains("in five folds");
        assertThat(section("definition-1"))
                .contains("up to " + FindDependencies.USUAL_MOST)
                .contains("95 % of rows takes " + BinomialLimits.fewest(0.05, 0.05) + " independent")
                .contains("99 % it takes " + BinomialLimits.fewest(0.01, 0.05) + ".");
        assertThat(section("what-figures-leave-out"))
                .contains(RadialChoice.TARGETS + " targets and " + RadialChoice.BASES + " bases");
        assertThat(section("storage-noise"))
                .contains("keeps " + bits(StorageType.FLOAT16) + " bits")
                .contains("float32 keeps " + bits(StorageType.FLOAT32));
    }

    @Test
    void whatItSaysOfTheSampleStandsInTable1() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/table1.md"));
        assertThat(first(lines, "| θ = 0 ")).contains("| −0.09 (");
        assertThat(first(lines, "| φ = 0.8, k = 10 ")).contains("| 53 % (", "| 30 % (", "| −0.11 (");
        assertThat(section("table-1")).contains("θ = 0 costs 0.09 points", "k = 10 costs 0.11");
        assertThat(section("focus")).contains("half of the positive rows are won", "only 30 % is right");
    }

    /** The first line of a table, which is that of MobileNetV1. */
    private static String first(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    private static String power(double threshold) {
        return String.format(Locale.ROOT, "1e%d", Math.round(Math.log10(threshold)));
    }

    private static long bits(StorageType type) {
        return Math.round(-Math.log(type.unitRoundoff()) / Math.log(2));
    }

    private Stream<Span> spans(Span.Style style) {
        return page.blocks().stream().flatMap(block -> block.spans().stream()).filter(span -> span.style() == style);
    }

    /** The words between a heading and the next. */
    private String section(String anchor) {
        Block heading = page.heading(anchor).orElseThrow();
        return page.blocks().stream()
                .dropWhile(block -> !block.equals(heading))
                .skip(1)
                .takeWhile(block -> !block.kind().isHeading())
                .map(Block::words)
                .collect(Collectors.joining("\n"));
    }
}
