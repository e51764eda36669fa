package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.PathsProblem;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;

/** Reads a file of paths, and holds what it says of sizes against one another before anything is made of it. */
final class PathsReader {

    /** So many paths are made of plain arrays at a time. */
    private static final int TOGETHER = 256;

    private final FoundFile file;

    PathsReader(FoundFile file) {
        this.file = file;
    }

    StoredPaths read(Progress progress) {
        return open(progress, Open::stored);
    }

    private AllPaths read(PathOptions depth, int n, Progress progress) {
        return open(progress, open -> open.paths(n, depth, progress));
    }

    private interface Take<T> {
        T from(Open open) throws IOException;
    }

    private <T> T open(Progress progress, Take<T> take) {
        return file.read(() -> LogitFormats.with(
                file.path(),
                Reading.USUAL,
                progress,
                arrays -> take.from(new Open(new NamedArrays(file, arrays, PathsArrays.KIND)))));
    }

    /** One reading, while the file is open. */
    private final class Open {

        private final NamedArrays content;

        Open(NamedArrays content) throws IOException {
            this.content = content;
            content.requireWhole();
        }

        StoredPaths stored() throws IOException {
            long n = content.header(PathsArrays.LAMBDA_MAX, 1).shape()[0];
            List<String> names = content.texts(PathsArrays.NAMES, (int) Math.min(n, Integer.MAX_VALUE));
            PathOptions depth = depth();
            return new StoredPaths(
                    problem(names.size()),
                    depth,
                    names,
                    new StoredPaths.Origin(content.text(PathsArrays.ORIGIN), content.text(PathsArrays.PROGRAM)),
                    progress -> PathsReader.this.read(depth, names.size(), progress));
        }

        private PathsProblem problem(int n) throws IOException {
            int[] leftOut = content.integers(PathsArrays.LEFT_OUT);
            for (int i = 0; i < leftOut.length; i++) {
                if (leftOut[i] >= n || (i > 0 && leftOut[i] <= leftOut[i - 1])) {
                    throw content.wrong(PathsArrays.LEFT_OUT, "categories that do not ascend below " + n);
                }
            }
            return new PathsProblem(
                    focus(),
                    Arrays.stream(leftOut).boxed().toList(),
                    ofKey(PathsArrays.GAUGE, Gauge::of),
                    content.text(PathsArrays.FINGERPRINT));
        }

        private Focus focus() throws IOException {
            double share = content.vector(PathsArrays.FOCUS, 1)[0];
            if (!Focus.isShare(share)) {
                throw content.wrong(PathsArrays.FOCUS, "a focus of " + share);
            }
            return new Focus(share, ofKey(PathsArrays.SHARES, ShareKind::of));
        }

        private <T> T ofKey(String array, Function<String, Optional<T>> value) throws IOException {
            String key = content.text(array);
            return value.apply(key).orElseThrow(() -> unknown(array, key));
        }

        private PathOptions depth() throws IOException {
            int[] counts = content.integers(PathsArrays.DEPTH, 2);
            double[] floors = content.vector(PathsArrays.FLOORS, 3);
            if (counts[1] < 1 || Arrays.stream(floors).anyMatch(floor -> floor < 0)) {
                throw content.wrong(PathsArrays.DEPTH, "paths that go no way down");
            }
            return new PathOptions(floors[0], floors[1], counts[0], counts[1], floors[2]);
        }

        AllPaths paths(int n, PathOptions depth, Progress progress) throws IOException {
            PathsInFile inFile = new PathsInFile(content, n, reasons());
            List<KeptPath> paths = new ArrayList<>(n);
            while (paths.size() < n) {
                progress.checkCancelled();
                progress.at((double) paths.size() / n, "solution paths");
                FlatPaths some = inFile.next(Math.min(TOGETHER, n - paths.size()));
                try {
                    paths.addAll(some.paths(n));
                } catch (IllegalArgumentException none) {
                    throw content.wrong(PathsArrays.KNOTS, "they are no paths: " + none.getMessage(), none);
                }
            }
            inFile.requireEnd();
            return new AllPaths(paths, depth);
        }

        /** For every number in the file the reason that it stands for. */
        private PathEnd.Reason[] reasons() throws IOException {
            return content.texts(PathsArrays.REASONS).stream()
                    .map(key -> Arrays.stream(PathEnd.Reason.values())
                            .filter(reason -> reason.key().equals(key))
                            .findFirst()
                            .orElseThrow(() -> unknown(PathsArrays.REASONS, key)))
                    .toArray(PathEnd.Reason[]::new);
        }

        private DataException unknown(String array, String key) {
            return content.wrong(array, "nothing known is called " + key.replaceAll("\\p{C}", "?"));
        }
    }
}
