package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.work.Progress;

/** Paths as arrays of an archive; those of knots and coefficients are made while they are written. */
final class PathsWriter {

    private static final String INT32 = "<i4";
    private static final List<PathEnd.Reason> REASONS = List.of(PathEnd.Reason.values());

    private final StoredPaths stored;
    private final List<KeptPath> paths;
    private final Progress progress;
    private final NpzWriter archive = new NpzWriter();

    PathsWriter(StoredPaths stored, Progress progress) {
        this.stored = stored;
        this.paths = stored.paths(progress).paths();
        this.progress = progress;
    }

    /** @throws IOException if the stream does not take it */
    void write(OutputStream out) throws IOException {
        archive.integers(PathsArrays.KIND.version(), PathsArrays.KIND.latest());
        texts(PathsArrays.PROGRAM, Stream.of(stored.origin().program()));
        texts(PathsArrays.ORIGIN, Stream.of(stored.origin().data()));
        problem();
        texts(PathsArrays.NAMES, stored.names().stream());
        paths();
        texts(NamedArrays.Kind.CONTENTS, archive.names().stream());
        archive.write(out);
    }

    private void problem() {
        texts(PathsArrays.FINGERPRINT, Stream.of(stored.problem().fingerprint()));
        texts(PathsArrays.GAUGE, Stream.of(stored.problem().gauge().key()));
        archive.vector(PathsArrays.FOCUS, stored.problem().focus().share());
        texts(PathsArrays.SHARES, Stream.of(stored.problem().focus().by().key()));
        archive.integers(
                        PathsArrays.LEFT_OUT,
                        stored.problem().leftOut().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                .integers(
                        PathsArrays.DEPTH,
                        stored.depth().maxNonzeros(),
                        stored.depth().maxKnots())
                .vector(
                        PathsArrays.FLOORS,
                        stored.depth().lambdaFloor(),
                        stored.depth().lambdaFloorRatio(),
                        stored.depth().errorFloor());
    }

    private void paths() {
        archive.vector(
                PathsArrays.LAMBDA_MAX,
                paths.stream().mapToDouble(KeptPath::lambdaMax).toArray());
        texts(PathsArrays.REASONS, REASONS.stream().map(PathEnd.Reason::key));
        archive.integers(
                        PathsArrays.END,
                        paths.stream()
                                .mapToInt(path -> REASONS.indexOf(path.end().reason()))
                                .toArray())
                .integers(
                        PathsArrays.KNOTS,
                        paths.stream().mapToInt(path -> path.knots().size()).toArray());
        doubles(PathsArrays.LAMBDAS, knots -> knots.mapToDouble(Knot::lambda));
        doubles(PathsArrays.ERRORS, knots -> knots.mapToDouble(Knot::error));
        integers(PathsArrays.SIZES, knots -> knots.mapToInt(knot -> knot.active().length));
        integers(PathsArrays.ACTIVE, knots -> knots.flatMapToInt(knot -> Arrays.stream(knot.active())));
        doubles(PathsArrays.VALUES, knots -> knots.flatMapToDouble(knot -> Arrays.stream(knot.values())));
    }

    private void doubles(String name, Function<Stream<Knot>, DoubleStream> numbers) {
        long count = paths.stream()
                .mapToLong(path -> numbers.apply(path.knots().stream()).count())
                .sum();
        archive.elements(name, NumberEncoder.DOUBLE.descr(), shape(count), out -> {
            for (KeptPath path : paths) {
                progress.checkCancelled();
                double[] values = numbers.apply(path.knots().stream()).toArray();
                ByteBuffer bytes =
                        ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
                Arrays.stream(values).forEach(bytes::putDouble);
                out.write(bytes.array());
            }
        });
    }

    private void integers(String name, Function<Stream<Knot>, IntStream> numbers) {
        long count = paths.stream()
                .mapToLong(path -> numbers.apply(path.knots().stream()).count())
                .sum();
        archive.elements(name, INT32, shape(count), out -> {
            for (KeptPath path : paths) {
                progress.checkCancelled();
                int[] values = numbers.apply(path.knots().stream()).toArray();
                ByteBuffer bytes =
                        ByteBuffer.allocate(Integer.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
                Arrays.stream(values).forEach(bytes::putInt);
                out.write(bytes.array());
            }
        });
    }

    private static String shape(long count) {
        return "(" + count + ",)";
    }

    private void texts(String name, Stream<String> texts) {
        archive.bytes(name, JoinedTexts.joined(texts));
    }
}
