package org.neuraldeps.app.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.BundledFeatures;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FeatureSource;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;

/** States with everything in them, at random. */
public final class RandomState {

    private static final String[] LETTERS = {
        "a", "Z", "9", " ", "é", "λ", "\"", "'", "/", "{", "\t", "\n", "\u0001", "🦜", "中"
    };

    private final Random random;
    private final Path folder;

    private RandomState(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
    }

    /** A state; its files lie in, beside and away from a folder. */
    public static ExplorerState of(Random random, Path folder) {
        return new RandomState(random, folder).state();
    }

    private ExplorerState state() {
        List<CategoryRef> categories = categories();
        Optional<Several> several = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Several(categories.subList(0, 3), categories.subList(3, 5)));
        return new ExplorerState(
                data(),
                new Problem(
                        categories.get(random.nextInt(8)),
                        several,
                        focus(),
                        predictors(categories),
                        one(Gauge.values())),
                lambda(),
                look(),
                new Pins(new TreeSet<>(categories.subList(0, random.nextInt(8)))));
    }

    private Predictors predictors(List<CategoryRef> categories) {
        return new Predictors(random.nextBoolean(), categories.subList(0, random.nextInt(3)));
    }

    private DataRequest data() {
        boolean areFeatures = random.nextInt(3) == 0;
        Map<SideFile, Path> asked = new EnumMap<>(SideFile.class);
        for (SideFile role : SideFile.values()) {
            if (random.nextBoolean() && (areFeatures || !role.isOfFeatures())) {
                asked.put(role, file());
            }
        }
        Optional<HoldOut> holdOut = asked.containsKey(SideFile.EVALUATION) || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new HoldOut(0.001 + 0.9 * random.nextDouble(), random.nextInt(Integer.MAX_VALUE)));
        Optional<FeatureSource> features = areFeatures ? Optional.of(features()) : Optional.empty();
        Supplier<NetworkRef> network =
                () -> features.<NetworkRef>map(this::head).orElseGet(this::network);
        return new DataRequest(
                network.get(), random.nextBoolean() ? Optional.of(network.get()) : Optional.empty(), asked, holdOut);
    }

    private FeatureSource features() {
        return random.nextBoolean() ? new BundledFeatures(word()) : new FeatureFiles(file());
    }

    private HeadOnFeatures head(FeatureSource features) {
        return new HeadOnFeatures(features, random.nextBoolean() ? Optional.of(file()) : Optional.empty());
    }

    private NetworkRef network() {
        return random.nextBoolean()
                ? new BundledNetwork(word(), word())
                : new LogitFile(file(), random.nextBoolean(), reading());
    }

    private Reading reading() {
        return switch (random.nextInt(3)) {
            case 0 -> Reading.USUAL;
            case 1 -> Reading.of(word());
            default ->
                Reading.of(new RawLayout(
                        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(1 + random.nextInt(5000)),
                        2 + random.nextInt(1000),
                        one(StorageType.values()),
                        random.nextBoolean(),
                        random.nextInt(3) * 64L));
        };
    }

    private Path file() {
        Path from = random.nextBoolean() ? folder : random.nextBoolean() ? folder.getParent() : folder.getRoot();
        return from.resolve("f" + random.nextInt(5)).resolve("my logits-é.npy");
    }

    private Focus focus() {
        return random.nextBoolean() ? Focus.NONE : new Focus(random.nextDouble(), one(ShareKind.values()));
    }

    private LambdaSetting lambda() {
        double size = Math.exp(50 * random.nextGaussian());
        return switch (random.nextInt(3)) {
            case 0 -> new LambdaSetting.Absolute(size);
            case 1 -> new LambdaSetting.Ratio(size);
            default -> new LambdaSetting.Nonzeros(random.nextInt(Integer.MAX_VALUE));
        };
    }

    private Look look() {
        Look look = Look.first().along(one(PathAxis.values())).listing(one(CoefficientKind.values()));
        for (Plot plot : Plot.values()) {
            look = random.nextBoolean() ? look : look.showing(plot, new Extent(range(), range(), random.nextBoolean()));
        }
        look = random.nextBoolean() ? look : look.drawing(edges());
        look = random.nextBoolean() ? look : look.asking(Optional.of(asked()));
        look = random.nextBoolean()
                ? look
                : look.validating(Optional.of(new Folding(2 + random.nextInt(9), random.nextInt(1000))));
        look = random.nextBoolean() ? look : look.mapping(atlas());
        look = random.nextBoolean() ? look : look.judging(one(StabilityLook.values()));
        return random.nextBoolean() ? look : look.showing(one(Pane.values()), word());
    }

    private AtlasLook atlas() {
        AtlasFilter filter = new AtlasFilter(
                one(EdgeSign.values()),
                one(EdgeScope.values()),
                random.nextBoolean(),
                random.nextBoolean() ? 0 : Math.exp(random.nextGaussian()),
                random.nextBoolean() ? 0 : Math.exp(random.nextGaussian()));
        Set<EdgeLayer> layers = EnumSet.noneOf(EdgeLayer.class);
        for (EdgeLayer layer : EdgeLayer.values()) {
            if (random.nextBoolean()) {
                layers.add(layer);
            }
        }
        return new AtlasLook(
                filter, one(DotColour.values()), one(MatrixOrder.values()), one(MatrixOrder.values()), layers);
    }

    private EpsilonDelta asked() {
        return new EpsilonDelta(Math.exp(5 * random.nextGaussian()), 1e-9 + 0.999 * random.nextDouble());
    }

    private EdgeLook edges() {
        EdgeFilter filter = new EdgeFilter(
                random.nextBoolean() ? 0 : Math.exp(5 * random.nextGaussian()),
                random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(1000));
        EdgeLook edges = EdgeLook.USUAL.showing(filter);
        for (EdgeScale scale : EdgeScale.values()) {
            OptionalDouble locked = random.nextBoolean()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.exp(5 * random.nextGaussian()));
            edges = edges.locking(scale, locked);
        }
        return edges;
    }

    private Optional<Range> range() {
        double one = Math.exp(5 * random.nextGaussian());
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(Range.between(one, one * (1 + Math.exp(2 * random.nextGaussian()))));
    }

    private List<CategoryRef> categories() {
        List<CategoryRef> all = new ArrayList<>(IntStream.range(0, 8)
                .mapToObj(i ->
                        new CategoryRef(i * 1000 + random.nextInt(1000), random.nextBoolean() ? "" : word(), word()))
                .toList());
        Collections.shuffle(all, random);
        return all;
    }

    private String word() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> one(LETTERS))
                .collect(Collectors.joining());
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
