package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.SideFile;

/** A few of the files that the endurance command spoils: opened, or refused in one line, whatever has become of them. */
final class FuzzTest {

    private static final long SEED = 11;
    private static final int CASES = 150;

    /** Long enough for any machine: only what never ends is found out by it. */
    private static final long LIMIT_MILLIS = 60_000;

    @TempDir
    private Path folder;

    private Fuzzer fuzzer;

    @BeforeEach
    void plantSeeds() throws IOException {
        fuzzer = new Fuzzer(SEED, LIMIT_MILLIS, folder);
    }

    @Test
    void spoiledFilesAreOpenedOrRefusedInOneLine() throws IOException {
        fuzzer.run(0, CASES);
        assertThat(fuzzer.faults()).isEmpty();
        assertThat(fuzzer.tally().cases()).isEqualTo(CASES);
        assertThat(fuzzer.tally().opened())
                .as("neither is everything refused, nor everything opened")
                .isBetween(CASES / 20, CASES * 19 / 20);
    }

    @Test
    void everySeedIsAFileThatOpens() throws IOException {
        for (Seed seed : fuzzer.seeds()) {
            if (isRead(seed)) {
                Verdict verdict = fuzzer.verdict(seed, seed.bytes());
                assertThat(verdict.fault()).as(seed.toString()).isEmpty();
                assertThat(verdict.isRefused()).as(seed + " is refused").isFalse();
            }
        }
    }

    /** Some formats are only known by their beginning, and refused with a word on how to convert them. */
    private static boolean isRead(Seed seed) {
        return !Seeds.isOfLogits(seed) || LogitFormats.keys().contains(seed.reader());
    }

    @Test
    void everyReaderHasASeed() {
        Set<String> readers = fuzzer.seeds().stream().map(Seed::reader).collect(Collectors.toSet());
        assertThat(readers)
                .as("add a seed: a small valid file called KEY.WHAT.EXTENSION in the folder seeds of the test"
                        + " resources")
                .containsAll(LogitFormats.keys());
        List<String> roles = Stream.of(SideFile.values())
                .map(role -> role.isOfFeatures() ? "of features: " + role.usualName() : role.role())
                .toList();
        assertThat(readers).as("add a seed to Seeds").containsAll(roles);
        assertThat(readers)
                .as("add a seed to Seeds")
                .containsAll(FigureFormat.all().stream()
                        .map(format -> format.suffix().substring(1))
                        .toList());
    }

    @Test
    void aCaseIsTheSameEveryTime() throws IOException {
        FuzzCase once = FuzzCase.of(fuzzer.seeds(), SEED, 77);
        assertThat(FuzzCase.of(fuzzer.seeds(), SEED, 77).bytes()).isEqualTo(once.bytes());
        assertThat(FuzzCase.of(fuzzer.seeds(), SEED, 78).bytes()).isNotEqualTo(once.bytes());
    }

    @Test
    void whatHangsOrTalksTooMuchOrTakesTooMuchIsFoundOut() {
        Tried impatient = new Tried(50);
        assertThat(impatient
                        .open(file -> new CountDownLatch(1).await(), folder, 1)
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("longer than 50 ms"));
        Tried tried = new Tried(LIMIT_MILLIS);
        assertThat(tried.open(file -> overflow(1), folder, 1).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("StackOverflowError"));
        assertThat(tried.open(file -> Arrays.fill(new byte[64 << 20], (byte) 1), folder, 1)
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("bytes of heap"));
    }

    private static int overflow(int depth) {
        return depth == 0 ? 0 : overflow(depth + 1) + 1;
    }
}
