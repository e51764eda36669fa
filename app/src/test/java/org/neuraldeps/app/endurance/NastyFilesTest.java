package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Files and places that somebody has made to do harm, or that the system has in store. */
final class NastyFilesTest {

    private static final Door CHECK = Doors.command("check");

    @TempDir
    private Path folder;

    // ---- what unpacks to more than it says, or than there is room for ----

    @Test
    void anArchiveThatUnpacksToMoreThanItsHeaderSaysIsNotUnpacked() throws IOException {
        byte[] bomb = Nasty.zip("logits.npy", Nasty.npy("<f4", "(3, 4)", 48), 64L << 20);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        refused("bomb.npz", bomb, "the data should end at byte");
    }

    @Test
    void anArchiveThatPromisesMoreThanAnyDiskHolds() throws IOException {
        byte[] file = Nasty.zip("logits.npy", Nasty.npy("<f8", "(1000000, 1000000)", 0), 100);
        refused("promise.npz", file, "should end at byte 8000000000");
    }

    @Test
    void aHeadThatUnpacksToMoreThanItsHeaderSaysIsNotHeld() throws IOException {
        Path features = SmallFeatures.writeInto(folder.resolve("features")).getParent();
        Files.write(features.resolve("head.npz"), Nasty.zip("W.npy", Nasty.npy("<f4", "(5, 6)", 120), 64L << 20));
        assertThatThrownBy(() -> CHECK.open(features)).isInstanceOf(UsageException.class);
    }

    @Test
    void anArchiveWithinAnArchiveIsNotLookedInto() throws IOException {
        byte[] inner = Nasty.zip("logits.npy", Nasty.npy("<f4", "(3, 4)", 48), 0);
        refused("outer.npz", Nasty.zip("inner.npz", inner, 0), "no NumPy array in this archive, but inner.npz");
    }

    @Test
    void manyArraysThatAreOneAreListedAndNoneIsTaken() throws IOException {
        refused("crowd.npz", Nasty.crowd(20_000), "");
    }

    // ---- headers ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(-1, 4)",
                "(4, -1)",
                "(9223372036854775807, 2)",
                "(4294967296, 4294967296)",
                "(9223372036854775808, 1)",
                "(3037000500, 3037000500)",
                "(0, 0)",
                "(0, 9223372036854775807)",
                "(2147483647, 2147483647)",
                "()",
                "(4)",
                "(1e3, 4)"
            })
    void absurdShapesAreRefused(String shape) throws IOException {
        refused("shape.npy", Nasty.npy("<f4", shape, 64), "");
        refused("shape.npz", Nasty.zip("logits.npy", Nasty.npy("<f4", shape, 64), 0), "");
    }

    @Test
    void aHeaderOfHalfAMillionDimensionsIsRefusedInAShortLine() throws IOException {
        refused("dimensions.npy", Nasty.npy("<f4", "(" + "1, ".repeat(300_000) + ")", 4), "is not a matrix");
    }

    // ---- names ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../up.npy",
                "/tmp/absolute.npy",
                "C:\\up.npy",
                "a\nb.npy",
                "a\u001b[2Jb.npy",
                "\u202eypn.npy",
                "..npy",
                ".npy",
                "con.npy"
            })
    void namesInArchivesAreOnlyNames(String name) throws Exception {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Path file = Files.write(inside.resolve("names.npz"), Nasty.zip(name, Nasty.npy("<f4", "(5, 3)", 60), 0));
        Doors.LOGITS.open(file);
        assertThat(everything()).containsExactlyInAnyOrder(inside, file);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).toList();
        }
    }

    // ---- what is no file ----

    @Test
    void pipesDevicesFoldersAndLinksThatLeadNowhereAreRefusedByEveryDoor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
        Path self = Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("gone"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path toFolder = Files.createSymbolicLink(folder.resolve("to-folder"), empty);
        for (Path path : List.of(pipe, self, dangling, empty, toFolder, Path.of("/dev/zero"), Path.of("/dev/null"))) {
            for (Door door : List.of(Doors.LOGITS, Doors.LIST, CHECK, Doors.command("figure", "--recipe"))) {
                Verdict verdict = new Tried(60_000).open(door, path, 1);
                assertThat(verdict.fault()).as(path.toString()).isEmpty();
                assertThat(verdict.isRefused()).as(path.toString()).isTrue();
            }
        }
    }

    @Test
    void aLinkToAFileIsTheFile() throws Exception {
        Path npy = Npy.doubles(folder.resolve("logits.npy"), SmallFeatures.rows(9, 1));
        Doors.LOGITS.open(Files.createSymbolicLink(folder.resolve("link"), npy));
    }

    // ---- XML ----

    @Test
    void nothingThatAPictureRefersToIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "{\"version\":1,\"kind\":\"star\"}");
        for (String document :
                List.of(Luring.entity(secret.toUri().toString()), Luring.type("no-such.dtd"), Luring.laughs())) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("picture.svg"), bytes);
            Verdict verdict = new Tried(60_000).open(Doors.GIVEN, file, bytes.length);
            assertThat(verdict.fault()).isEmpty();
            assertThat(verdict.isRefused()).isTrue();
            assertThatThrownBy(() -> Recipe.open(file))
                    .isInstanceOf(DataException.class)
                    .message()
                    .containsAnyOf("is damaged", "holds no recipe");
        }
    }

    // ---- a file that does not stay as it is ----

    @Test
    void aFileThatShrinksWhileItIsReadIsRefused() throws IOException {
        Path file = Npy.doubles(folder.resolve("logits.npy"), new double[4000][60]);
        refusedAtFirstLook(file, () -> Files.write(file, new byte[300]));
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsRefused() throws IOException {
        Path file = Npy.doubles(folder.resolve("logits.npy"), new double[4000][60]);
        Path other = Npy.doubles(folder.resolve("other.npy"), SmallFeatures.rows(4000, 2));
        refusedAtFirstLook(file, () -> Files.move(other, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Does something to a file. */
    private interface Deed {
        void done() throws IOException;
    }

    private static void refusedAtFirstLook(Path file, Deed deed) {
        FoundData found = FoundData.of(DataRequest.of(file));
        Progress meddler = new Progress() {
            private boolean isDone;

            @Override
            public void at(double fraction, String step) {
                // Only looks count.
            }

            @Override
            public boolean cancelled() {
                if (!isDone) {
                    isDone = true;
                    try {
                        deed.done();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
                return false;
            }
        };
        assertThatThrownBy(() -> found.open(meddler, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("was changed while it was open");
    }

    // ---- places ----

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "new\nline", "東京 كلب 🐈", "-v", "'\"$(touch x)`;", "#{x}%s%n", "..."})
    void foldersOfAnyNameAreWorkedIn(String name) throws Exception {
        assumeTrue(
                System.getProperty("sun.jnu.encoding", "").equals("UTF-8"), "this system names files in another way");
        Path place = Files.createDirectories(folder.resolve(name));
        Path logits = Npy.doubles(place.resolve(name + ".npy"), SmallFeatures.rows(30, 1));
        CHECK.open(logits);
        Path figure = place.resolve(name + ".svg");
        Doors.command("figure", "star", "--target", "1", "--nonzeros", "2", "-o", figure.toString())
                .open(logits);
        assertThat(Recipe.open(figure).request().state().data()).isEqualTo(DataRequest.of(logits));
        ExplorerState state = ExplorerState.first(
                DataRequest.of(logits), CategoryRef.of(Categories.numbered(5), 1), new LambdaSetting.Nonzeros(2));
        Session session = new Session(state, Optional.empty(), Layout.AS_IT_IS);
        SessionFile.write(session, place.resolve(name + ".nde"));
        assertThat(SessionFile.read(place.resolve(name + ".nde"))).isEqualTo(session);
        Verdict missing = new Tried(60_000).open(CHECK, place.resolve("missing"), 1);
        assertThat(missing.fault()).isEmpty();
        assertThat(missing.isRefused()).isTrue();
    }

    @Test
    void aFolderWithoutRightsOrRoomIsNamedInOneLine() {
        Path proc = Path.of("/proc/figure.svg");
        assumeTrue(Files.isDirectory(proc.getParent()), "only Linux has it");
        assertThatThrownBy(() -> WholeFile.write(proc, out -> out.write(1)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(proc + ": cannot be written (")
                .message()
                .hasLineCount(1);
    }

    private void refused(String name, byte[] bytes, String problem) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        for (Door door : List.of(Doors.LOGITS, CHECK)) {
            Verdict verdict = new Tried(60_000).open(door, file, bytes.length);
            assertThat(verdict.fault()).isEmpty();
            assertThat(verdict.isRefused()).as("refused").isTrue();
        }
        assertThatThrownBy(() -> Doors.LOGITS.open(file))
                .isInstanceOf(DataException.class)
                .message()
                .contains(problem)
                .hasSizeLessThan(5000);
        Files.delete(file);
    }
}
