package org.neuraldeps.solver.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/**
 * Where along λ something is looked at, from few dependencies to many: at k = 1, 2, … or at λ/λ_max from 1 downwards, evenly by its logarithm.
 *
 * @param places the settings, each meant for every target
 */
public record MeasureAxis(List<LambdaSetting> places) {

    /** How many places there are at most. */
    public static final int MOST = 50;

    private static final int RATIOS = 40;

    /** No further down than this, where paths go on for ever. */
    private static final double LEAST_RATIO = 1e-4;

    /** No end of paths is so near that nothing could be seen to change. */
    private static final double LARGEST_END = 0.5;

    public MeasureAxis {
        places = List.copyOf(places);
    }

    /** That on which a setting has its place: by k for a k, otherwise by λ/λ_max. */
    public static MeasureAxis of(AllPaths paths, LambdaSetting setting) {
        return setting instanceof LambdaSetting.Nonzeros ? ofNonzeros(paths) : ofRatios(paths);
    }

    /** k = 1 … the most non-zeros that are kept of any target; evenly chosen ones where these are more than {@value #MOST}. */
    public static MeasureAxis ofNonzeros(AllPaths paths) {
        int longest =
                paths.paths().stream().mapToInt(MeasureAxis::nonzeros).max().orElse(1);
        // The last knot of a path that was cut has the coefficient at which it was, too.
        int most = Math.max(1, Math.min(longest, paths.depth().maxNonzeros()));
        int count = Math.min(most, MOST);
        List<LambdaSetting> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            places.add(new LambdaSetting.Nonzeros(Math.round((float) i * most / count)));
        }
        return new MeasureAxis(places);
    }

    private static int nonzeros(KeptPath path) {
        return path.knots().stream()
                .mapToInt(knot -> knot.active().length)
                .max()
                .orElse(0);
    }

    /** λ/λ_max from 1 down to where half of the kept paths have ended, or to {@value #LEAST_RATIO}. */
    public static MeasureAxis ofRatios(AllPaths paths) {
        double[] ends = paths.paths().stream()
                .filter(path -> path.lambdaMax() > 0)
                .mapToDouble(path -> path.end().lambda() / path.lambdaMax())
                .sorted()
                .toArray();
        double median = ends.length == 0 ? 0 : ends[ends.length / 2];
        double last = Math.min(LARGEST_END, Math.max(LEAST_RATIO, median));
        return new MeasureAxis(IntStream.range(0, RATIOS)
                .<LambdaSetting>mapToObj(i -> new LambdaSetting.Ratio(StrictMath.pow(last, i / (RATIOS - 1.0))))
                .toList());
    }

    /** Whether it is by k. */
    public boolean isByNonzeros() {
        return places.get(0) instanceof LambdaSetting.Nonzeros;
    }

    /** The k, or the λ/λ_max, of each place. */
    public double[] values() {
        return places.stream().mapToDouble(MeasureAxis::value).toArray();
    }

    private static double value(LambdaSetting setting) {
        return setting instanceof LambdaSetting.Nonzeros nonzeros
                ? nonzeros.count()
                : ((LambdaSetting.Ratio) setting).ratio();
    }

    /** Where each place lies, from 0 to 1. */
    public double[] positions() {
        return places.stream().mapToDouble(this::position).toArray();
    }

    /**
     * Where a setting of the same kind lies, from 0 at the first place to 1 at the last; beyond them at the nearer one.
     *
     * @param setting a k or a λ/λ_max, as this axis has
     */
    public double position(LambdaSetting setting) {
        double first = scaled(places.get(0));
        double last = scaled(places.get(places.size() - 1));
        return first == last ? 0 : Math.max(0, Math.min(1, (scaled(setting) - first) / (last - first)));
    }

    private static double scaled(LambdaSetting setting) {
        double value = value(setting);
        return setting instanceof LambdaSetting.Nonzeros ? value : -Math.log(value);
    }
}
