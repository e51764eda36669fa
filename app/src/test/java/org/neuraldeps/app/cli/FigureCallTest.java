package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.plate.call.FigureCall;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Pins;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The command of a figure makes the same request and the same file, whatever is shown and however it looks. */
final class FigureCallTest {

    private static final String NAMES = """
        index\twnid\tname
        0\tn00000001\tsum, of two
        1\tn00000002\tit's a "part"
        2\tn00000003\t$HOME `ls`
        3\tn00000004\ttwin
        4\tn00000005\ttwin
        5\tn00000006\t-犬 λ
        """;

    private static final String HIERARCHY = """
        child\tparent
        n00000001\tone
        n00000002\tone
        n00000003\ttwo
        n00000004\ttwo
        n00000005\ttwo
        """;

    @TempDir
    private Path folder;

    private OpenedDataset data;

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    @BeforeEach
    void openData() throws IOException {
        Path logits = SmallData.writeInto(folder);
        SmallData.writeTruth(folder);
        Map<SideFile, Path> asked = new EnumMap<>(SideFile.class);
        asked.put(SideFile.CATEGORIES, Files.writeString(folder.resolve("other names.tsv"), NAMES));
        asked.put(SideFile.HIERARCHY, Files.writeString(folder.resolve("kinds.tsv"), HIERARCHY));
        DataRequest request =
                new DataRequest(new LogitFile(logits), Optional.empty(), asked, Optional.of(new HoldOut(0.3, 4)));
        data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyStateInAnyStyleIsTheSameRequestAndTheSameBytesFromItsCommand(FigureKind<?> kind) throws IOException {
        Random random = new Random(20 + kind.key().hashCode());
        for (int i = 0; i < 12; i++) {
            PlateRequest<?> request = new PlateRequest<>(kind, state(kind, random), style(kind, random));
            FigureFormat format = one(random, FigureFormat.all());
            double dpi = random.nextBoolean() ? 300 : 36 + random.nextInt(60);
            Path file = folder.resolve(i + " it's" + format.suffix());
            FigureCall call = FigureCall.of(request, data.dataset().categories(), file, dpi);
            Optional<String> refusal = kind.refusal(data, request.state());
            if (refusal.isPresent()) {
                Run refused = run(call);
                assertThat(refused.code()).as(call.text()).isEqualTo(ExitCode.DATA);
                assertThat(refused.err()).contains(refusal.get());
                continue;
            }
            Path window = folder.resolve("window" + format.suffix());
            request.draw(data, Progress.NONE, Workers.CALLER).write(window, format, dpi, Progress.NONE);
            Run run = run(call, "--print-recipe");
            assertThat(run.code()).as("%s%n%s", call.text(), run.err()).isZero();
            assertThat(Recipe.read(run.out(), folder).request()).as(call.text()).isEqualTo(request);
            assertThat(file).as(call.text()).hasSameBinaryContentAs(window);
        }
    }

    @Test
    void headsOnFeaturesAreTheSameFromTheirCommand() throws IOException {
        Path train = SmallFeatures.writeInto(folder.resolve("some features"));
        Path plain = Files.copy(train, train.resolveSibling("activations.npy"));
        SmallFeatures.writeHead(train.resolveSibling("head.npz"), 1);
        Path cut = SmallFeatures.writeHead(folder.resolve("it's cut.npz"), 2);
        HeadOnFeatures usual = HeadOnFeatures.usual(new FeatureFiles(train));
        HeadOnFeatures unnamed = HeadOnFeatures.usual(new FeatureFiles(plain));
        List<DataRequest> requests = List.of(
                DataRequest.of(usual),
                DataRequest.of(unnamed.under(cut)),
                DataRequest.of(usual).predictedFrom(usual.under(cut)),
                DataRequest.of(unnamed.under(cut)).predictedFrom(unnamed),
                new DataRequest(usual, Optional.empty(), Map.of(SideFile.OUT_OF_DISTRIBUTION, train)),
                DataRequest.of(new HeadOnFeatures(new BundledFeatures("tiny200"), Optional.of(tiny(folder)))));
        FigureKind<?> star = FigureKinds.of("star");
        for (DataRequest request : requests) {
            OpenedDataset opened = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
            CategoryRef target = CategoryRef.of(opened.dataset().categories(), 2);
            ExplorerState state = ExplorerState.first(request, target, new LambdaSetting.Nonzeros(3));
            PlateRequest<?> asked = new PlateRequest<>(star, state, style(star, new Random(1)));
            Path file = folder.resolve("figure.svg");
            FigureCall call = FigureCall.of(asked, opened.dataset().categories(), file, 300);
            Run run = run(call, "--print-recipe");
            assertThat(run.err()).as(call.text()).isEmpty();
            assertThat(Recipe.read(run.out(), folder).request()).as(call.text()).isEqualTo(asked);
        }
    }

    @Test
    void filesThatAreReadInAnotherWayAreTheSameFromTheirCommand() throws IOException {
        LogitFile first = new LogitFile(ManyArrays.npz(folder.resolve("runs.npz")), false, Reading.of("late"));
        LogitFile second = first.reading(Reading.of("-early"));
        Path bytes = ManyArrays.raw(folder.resolve("bare.bin"));
        LogitFile bare = new LogitFile(bytes, false, Reading.of(RawLayout.parse("x6:float64:big:3")));
        LogitFile turned = new LogitFile(bytes, true, Reading.of(RawLayout.parse("6x60:float64:big:3")));
        List<DataRequest> requests = List.of(
                DataRequest.of(first),
                DataRequest.of(second).predictedFrom(first),
                DataRequest.of(bare),
                DataRequest.of(bare).predictedFrom(turned),
                DataRequest.of(turned).predictedFrom(second));
        FigureKind<?> star = FigureKinds.of("star");
        for (DataRequest request : requests) {
            OpenedDataset opened = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
            CategoryRef target = CategoryRef.of(opened.dataset().categories(), 2);
            ExplorerState state = ExplorerState.first(request, target, new LambdaSetting.Nonzeros(3));
            PlateRequest<?> asked = new PlateRequest<>(star, state, style(star, new Random(1)));
            Path file = folder.resolve("figure.svg");
            FigureCall call = FigureCall.of(asked, opened.dataset().categories(), file, 300);
            Run run = run(call, "--print-recipe");
            assertThat(run.code()).as("%s%n%s", call.text(), run.err()).isZero();
            assertThat(Recipe.read(run.out(), folder).request()).as(call.text()).isEqualTo(asked);
        }
    }

    /** A head of the sample's size in a file of the user. */
    private static Path tiny(Path folder) throws IOException {
        try (InputStream head = Sample.TINY200.open("head.npz")) {
            Path file = folder.resolve("tiny.npz");
            Files.write(file, head.readAllBytes());
            return file;
        }
    }

    @Test
    void whatIsSoByItselfIsLeftOutAndWhatAShellWouldReadIsQuoted() {
        FigureKind<?> star = FigureKinds.of("star");
        Path file = Path.of("it's.svg");
        DataRequest sample = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K));
        CategoryRef target = CategoryRef.of(data.dataset().categories(), 2);
        ExplorerState state = ExplorerState.first(sample, target, new LambdaSetting.Nonzeros(4));
        PaperStyle style = new PaperStyle(star.usualSize(), PaperStyle.USUAL_LETTERS, Palette.LIGHT, Set.of());
        PlateRequest<?> request = new PlateRequest<>(star, state, style.style());
        assertThat(FigureCall.of(request, data.dataset().categories(), file, 300)
                        .text())
                .isEqualTo("nde figure star --sample imagenet1k --target '$HOME `ls`' --nonzeros 4 -o 'it'\\''s.svg'");
    }

    @Test
    void aNetworkOfTheSampleThatIsNotTheUsualOneIsNamed() {
        FigureKind<?> star = FigureKinds.of("star");
        BundledNetwork first = BundledNetwork.first(Sample.IMAGENET1K);
        BundledNetwork second = (BundledNetwork) first.siblings().get(0);
        for (DataRequest sample :
                List.of(DataRequest.of(second), DataRequest.of(first).predictedFrom(second))) {
            ExplorerState state = state(star, new Random(1)).on(sample);
            PlateRequest<?> request = new PlateRequest<>(star, state, style(star, new Random(1)));
            assertThat(FigureCall.of(request, data.dataset().categories(), Path.of("f.svg"), 300)
                            .words())
                    .containsSequence("--sample", "imagenet1k", "--network", second.network());
        }
    }

    @Test
    void aFileThatIsCalledLikeAnOptionIsNone() {
        DataRequest request = new DataRequest(
                new LogitFile(Path.of("-dark"), true),
                Optional.of(new LogitFile(Path.of("-t"), true)),
                Map.of(SideFile.LABELS, Path.of("-l")));
        FigureKind<?> star = FigureKinds.of("star");
        ExplorerState state = state(star, new Random(1)).on(request).withPredictors(Predictors.USUAL.allowingOwn(true));
        PlateRequest<?> asked = new PlateRequest<>(star, state, style(star, new Random(1)));
        List<String> words = FigureCall.of(asked, data.dataset().categories(), Path.of("f.svg"), 300)
                .words();
        assertThat(words)
                .contains("--with=-t", "--labels=-l", "--transpose", "--transpose-other", "--with-own")
                .endsWith("-o", "f.svg", "--", "-dark");
    }

    @Test
    void dataThatNoOptionsNameAreRefusedWithARemedy() {
        FigureKind<?> star = FigureKinds.of("star");
        DataRequest mixed = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K))
                .predictedFrom(new LogitFile(folder.resolve("logits.npy")));
        ExplorerState state = state(star, new Random(1)).on(mixed);
        PlateRequest<?> request = new PlateRequest<>(star, state, style(star, new Random(1)));
        assertThatThrownBy(() -> FigureCall.of(request, data.dataset().categories(), Path.of("f.svg"), 300))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("open both networks from files");
    }

    private static Run run(FigureCall call, String... more) {
        return Run.of(
                Stream.concat(call.words().stream().skip(1), Stream.of(more)).toArray(String[]::new));
    }

    private ExplorerState state(FigureKind<?> kind, Random random) {
        List<CategoryRef> all = new ArrayList<>(IntStream.range(0, SmallData.CATEGORIES)
                .mapToObj(column -> CategoryRef.of(data.dataset().categories(), column))
                .toList());
        Collections.shuffle(all, random);
        Optional<Several> several = kind.showsSeveral() && random.nextBoolean()
                ? Optional.of(new Several(all.subList(0, 1 + random.nextInt(3)), all.subList(4, 5 + random.nextInt(2))))
                : Optional.empty();
        return new ExplorerState(
                data.request(),
                new Problem(
                        all.get(random.nextInt(all.size())),
                        several,
                        focus(random),
                        new Predictors(random.nextBoolean(), all.subList(0, random.nextInt(3))),
                        one(random, List.of(Gauge.values()))),
                lambda(random),
                look(kind, random),
                new Pins(new TreeSet<>(all.subList(0, random.nextInt(4)))));
    }

    /** Of none, sometimes by label, which then makes no difference. */
    private static Focus focus(Random random) {
        double share = random.nextBoolean() ? 0 : 0.99 * random.nextDouble();
        return new Focus(share, one(random, List.of(ShareKind.values())));
    }

    private static LambdaSetting lambda(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new LambdaSetting.Absolute(random.nextDouble());
            case 1 -> new LambdaSetting.Ratio(Math.exp(-5 * random.nextDouble()));
            default -> new LambdaSetting.Nonzeros(random.nextInt(4));
        };
    }

    private static EdgeLook edges(FigureKind<?> kind, Random random) {
        EdgeFilter filter = new EdgeFilter(
                random.nextBoolean() ? 0 : 0.3 * random.nextDouble(),
                random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(3));
        EdgeLook look = EdgeLook.USUAL.showing(filter);
        return kind.edgeScale().isEmpty() || random.nextBoolean()
                ? look
                : look.locking(kind.edgeScale().orElseThrow(), OptionalDouble.of(0.01 + random.nextDouble()));
    }

    private static AtlasFilter filter(Random random) {
        return new AtlasFilter(
                one(random, List.of(EdgeSign.values())),
                one(random, List.of(EdgeScope.values())),
                random.nextBoolean(),
                random.nextBoolean() ? 0 : random.nextDouble(),
                random.nextBoolean() ? 0 : random.nextDouble());
    }

    private static Look look(FigureKind<?> kind, Random random) {
        Look look = Look.first().showing(kind.pane(), kind.key());
        if (!kind.pathAxes().isEmpty()) {
            look = look.along(one(random, kind.pathAxes()));
        }
        if (kind.showsSeveral() || kind.showsAll()) {
            look = look.drawing(edges(kind, random));
        }
        if (kind.showsAll()) {
            look = look.mapping(AtlasLook.USUAL
                    .showing(filter(random))
                    .coloured(one(random, List.of(DotColour.values())))
                    .ordered(one(random, List.of(MatrixOrder.values())), one(random, List.of(MatrixOrder.values()))));
        }
        if (kind.showsEpsilonDelta() && random.nextBoolean()) {
            look = look.asking(Optional.of(new EpsilonDelta(3 * random.nextDouble(), 0.9 * random.nextDouble())));
        }
        if (kind.crossValidates() && random.nextBoolean()) {
            look = look.validating(Optional.of(new Folding(2 + random.nextInt(3), 1 + random.nextInt(2))));
        }
        if (kind.showsStability()) {
            look = look.judging(one(random, List.of(StabilityLook.values())));
        }
        if (kind.plot().isEmpty()) {
            return look;
        }
        Plot plot = kind.plot().get();
        double left = plot.isLogarithmicAcross(look.pathAxis()) ? 0 : -0.2;
        double below = plot.isLogarithmicUpwards(look.pathAxis()) ? 0 : -0.8;
        return look.showing(plot, Extent.of(range(random, left), range(random, below)));
    }

    private static Optional<Range> range(Random random, double above) {
        double from = above + Math.exp(-9 * random.nextDouble());
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(Range.between(from, from + 0.01 + random.nextDouble()));
    }

    private static FigureStyle style(FigureKind<?> kind, Random random) {
        Set<PagePart> without = EnumSet.noneOf(PagePart.class);
        without.addAll(Stream.of(PagePart.values())
                .filter(part -> random.nextBoolean())
                .collect(Collectors.toSet()));
        double letters = random.nextBoolean() ? PaperStyle.USUAL_LETTERS : 5 + 6 * random.nextDouble();
        return new PaperStyle(size(kind.usualSize(), random), letters, one(random, List.of(Palette.values())), without)
                .style();
    }

    private static PaperSize size(PaperSize usual, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> usual;
            case 1 -> one(random, List.of(PaperPreset.values())).size(usual);
            case 2 -> PaperSize.mm(80 + random.nextInt(100), 60.5 + random.nextInt(90));
            case 3 -> usual.scaledTo(PaperSize.mm(61.7, 0).width());
            default -> new PaperSize(200 + 300 * random.nextDouble(), 200 + 300 * random.nextDouble());
        };
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
