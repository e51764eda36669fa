package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.Leftover;

/** Kills programs that save, as {@code kill -9} does, and looks at what is left. */
final class Killer {

    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xmx256m");

    /** Many times as long as one saving takes. */
    private static final int MOST_MICROS = 30_000;

    private final Saving saving;
    private final Path folder;
    private final List<byte[]> versions;
    private final List<String> faults = new ArrayList<>();
    private int kills;
    private int within;

    /** @param place an empty folder */
    Killer(Saving saving, Path place) throws IOException {
        this.saving = saving;
        this.folder = Files.createDirectories(place.resolve("saved"));
        this.versions = List.of(
                saving.reference(0, Files.createDirectories(place.resolve("first"))),
                saving.reference(1, Files.createDirectories(place.resolve("second"))));
        if (Arrays.equals(versions.get(0), versions.get(1))) {
            throw new IllegalStateException(saving.name() + ": both versions are the same");
        }
    }

    /** Kills one program after a random time. */
    void kill(SplittableRandom random) throws IOException, InterruptedException {
        Process victim =
                Child.of(QUICK_START, Victim.class, saving.name(), folder).start();
        if (!"saving".equals(victim.inputReader().readLine())) {
            throw new IllegalStateException(saving.name() + " does not begin");
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROS));
        victim.destroyForcibly().waitFor();
        kills++;
        look();
        clean();
    }

    private void look() throws IOException {
        List<Path> saved = Saving.saved(folder);
        if (saved.isEmpty()) {
            faults.add("kill " + kills + ": neither the old file nor the new one is there");
        }
        for (Path file : saved) {
            byte[] bytes = Files.readAllBytes(file);
            if (versions.stream().noneMatch(version -> Arrays.equals(version, bytes))) {
                faults.add("kill " + kills + ": " + file + " is neither the old file nor the new one");
            }
        }
        within += parts().isEmpty() ? 0 : 1;
        if (parts().size() > 1) {
            faults.add("kill " + kills + ": halves pile up: " + parts());
        }
    }

    /** The next start, or the next saving to the same place, takes away what the killed program has left. */
    private void clean() throws IOException {
        if (saving.isAutosave()) {
            List<Leftover> left = new Autosaves(folder).left();
            left.forEach(Leftover::discard);
            age();
            new Autosaves(folder).left().forEach(Leftover::keep);
        } else {
            saving.writer().into(folder).version(0);
        }
        int expected = saving.isAutosave() ? 0 : 1;
        List<Path> after = files();
        if (after.size() != expected) {
            faults.add("kill " + kills + ": left behind: " + after);
        }
    }

    /** A lock without a file is left for an hour; here the hour is over. */
    private void age() throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, before);
        }
    }

    private List<Path> parts() throws IOException {
        return files().stream().filter(Saving::isPart).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** How many programs were killed. */
    int kills() {
        return kills;
    }

    /** How many of them in the middle of writing. */
    int within() {
        return within;
    }

    List<String> faults() {
        return faults;
    }
}
