package org.neuraldeps.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.RowPlace;

/**
 * A file of a Hadoop file system on the local disk, of the same name and length: all of it, or with holes for what nobody is to
 * read.
 */
final class LocalCopy {

    private final Storage storage;
    private final String remote;
    private final Path local;
    private final long bytes;

    private LocalCopy(Storage storage, String remote, Path local, long bytes) {
        this.storage = storage;
        this.remote = remote;
        this.local = local;
        this.bytes = bytes;
    }

    /**
     * Begins one, all hole.
     *
     * @param folder where, local
     */
    static LocalCopy begin(Storage storage, String remote, Path folder) throws IOException {
        long bytes = storage.stamp(remote).bytes();
        Path local = folder.resolve(remote.substring(remote.lastIndexOf('/') + 1));
        try (FileChannel made = FileChannel.open(
                local, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            if (bytes > 0) {
                made.write(ByteBuffer.allocate(1), bytes - 1);
            }
        }
        return new LocalCopy(storage, remote, local, bytes);
    }

    Path path() {
        return local;
    }

    FoundFile found() {
        return FoundFile.of(local);
    }

    /** Brings a part over and gives its CRC-32C. */
    long fill(long from, long count) throws IOException {
        Checksum sum = new CRC32C();
        try (FileChannel to = FileChannel.open(local, StandardOpenOption.WRITE)) {
            storage.copy(remote, from, count, to, sum);
        }
        return sum.getValue();
    }

    /** Brings all of it over. */
    long fill() throws IOException {
        return fill(0, bytes);
    }

    /** Brings over what says where rows lie, if they lie as they are; else nothing that is of use alone. */
    Optional<RowPlace> fillHead() throws IOException {
        int start = (int) Math.min(bytes, LogitFormats.START_BYTES);
        fill(0, start);
        try (InputStream in = Files.newInputStream(local)) {
            OptionalLong head = RowPlace.headBytes(in.readNBytes(start), local.toString());
            if (head.isEmpty() || head.getAsLong() > bytes) {
                return Optional.empty();
            }
            fill(start, Math.max(0, head.getAsLong() - start));
        }
        return RowPlace.of(found());
    }

    /**
     * Does something with it; where the file is not what it should be, its remote name is said.
     *
     * @throws ShardException in one line
     */
    <T> T told(Supplier<T> work) {
        return told(local.getParent(), remote.substring(0, remote.lastIndexOf('/')), work);
    }

    /** The same of what lies in a local folder for a remote one. */
    static <T> T told(Path folder, String remoteFolder, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataException e) {
            throw new ShardException(e.getMessage().replace(folder.toString(), Storage.words(remoteFolder)), e);
        } catch (UncheckedIOException e) {
            throw Storage.unreadable(remoteFolder, e);
        }
    }
}
