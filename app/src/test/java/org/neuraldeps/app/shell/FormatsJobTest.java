package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.endurance.Endurance;
import org.neuraldeps.solver.io.LogitFormats;

/** Files of all formats, one after the other in one window, as somebody drops them. */
final class FormatsJobTest extends WindowJob {

    @TempDir
    Path folder;

    @Override
    FileDialogs dialogs() {
        return new DesktopFileDialogs(preferences);
    }

    @Test
    void aFileOfEveryFormatOpensAsItIsDropped() throws IOException {
        List<Path> files = seeds();
        assertThat(files.stream().map(FormatsJobTest::format)).containsAll(LogitFormats.keys());
        for (Path file : files) {
            robot.interact(() -> window.open(file));
            until(file.getFileName() + " or a question", () -> isOpen(file) || isAsked() || !failures.isEmpty());
            if (isAsked()) {
                robot.clickOn("#array-ok");
            }
            until("a picture of " + file.getFileName(), () -> isOpen(file) || !failures.isEmpty());
            assertThat(failures).as(file.toString()).isEmpty();
        }
    }

    /** Each in a folder of its own, so that nothing lies beside it. */
    private List<Path> seeds() throws IOException {
        List<Path> copies = new ArrayList<>();
        URL seeds = Objects.requireNonNull(Endurance.class.getResource("seeds"));
        try (Stream<Path> found = Files.list(Path.of(URI.create(seeds.toString())))) {
            for (Path seed : found.filter(FormatsJobTest::isOfLogits).sorted().toList()) {
                Path own = Files.createDirectory(folder.resolve("of" + copies.size()));
                copies.add(Files.copy(seed, own.resolve(seed.getFileName())));
            }
        }
        return copies;
    }

    private static boolean isOfLogits(Path seed) {
        return LogitFormats.keys().contains(format(seed));
    }

    private static String format(Path seed) {
        return String.valueOf(seed.getFileName()).split("\\.", 2)[0];
    }

    private boolean isOpen(Path file) {
        return explorer.state().get() != null
                && explorer.state().get().data().predicting().file().equals(Optional.of(file))
                && explorer.picture().get() != null
                && explorer.picture()
                        .get()
                        .solved()
                        .data()
                        .equals(explorer.data().get());
    }

    private boolean isAsked() {
        return robot.lookup("#array-list").tryQuery().isPresent();
    }
}
