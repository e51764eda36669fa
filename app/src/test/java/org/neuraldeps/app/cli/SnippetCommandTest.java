package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.app.plate.snippet.Snippet;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Programs of states, run by what they are written for, print the coefficients that this program finds. */
final class SnippetCommandTest {

    private static final double AS_THE_PROGRAM = 1e-12;
    private static final double AS_OTHERS_DO = 1e-6;

    @TempDir
    private Path folder;

    private SnippetData data;

    @BeforeEach
    void write() throws IOException {
        data = SnippetData.writeInto(folder);
    }

    /** A program, and what it should print. */
    private record Case(String text, Map<Integer, Double> expected, String what) {}

    @Test
    void javaPrintsTheSameOfRandomStatesOfAnyData() {
        List<Case> cases = cases(Language.JAVA, 4);
        List<Map<Integer, Double>> printed =
                new JavaSnippets(cases.stream().map(Case::text).toList()).printed();
        requireSame(cases, printed, AS_THE_PROGRAM);
    }

    @Test
    void pythonPrintsTheSameOfRandomStatesOfAnyData() {
        Optional<ForeignSnippets> python = ForeignSnippets.python();
        assumeTrue(python.isPresent(), "no python3 with scikit-learn");
        List<Case> cases = cases(Language.PYTHON, 4);
        requireSame(
                cases,
                python.get().printed(folder, cases.stream().map(Case::text).toList()),
                AS_OTHERS_DO);
    }

    @Test
    void rPrintsTheSameOfRandomStatesOfAnyData() {
        Optional<ForeignSnippets> r = ForeignSnippets.r();
        assumeTrue(r.isPresent(), "no Rscript with glmnet");
        List<Case> cases = cases(Language.R, 3);
        requireSame(
                cases, r.get().printed(folder, cases.stream().map(Case::text).toList()), AS_OTHERS_DO);
    }

    /** Real logits, in two types of number, of two networks. */
    @Test
    @Tag("slow")
    void allPrintTheSameOfTheSample() {
        BundledNetwork first = BundledNetwork.first(Sample.IMAGENET1K);
        DataRequest one = DataRequest.of(first);
        DataRequest two = one.predictedFrom(first.siblings().get(0) instanceof BundledNetwork other ? other : first);
        for (DataRequest request : List.of(one, two)) {
            OpenedDataset opened = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
            String plain = data.converted(request);
            ExplorerState state = ExplorerState.first(
                            request, CategoryRef.of(opened.dataset().categories(), 956), new LambdaSetting.Nonzeros(12))
                    .withFocus(new Focus(request.equals(one) ? 0 : 0.8, ShareKind.SOFTMAX));
            Map<Language, Case> cases = new TreeMap<>();
            for (Language language : Language.values()) {
                cases.put(language, madeOf(language, opened, state, plain));
            }
            Case java = cases.get(Language.JAVA);
            requireSame(List.of(java), new JavaSnippets(List.of(java.text())).printed(), AS_THE_PROGRAM);
            check(ForeignSnippets.python(), cases.get(Language.PYTHON));
            check(ForeignSnippets.r(), cases.get(Language.R));
        }
    }

    private void check(Optional<ForeignSnippets> program, Case made) {
        program.ifPresent(
                known -> requireSame(List.of(made), known.printed(folder, List.of(made.text())), AS_OTHERS_DO));
    }

    @Test
    void theCommandPrintsOrWritesWhatTheWindowCopies() throws IOException {
        String logits = data.plain().toString();
        Run printed = Run.of("snippet", "python", logits, "-t", "sum", "--lambda-ratio", "0.2", "--focus", "0.5");
        assertThat(printed.err()).isEmpty();
        OpenedDataset opened = data.open(DataRequest.of(data.plain()));
        ExplorerState state = ExplorerState.first(
                        opened.request(),
                        CategoryRef.of(opened.dataset().categories(), 0),
                        new LambdaSetting.Ratio(0.2))
                .withFocus(new Focus(0.5, ShareKind.SOFTMAX));
        String copied = Snippet.of(Language.PYTHON, opened, state, Progress.NONE, Workers.CALLER)
                .text();
        assertThat(printed.out()).isEqualTo(copied);
        Path file = folder.resolve("sum.py");
        Run written = Run.of(
                "snippet", "python", logits, "-t", "sum", "--lambda-ratio", "0.2", "--focus", "0.5", "-o", file + "");
        assertThat(written.out() + written.err()).isEmpty();
        assertThat(file).hasContent(copied);
        assertThat(Run.of("snippet", "r", logits, "-t", "sum", "--nonzeros", "2", "-o", logits)
                        .err())
                .contains("is one of the files to read");
        assertThat(Run.of("snippet").err()).contains("the language is missing: python, r, java");
    }

    @Test
    void whatNoProgramCanSolveIsRefusedWithARemedy() throws IOException {
        String few = folder.resolve("few.npz").toString();
        Run.of("moments", data.plain().toString(), "-o", few, "--rows-limit", "600b");
        assertThat(Run.of("snippet", "r", few, "-t", "0", "--nonzeros", "2").code())
                .isZero();
        Run focused = Run.of("snippet", "r", few, "-t", "0", "--nonzeros", "2", "--focus", "0.5");
        assertThat(focused.code()).isEqualTo(3);
        assertThat(focused.errorLines())
                .singleElement()
                .asString()
                .contains("keeps some of the rows that a focus weighs")
                .endsWith("open the logits that it was made of");
        double[][] zero = SmallData.logits();
        for (double[] row : zero) {
            row[5] = 0;
        }
        DataRequest request = DataRequest.of(Npy.doubles(folder.resolve("zero.npy"), zero));
        OpenedDataset opened = data.open(request);
        ExplorerState state = ExplorerState.first(
                request, CategoryRef.of(opened.dataset().categories(), 5), new LambdaSetting.Nonzeros(1));
        assertThatThrownBy(() -> Snippet.of(Language.JAVA, opened, state, Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("is 0 on all fit rows");
    }

    private List<Case> cases(Language language, int statesOfEach) {
        Random random = new Random(12 + language.key().length());
        List<Case> cases = new ArrayList<>();
        data.requests().forEach((what, request) -> {
            OpenedDataset opened = data.open(request);
            String plain = data.isPlain(what) ? "" : data.converted(request);
            for (int i = 0; i < statesOfEach; i++) {
                ExplorerState state = state(opened, i, random);
                Case made = madeOf(language, opened, state, plain);
                assertThat(made.text().contains("nde convert")).as(what).isEqualTo(!data.isPlain(what));
                cases.add(new Case(made.text(), made.expected(), what + ": " + state.problem()));
            }
        });
        return cases;
    }

    /** The program as it stands, with its files where the test has put them. */
    private Case madeOf(Language language, OpenedDataset opened, ExplorerState state, String plain) {
        Snippet snippet = Snippet.of(language, opened, state, Progress.NONE, Workers.CALLER);
        Map<Integer, Double> expected = new TreeMap<>();
        for (Coefficient found : SolveTarget.of(opened, state)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(state.lambda())
                .solution()
                .byMagnitude()) {
            expected.put(found.category(), found.value());
        }
        String text =
                snippet.text().replace("\"converted/", "\"" + plain + "/").replace("\"imagenet1k/", "\"" + plain + "/");
        return new Case(text, expected, state.toString());
    }

    private static void requireSame(List<Case> cases, List<Map<Integer, Double>> printed, double tolerance) {
        assertThat(printed).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            Case made = cases.get(i);
            String what = made.what() + "\n" + made.text();
            assertThat(printed.get(i).keySet().containsAll(large(made.expected())))
                    .as(what)
                    .isTrue();
            for (Map.Entry<Integer, Double> found : printed.get(i).entrySet()) {
                double expected = made.expected().getOrDefault(found.getKey(), 0.0);
                assertThat(found.getValue()).as(what).isCloseTo(expected, within(tolerance));
            }
        }
    }

    /** Those that no program may leave out. */
    private static List<Integer> large(Map<Integer, Double> theta) {
        return theta.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) > AS_OTHERS_DO)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first is Eq. 2 as it stands. */
    private static ExplorerState state(OpenedDataset opened, int i, Random random) {
        List<CategoryRef> all = opened.dataset().categories().all().stream()
                .map(CategoryRef::of)
                .toList();
        CategoryRef target = all.get(random.nextInt(all.size()));
        ShareKind by = opened.dataset().labels().isPresent() || opened.kept().isPresent()
                ? (random.nextBoolean() ? ShareKind.LABEL : ShareKind.SOFTMAX)
                : ShareKind.SOFTMAX;
        int from = random.nextInt(4);
        ExplorerState plain = ExplorerState.first(opened.request(), target, lambda(random));
        return i == 0
                ? plain
                : plain.withFocus(new Focus(i == 1 || random.nextBoolean() ? 0.9 * random.nextDouble() : 0, by))
                        .withPredictors(
                                new Predictors(random.nextBoolean(), all.subList(from, from + random.nextInt(3))))
                        .withGauge(i == 2 || random.nextBoolean() ? Gauge.CENTRED : Gauge.AS_GIVEN);
    }

    private static LambdaSetting lambda(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new LambdaSetting.Absolute(0.01 + random.nextDouble());
            case 1 -> new LambdaSetting.Ratio(Math.exp(-4 * random.nextDouble()));
            default -> new LambdaSetting.Nonzeros(random.nextInt(4));
        };
    }
}
