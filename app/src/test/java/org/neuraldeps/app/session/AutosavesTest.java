package org.neuraldeps.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;

/** What is saved without being asked, by several programs at once, and what is left when one is killed. */
final class AutosavesTest {

    @TempDir
    private Path folder;

    /** A program that saves by itself and is killed then. */
    static final class Victim {
        private Victim() {}

        /** Arguments: the folder, a target. */
        public static void main(String[] args) throws IOException {
            Autosave own = new Autosaves(Path.of(args[0])).own();
            own.write(showing(Integer.parseInt(args[1])));
            System.out.println("saved");
            // Waits for its end.
            System.in.read();
            own.end();
        }
    }

    private static Autosaved showing(int target) {
        Session session =
                new Session(Toy.state(target, new LambdaSetting.Nonzeros(4)), Optional.empty(), Layout.AS_IT_IS);
        return new Autosaved(session, Optional.of(Path.of("mine.nde").toAbsolutePath()));
    }

    @Test
    void whatAKilledProgramShowedIsLeftAndThatOfARunningOneIsNot() throws Exception {
        Process killed = victim(3);
        Process running = victim(5);
        try {
            assertThat(left()).as("both run").isEmpty();
            killed.destroyForcibly().waitFor();
            List<Leftover> left = left();
            assertThat(left).singleElement().satisfies(one -> assertThat(one.saved())
                    .isEqualTo(showing(3)));
            assertThat(left()).as("it is offered once at a time").isEmpty();
            left.get(0).keep();
            List<Leftover> again = left();
            assertThat(again).hasSize(1);
            again.get(0).discard();
            assertThat(files()).as("of the running program").hasSize(2);
        } finally {
            end(running);
        }
        assertThat(files()).isEmpty();
    }

    private static void end(Process running) throws Exception {
        running.getOutputStream().close();
        assertThat(running.waitFor()).isZero();
    }

    private Process victim(int target) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString(),
                        Integer.toString(target))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader();
        assertThat(said.readLine()).isEqualTo("saved");
        return process;
    }

    @Test
    void programsDoNotTouchWhatOthersSaved() {
        Autosave one = new Autosaves(folder).own();
        Autosave other = new Autosaves(folder).own();
        one.write(showing(1));
        other.write(showing(2));
        one.write(showing(4));
        assertThat(left()).as("both run").isEmpty();
        other.end();
        other.write(showing(6));
        one.end();
        one.end();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatShowedNothingLeavesNothing() {
        new Autosaves(folder.resolve("none")).own().end();
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(new Autosaves(folder.resolve("none")).left()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftWhereItIs() throws IOException {
        Path newer = folder.resolve("newer.autosave.json");
        Files.writeString(newer, "{\"version\":2}");
        assertThat(left()).isEmpty();
        assertThat(newer).exists();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Autosaves(file).own().write(showing(1)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + ": cannot be written to, so nothing is saved by itself");
    }

    private List<Leftover> left() {
        return new Autosaves(folder).left();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
