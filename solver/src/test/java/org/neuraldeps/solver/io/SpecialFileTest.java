package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** What has a name and is no file is said, and never waited for. */
final class SpecialFileTest {

    private static final String CURE = ", not a file; copy what comes out of it into a file and give that";

    @TempDir
    private Path folder;

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(madePipe(pipe), "this system has no mkfifo");
        refused(pipe, "it is a pipe" + CURE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
        refused(link, "it is a pipe" + CURE);
        assertThatThrownBy(() -> CategoryList.read(pipe, Categories.numbered(3)))
                .hasMessage(pipe + ": it is a pipe" + CURE);
        assertThat(HeadFile.isHead(pipe)).isFalse();
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aDeviceIsNotRead() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "this system has none");
        refused(zero, "it is a device" + CURE);
        refused(Path.of("/dev/null"), "it is a device" + CURE);
    }

    @Test
    void linksThatLeadNowhereSaySo() throws IOException {
        Path self = Files.createSymbolicLink(folder.resolve("self.npy"), Path.of("self.npy"));
        refused(self, "it cannot be read (");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.npy"), Path.of("gone.npy"));
        refused(dangling, "it is a link to nothing; give the file that it should lead to");
        refused(folder.resolve("gone.npy"), "there is no such file; check the path");
    }

    private static void refused(Path path, String problem) {
        assertThatThrownBy(() -> LogitFormats.open(path, Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(path + ": " + problem)
                .message()
                .hasLineCount(1)
                .satisfies(message -> assertThat(message.split(path.toString(), -1))
                        .as("named once")
                        .hasSize(2));
    }
}
