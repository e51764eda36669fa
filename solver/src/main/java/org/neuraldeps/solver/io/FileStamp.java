package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;

/**
 * What tells one state of a file from another without reading it. Two equal stamps of one path mean the same bytes, as far
 * as the file system tells; differing stamps mean that nobody may rely on what was read before.
 *
 * <p>Symbolic links are followed. Costs one look at the file's entry, some microseconds. A change is not seen where it
 * falls into the same tick of the file system's clock (some milliseconds) as the stamp and keeps the size, nor, before the
 * system writes its pages back, where a program writes through a memory map of its own.
 *
 * @param size in bytes
 * @param modified when the contents were last written or touched, as exactly as the file system knows
 * @param key the device and number of the file where the system has such; differs after the file was replaced by another
 * @param changed when contents, names or permissions last changed, where the system has it; nobody can set it back
 */
public record FileStamp(long size, Instant modified, Optional<String> key, Optional<Instant> changed) {

    private static final String UNIX = "unix";

    /**
     * The stamp of a file as it is now.
     *
     * @throws DataException if it is not there or cannot be looked at, or is a {@linkplain SpecialFile pipe or a device}
     */
    public static FileStamp of(Path file) {
        SpecialFile.refuse(file);
        try {
            return read(file);
        } catch (IOException e) {
            throw Unreadable.because(file, e, "give a readable file");
        }
    }

    static FileStamp read(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            return ofUnix(Files.readAttributes(file, UNIX + ":size,lastModifiedTime,fileKey,ctime"));
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                basic.size(),
                basic.lastModifiedTime().toInstant(),
                Optional.ofNullable(basic.fileKey()).map(Object::toString),
                Optional.empty());
    }

    private static FileStamp ofUnix(Map<String, Object> attributes) {
        return new FileStamp(
                (Long) attributes.get("size"),
                ((FileTime) attributes.get("lastModifiedTime")).toInstant(),
                Optional.ofNullable(attributes.get("fileKey")).map(Object::toString),
                Optional.ofNullable((FileTime) attributes.get("ctime")).map(FileTime::toInstant));
    }
}
