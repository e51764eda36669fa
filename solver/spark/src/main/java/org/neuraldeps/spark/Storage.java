package org.neuraldeps.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Checksum;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.util.SerializableConfiguration;

/** The files of every Hadoop file system, by their addresses; driver and executors have the same settings. */
final class Storage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 1 << 20;
    private static final String LOCAL = "file:";

    private final SerializableConfiguration settings;

    Storage(Configuration settings) {
        this.settings = new SerializableConfiguration(settings);
    }

    private FileSystem of(Path path) throws IOException {
        FileSystem files = path.getFileSystem(settings.value());
        // What is written is renamed when it is whole; a hidden file of checksums beside it would outlive it.
        files.setWriteChecksum(false);
        return files;
    }

    /** An address with its file system: "hdfs://host/data/m.npz". */
    String qualified(String address) {
        try {
            Path path = new Path(address);
            return of(path).makeQualified(path).toString();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(address, e);
        }
    }

    /** As people write it: what is on the local disk without its scheme. */
    static String words(String address) {
        return address.startsWith(LOCAL) ? new Path(address).toUri().getPath() : address;
    }

    /** Whether there is a file or folder. */
    boolean isThere(String address) {
        try {
            Path path = new Path(address);
            return of(path).exists(path);
        } catch (IOException e) {
            throw unreadable(address, e);
        }
    }

    boolean isFolder(String address) {
        return isThere(address) && status(address).isDirectory();
    }

    /** How a file is now: length and time. */
    Stamp stamp(String address) {
        FileStatus status = status(address);
        return new Stamp(status.getLen(), status.getModificationTime());
    }

    private FileStatus status(String address) {
        try {
            Path path = new Path(address);
            return of(path).getFileStatus(path);
        } catch (IOException e) {
            throw unreadable(address, e);
        }
    }

    /**
     * The state of a file.
     *
     * @param bytes its length
     * @param modified when it was last written
     */
    record Stamp(long bytes, long modified) implements Serializable {}

    /** The files in a folder, and in its folders if {@code deep}. */
    List<String> files(String folder, boolean deep) {
        try {
            Path path = new Path(folder);
            RemoteIterator<LocatedFileStatus> all = of(path).listFiles(path, deep);
            List<String> files = new ArrayList<>();
            while (all.hasNext()) {
                files.add(all.next().getPath().toString());
            }
            return files;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** All bytes of a file. */
    InputStream open(String address) throws IOException {
        Path path = new Path(address);
        return of(path).open(path);
    }

    /**
     * Copies a part of a file to the same place of a local one.
     *
     * @param sum is given the bytes
     */
    void copy(String address, long from, long count, FileChannel to, Checksum sum) throws IOException {
        Path path = new Path(address);
        byte[] piece = new byte[(int) Math.max(1, Math.min(PIECE, count))];
        try (FSDataInputStream in = of(path).open(path)) {
            in.seek(from);
            for (long done = 0; done < count; ) {
                int length = (int) Math.min(piece.length, count - done);
                in.readFully(piece, 0, length);
                sum.update(piece, 0, length);
                write(ByteBuffer.wrap(piece, 0, length), to, from + done);
                done += length;
            }
        }
    }

    /** Some bytes of a file. */
    byte[] read(String address, long from, int count) throws IOException {
        Path path = new Path(address);
        byte[] bytes = new byte[count];
        try (FSDataInputStream in = of(path).open(path)) {
            in.readFully(from, bytes);
        }
        return bytes;
    }

    private static void write(ByteBuffer bytes, FileChannel to, long at) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes, at + bytes.position());
        }
    }

    /** A new file; one that is there goes. */
    OutputStream create(String address) throws IOException {
        Path path = new Path(address);
        return of(path).create(path, true);
    }

    /** Gives a file another name in one step; a file of that name goes. */
    void rename(String from, String to) throws IOException {
        FileContext.getFileContext(new Path(to).toUri(), settings.value())
                .rename(new Path(from), new Path(to), Options.Rename.OVERWRITE);
    }

    /** Takes a file or folder away, if it is there. */
    void delete(String address) throws IOException {
        Path path = new Path(address);
        of(path).delete(path, true);
    }

    static ShardException unreadable(String address, Exception e) {
        return new ShardException(
                words(address) + ": cannot be read (" + e.getMessage() + "); give files that executors can read", e);
    }
}
