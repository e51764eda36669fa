package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.neuraldeps.app.figure.font.Faces;

/** A process that is asked to end ends itself, with everything that it could do before. */
@DisabledOnOs(OS.WINDOWS)
final class TerminationSignalTest {

    private static final int CANCELLED = 4;

    @Test
    void whatIsFinishedCanStillBeDrawn() throws Exception {
        Process process = worker("draws");
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("at work");
            process.toHandle().destroy();
            assertThat(said.readLine()).isEqualTo("drawn in DejaVu Sans");
        }
        assertThat(process.waitFor()).as("its own code").isEqualTo(7);
    }

    @Test
    void workThatDoesNotAnswerIsEndedBySecondSignal() throws Exception {
        Process process = worker("hangs");
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("at work");
            process.toHandle().destroy();
            assertThat(said.readLine()).isEqualTo("asked to end");
            process.toHandle().destroy();
            assertThat(said.readLine()).isNull();
        }
        assertThat(process.waitFor()).isEqualTo(CANCELLED);
    }

    private static Process worker(String does) throws IOException {
        String classes = System.getProperty("java.class.path");
        List<String> call = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                classes,
                Worker.class.getName(),
                does);
        return new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A process at work. */
    static final class Worker {

        private Worker() {}

        /** @param args whether it draws once it is asked to end, or hangs */
        public static void main(String... args) throws InterruptedException {
            TerminationSignal signal = TerminationSignal.watch(CANCELLED, Duration.ofSeconds(30));
            System.out.println("at work");
            while (!signal.isReceived()) {
                Thread.sleep(5);
            }
            if (args[0].equals("hangs")) {
                System.out.println("asked to end");
                Thread.sleep(Duration.ofSeconds(30).toMillis());
            }
            System.out.println("drawn in " + Faces.bundled(false).font().getFamily(Locale.ENGLISH));
            signal.endedWith(7);
            System.exit(7);
        }
    }
}
