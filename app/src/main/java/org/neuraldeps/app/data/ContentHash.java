package org.neuraldeps.app.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** The SHA-256 of what is at a place. Reads all of it, at a few hundred megabytes a second. */
final class ContentHash {

    private static final int PIECE = 1 << 20;

    private ContentHash() {}

    /**
     * The hash in 64 small hexadecimal digits, as sha256sum prints it. Of several files it is that of their hashes, a line each in the
     * order of their rows, with their number after a dash: "sha256sum FILES | cut -c1-64 | sha256sum" prints the same.
     *
     * @param read told how many bytes have been read, again and again
     * @throws DataException if the place cannot be read, or changed meanwhile
     */
    static String sha256(Place place, Progress progress, LongConsumer read) {
        List<Place> pieces = place.pieces();
        if (pieces.size() == 1) {
            return ofOne(place, progress, read);
        }
        MessageDigest digest = digest();
        for (Place piece : pieces) {
            String line = ofOne(piece, progress, read) + "\n";
            digest.update(line.getBytes(StandardCharsets.US_ASCII));
        }
        place.requireUnchanged();
        return HexFormat.of().formatHex(digest.digest()) + "-" + pieces.size();
    }

    private static String ofOne(Place place, Progress progress, LongConsumer read) {
        MessageDigest digest = digest();
        try (InputStream stream = place.stream()) {
            byte[] piece = new byte[PIECE];
            for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
                progress.checkCancelled();
                digest.update(piece, 0, length);
                read.accept(length);
            }
        } catch (IOException e) {
            place.requireUnchanged();
            throw new DataException(place.name(), "cannot be read to its end", "copy it and open the copy", e);
        }
        place.requireUnchanged();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
