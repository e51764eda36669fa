package org.neuraldeps.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.solver.data.DataException;

class FoundFileTest {

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = NpyWriter.USUAL.type("<i4").vector(folder.resolve("labels.npy"), 4, 2);
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
    }

    @Test
    void theSameStateIsTheSameValue() throws IOException {
        FoundFile found = FoundFile.of(path);
        assertThat(FoundFile.of(path)).isEqualTo(found);
        found.requireUnchanged();
        rewrite();
        assertThat(FoundFile.of(path)).isNotEqualTo(found);
    }

    @Test
    void sideFilesThatChangedSinceTheyWereFoundAreRefused() throws IOException {
        FoundFile found = FoundFile.of(path);
        assertThat(StoredVectors.labels(found)).containsExactly(4, 2);
        rewrite();
        changed(() -> StoredVectors.labels(found));
        Files.writeString(path, "index\tname\n0\tmacaw\n");
        changed(() -> CategoriesFile.read(found));
    }

    /** Whatever the half-written bytes look like to the reader. */
    @Test
    void aChangeWhileReadingIsTheReasonForWhatFollowsFromIt() {
        FoundFile found = FoundFile.of(path);
        changed(() -> found.read(() -> {
            rewrite();
            throw new DataException(path.toString(), "the header makes no sense", "save it again");
        }));
        FoundFile again = FoundFile.of(path);
        assertThatThrownBy(() -> again.read(() -> {
                    throw new DataException(path.toString(), "the header makes no sense", "save it again");
                }))
                .hasMessageContaining("makes no sense");
    }

    @Test
    void aReplacedFileIsChanged() throws IOException {
        FoundFile found = FoundFile.of(path);
        Path other = Files.copy(path, folder.resolve("other"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        changed(found::requireUnchanged);
    }

    @Test
    void aDeletedFileIsSaidToBeGone() throws IOException {
        FoundFile found = FoundFile.of(path);
        Files.delete(path);
        assertThatThrownBy(found::requireUnchanged)
                .isInstanceOf(DataException.class)
                .hasMessage(path + ": was moved or deleted while it was open; open it where it is now");
    }

    /** The disk or the network may fail under a mapped file that nobody changed. */
    @Test
    void aPageThatCannotBeReadIsOneLine() {
        FoundFile found = FoundFile.of(path);
        assertThatThrownBy(() -> found.whatTheFileGives(() -> {
                    throw new InternalError("a fault occurred in an unsafe memory access operation");
                }))
                .isInstanceOf(DataException.class)
                .hasMessage(path + ": a part of it could not be read from the disk; copy it and open the copy");
    }

    private void rewrite() {
        try {
            NpyWriter.USUAL.type("<i4").vector(path, 5, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changed(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(DataException.class)
                .hasMessage(path + ": was changed while it was open; open it again");
    }
}
