package org.neuraldeps.solver.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.work.Progress;

/**
 * The head of a network in a file: an npz archive with a matrix {@code W}, d x n, and a vector {@code b}, n; they may be
 * called weights and bias, too. Weights of n x d, as PyTorch keeps them, are known by the length of the bias. Other arrays of the
 * archive are read over.
 */
public final class HeadFile {

    /** The usual name of a head beside features. */
    public static final String USUAL_NAME = "head.npz";

    private static final String WEIGHTS = "W";
    private static final String BIAS = "b";
    private static final List<String> NAMES_OF_WEIGHTS = List.of("w", "weights", "weight");
    private static final List<String> NAMES_OF_BIAS = List.of("b", "bias");
    /** Under this name weights may have as many features as categories: PyTorch's, which lie the other way round, go by another. */
    private static final List<String> ROW_A_FEATURE = List.of(WEIGHTS, "weights");

    private static final String CURE = "save it with numpy.savez(file, W=W, b=b), one row of W a feature";

    private final String place;
    private final NpzArchive archive;

    private HeadFile(String place, NpzArchive archive) {
        this.place = place;
        this.archive = archive;
    }

    /** Whether a file is an archive in which something is called weights and something bias: a head, and no logits. */
    public static boolean isHead(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileStretch whole = FileStretch.whole(channel);
            byte[] start = new byte[(int) Math.min(whole.length(), LogitFormats.START_BYTES)];
            whole.read(0, start.length).get(start);
            if (!NpzFormat.isArchive(start)) {
                return false;
            }
            return isIn(NpzArchive.read(whole, file.toString()));
        } catch (IOException | RuntimeException unreadable) {
            // Whoever opens it as what it may be else says why.
            return false;
        }
    }

    static boolean isIn(NpzArchive archive) {
        return !archive.called(NAMES_OF_WEIGHTS).isEmpty()
                && !archive.called(NAMES_OF_BIAS).isEmpty();
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
                throw Unreadable.because(file.path(), e, CURE);
            }
        });
    }

    /** Reads a stream, such as a resource, by way of a temporary file. */
    public static Head read(InputStream stream, String origin, Progress progress) throws IOException {
        try (Spool spool = Spool.in(Path.of(System.getProperty("java.io.tmpdir")), origin)) {
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
                .matrix(WEIGHTS, head.features(), head.categories(), head.weights())
                .vector(BIAS, head.bias());
    }

    private static Head read(FileStretch stretch, String place, Progress progress) throws IOException {
        byte[] start = new byte[(int) Math.min(stretch.length(), LogitFormats.START_BYTES)];
        stretch.read(0, start.length).get(start);
        if (!NpzFormat.isArchive(start)) {
            throw new DataException(place, "a head is an npz archive, and this is none", CURE);
        }
        return new HeadFile(place, NpzArchive.read(stretch, place)).head(progress);
    }

    private Head head(Progress progress) throws IOException {
        NpzArray named = one(NAMES_OF_WEIGHTS, "a matrix of weights", WEIGHTS);
        NpyNumbers weights = numbers(named, progress);
        NpyNumbers bias = numbers(one(NAMES_OF_BIAS, "a bias", BIAS), progress);
        if (!weights.isMatrix() || !bias.isVector()) {
            throw new DataException(
                    place,
                    "weights are a matrix and the bias is a vector, here they are " + shapes(weights, bias),
                    CURE);
        }
        boolean isRowAFeature = weights.length(1) == bias.length(0);
        boolean isRowACategory = weights.length(0) == bias.length(0);
        if (!isRowAFeature && !isRowACategory) {
            throw new DataException(
                    place,
                    shapes(weights, bias) + " do not belong together",
                    "one side of the weights must be as long as the bias");
        }
        if (isRowAFeature && isRowACategory && !ROW_A_FEATURE.contains(named.name())) {
            throw new DataException(
                    place, shapes(weights, bias) + " could be either way round", "call them W, with one row a feature");
        }
        return made(
                weights.length(isRowAFeature ? 0 : 1),
                bias.length(0),
                isRowAFeature ? weights.rowMajor() : weights.transposed(),
                bias.rowMajor());
    }

    private Head made(int features, int categories, double[] weights, double[] bias) {
        if (features < 1 || categories < 2) {
            throw new DataException(
                    place,
                    "a head of " + features + " features and " + categories + " categories",
                    "give one of at least 1 and 2");
        }
        requireFinite(weights, "the weights");
        requireFinite(bias, "the bias");
        return new Head(features, weights, bias);
    }

    private void requireFinite(double[] numbers, String what) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new DataException(place, "NaN or infinity in " + what, "save a head that gives logits");
            }
        }
    }

    private static String shapes(NpyNumbers weights, NpyNumbers bias) {
        return "weights of shape " + weights.shapeText() + " and a bias of shape " + bias.shapeText();
    }

    /** By its name, whatever its case and whatever stands before a dot, as in "fc.weight". */
    private NpzArray one(List<String> names, String what, String usual) {
        List<NpzArray> found = archive.called(names);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new DataException(
                place,
                (found.isEmpty() ? "no array is " + what : found.size() + " arrays could be " + what) + " among "
                        + archive.contents(),
                "call it " + usual + ": " + CURE);
    }

    private static NpyNumbers numbers(NpzArray array, Progress progress) throws IOException {
        array.requirePlain();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        array.content().copy((part, count) -> bytes.write(part, 0, count), progress.quiet());
        return NpyNumbers.of(NpyBytes.read(
                new ByteArrayInputStream(bytes.toByteArray()), array.content().place()));
    }
}
