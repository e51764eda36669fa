package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.Progress;

/**
 * The head of a network in a file: an npz archive, or one of PyTorch's or safetensors, with a matrix {@code W}, d x n, and a vector {@code b}, n; they may be
 * called weights and bias, too. Weights of n x d, as PyTorch keeps them, are known by the length of the bias. Other arrays of the
 * archive are read over.
 */
public final class HeadFile {

    /** The usual name of a head beside features. */
    public static final String USUAL_NAME = "head.npz";

    private HeadFile() {}

    /** Whether a file is an archive in which something is called weights and something bias: a head, and no logits. */
    public static boolean isHead(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileStretch whole = FileStretch.whole(channel);
            return isArchive(whole) && HeadArrays.areIn(archive(whole, file.toString(), Progress.NONE));
        } catch (IOException | RuntimeException unreadable) {
            // Whoever opens it as what it may be else says why.
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @throws DataException if there is no head in it, or the file changed since it was found
     */
    public static Head read(FoundFile file, Progress progress) {
        return file.read(() -> {
            try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
                return read(FileStretch.whole(channel), file.path().toString(), progress);
            } catch (IOException e) {
                throw Unreadable.because(file.path(), e, HeadArrays.CURE);
            }
        });
    }

    /** Reads a stream, such as a resource, by way of a temporary file. */
    public static Head read(InputStream stream, String origin, Progress progress) throws IOException {
        try (Spool spool = Spool.in(Spool.USUAL_FOLDER, origin)) {
            byte[] all = stream.readAllBytes();
            spool.put(all, all.length);
            return read(spool.written(), origin, progress);
        }
    }

    /**
     * Writes a head as it is read.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Head head, OutputStream out) throws IOException {
        arrays(head).write(out);
    }

    /** A head as arrays to write, to which others can be added. */
    public static NpzWriter arrays(Head head) {
        return new NpzWriter()
                .matrix(HeadArrays.WEIGHTS, head.features(), head.categories(), head.weights())
                .vector(HeadArrays.BIAS, head.bias());
    }

    private static Head read(FileStretch stretch, String place, Progress progress) throws IOException {
        if (!isArchive(stretch)) {
            throw new DataException(place, "a head is an npz archive, and this is none", HeadArrays.CURE);
        }
        return new HeadArrays(archive(stretch, place, progress.quiet())).head(progress);
    }

    private static boolean isArchive(FileStretch stretch) throws IOException {
        return NpzFormat.isArchive(stretch.start(LogitFormats.START_BYTES)) || isSafetensors(stretch);
    }

    private static boolean isSafetensors(FileStretch stretch) throws IOException {
        return new SafetensorsFormat().recognises(stretch.start(LogitFormats.START_BYTES));
    }

    /** Whoever opened the file closes it. */
    private static ArrayFile archive(FileStretch stretch, String place, Progress progress) throws IOException {
        return isSafetensors(stretch)
                ? SafetensorsFile.read(stretch, place)
                : ZippedArrays.open(stretch, place, Spool.USUAL_FOLDER, progress);
    }
}
