package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.neuraldeps.solver.data.DataException;

/**
 * What has a name among files and is none: a pipe, which whoever opens it waits for, perhaps for ever, a device, which may have
 * no end, or a socket. Nothing of it can be mapped, read twice or hashed, so it is refused before it is opened.
 */
public final class SpecialFile {

    private static final String UNIX = "unix";
    private static final int TYPE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int CHARACTER_DEVICE = 0x2000;
    private static final int BLOCK_DEVICE = 0x6000;
    private static final int SOCKET = 0xC000;

    private SpecialFile() {}

    /**
     * Refuses it. Links are followed. A file, a folder, and what is not there or may not be looked at pass: whoever opens these
     * says why not. Costs one look at the entry, some microseconds.
     *
     * @throws DataException if it is a pipe, a device or a socket
     */
    public static void refuse(Path path) {
        String kind;
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isOther()) {
                return;
            }
            kind = kind(path);
        } catch (IOException unknown) {
            return;
        }
        throw new DataException(
                path.toString(),
                "it is " + kind + ", not a file",
                "copy what comes out of it into a file and give that");
    }

    private static String kind(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
            return "a device";
        }
        int mode = (Integer) Files.getAttribute(path, UNIX + ":mode");
        return switch (mode & TYPE) {
            case PIPE -> "a pipe";
            case CHARACTER_DEVICE, BLOCK_DEVICE -> "a device";
            case SOCKET -> "a socket";
            default -> "something special";
        };
    }
}
