package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.DataException;

class FileStampTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06.123456789Z"));

    @TempDir
    private Path folder;

    private Path file;
    private FileStamp stamp;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("logits.npy"), new byte[] {1, 2, 3});
        Files.setLastModifiedTime(file, LONG_AGO);
        stamp = FileStamp.of(file);
    }

    @Test
    void aFileLeftAloneKeepsItsStamp() throws IOException {
        assertThat(Files.readAllBytes(file)).hasSize(3);
        assertThat(FileStamp.of(file)).isEqualTo(stamp).hasSameHashCodeAs(stamp);
        assertThat(stamp.size()).isEqualTo(3);
        assertThat(stamp.modified()).isEqualTo(Files.getLastModifiedTime(file).toInstant());
    }

    @Test
    void writingIntoTheFileChangesIt() throws IOException {
        Files.write(file, new byte[] {3, 2, 1});
        FileStamp written = FileStamp.of(file);
        assertThat(written).isNotEqualTo(stamp);
        assertThat(written.key()).isEqualTo(stamp.key());
    }

    @Test
    void touchingChangesItByTheSmallestTimeTheSystemKeeps() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.toInstant().plusNanos(1000)));
        assertThat(FileStamp.of(file).modified()).isAfter(stamp.modified());
        assertThat(FileStamp.of(file)).isNotEqualTo(stamp);
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeIsAnother() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[] {3, 2, 1});
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assumeTrue(stamp.key().isPresent(), "the file system numbers its files");
        assertThat(FileStamp.of(file).key()).isNotEqualTo(stamp.key());
    }

    @Test
    void aTimeSetBackDoesNotHideThatSomethingWasWritten() throws IOException {
        assumeTrue(stamp.changed().isPresent(), "the file system keeps the time of change");
        Instant before = stamp.changed().orElseThrow();
        // The clock of a file system ticks every few milliseconds; as long as it has not, nothing can be told.
        for (int i = 0; i < 1_000_000 && before.equals(ctime()); i++) {
            Files.write(file, new byte[] {3, 2, 1});
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        FileStamp restored = FileStamp.of(file);
        assertThat(restored.modified()).isEqualTo(stamp.modified());
        assertThat(restored.size()).isEqualTo(stamp.size());
        assertThat(restored).isNotEqualTo(stamp);
    }

    private Instant ctime() throws IOException {
        return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
    }

    @Test
    void aMissingFileIsOneLine() {
        Path missing = folder.resolve("nothing.npy");
        assertThatThrownBy(() -> FileStamp.of(missing))
                .isInstanceOf(DataException.class)
                .hasMessage(missing + ": there is no such file; check the path");
    }
}
