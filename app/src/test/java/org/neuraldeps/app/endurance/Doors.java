package org.neuraldeps.app.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.given.ReadGiven;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.io.CategoryList;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The doors by which files come into the program. */
final class Doors {

    /** Logits, opened with what lies beside them up to their moments. */
    static final Door LOGITS = file -> open(DataRequest.of(new LogitFile(file)));

    /** Anything that somebody drops on the window: data, a session, a recipe, a figure. */
    static final Door GIVEN =
            file -> new ReadGiven(file, true).compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    /** A list of categories, one a line. */
    static final Door LIST = file -> CategoryList.read(file, Categories.numbered(SmallFeatures.CATEGORIES));

    /** Paths of all categories, read to their ends. */
    static final Door PATHS =
            file -> PathsFile.read(FoundFile.of(file), Progress.NONE).paths(Progress.NONE);

    /** What a program that was killed has saved by itself: what cannot be read is left where it is. */
    static final Door AUTOSAVE = file -> new Autosaves(file.getParent()).left().forEach(left -> left.keep());

    /** What the list of files of rows is called. */
    static final String SHARDS = "rows.list";

    private static final int ROWS = 9;

    private Doors() {}

    /** A list of two files of rows, which lie beside it as {@code a.npy} and {@code b.npy}, or one of these. */
    static Door shards() {
        return new Door() {
            @Override
            public void furnish(Path folder) throws IOException {
                Npy.doubles(folder.resolve("a.npy"), SmallFeatures.rows(ROWS, 1));
                Npy.doubles(folder.resolve("b.npy"), SmallFeatures.rows(ROWS, 2));
                Files.writeString(folder.resolve(SHARDS), "a.npy\nb.npy\n");
            }

            @Override
            public void open(Path file) {
                Doors.open(DataRequest.of(new LogitFile(file.resolveSibling(SHARDS))));
            }
        };
    }

    /** A side file of given logits of nine rows and six columns. */
    static Door beside(SideFile role) {
        return new Door() {
            @Override
            public void furnish(Path folder) throws IOException {
                Npy.doubles(
                        folder.resolve("logits.npy"),
                        SmallFeatures.logits(SmallFeatures.rows(ROWS, 1), SmallFeatures.head(1)));
            }

            @Override
            public void open(Path file) {
                LogitFile logits = new LogitFile(file.resolveSibling("logits.npy"));
                OpenedDataset opened = Doors.open(new DataRequest(logits, Optional.empty(), Map.of(role, file)));
                if (role == SideFile.HIERARCHY) {
                    new FindHierarchy(opened).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
                }
            }
        };
    }

    /** One of the files that belong to features: where it has its usual name, it is put in place of the one there. */
    static Door amongFeatures() {
        return new Door() {
            @Override
            public void furnish(Path folder) throws IOException {
                SmallFeatures.writeInto(folder);
                SmallFeatures.writeHead(folder.resolve("head.npz"), 1);
            }

            @Override
            public void open(Path file) {
                Doors.open(DataRequest.of(HeadOnFeatures.usual(FeatureFiles.of(file.getParent()))));
            }
        };
    }

    private static OpenedDataset open(DataRequest request) {
        return FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    /** A command whose last words are the file; what it says on standard error must be one line, and no fault. */
    static Door command(String... words) {
        return file -> {
            String[] call =
                    Stream.concat(Stream.of(words), Stream.of(file.toString())).toArray(String[]::new);
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            PrintStream heard = new PrintStream(err, true, StandardCharsets.UTF_8);
            int code = NdeCommandLine.run(new Console(silent, heard, false, () -> false, Workers.CALLER), call);
            String said = err.toString(StandardCharsets.UTF_8);
            if (code == ExitCode.FAILED || code == ExitCode.CANCELLED) {
                throw new IllegalStateException("exit code " + code + ": " + said);
            }
            if (code != ExitCode.DONE) {
                requireOneLine(said);
                throw new UsageException(said.strip());
            }
        };
    }

    private static void requireOneLine(String said) {
        long errors =
                said.lines().filter(line -> !line.startsWith("nde: note:")).count();
        if (errors != 1 || said.strip().codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new IllegalStateException("not one line: " + said);
        }
    }
}
