package org.neuraldeps.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What is in a shard: its hash, and the checksums of the stretches that blocks will read.
 *
 * @param sha256 of all of it, in 64 small hexadecimal digits
 * @param checksums CRC-32C of the bytes of each stretch
 */
record Fingerprint(String sha256, long[] checksums) implements Serializable {

    private static final int PIECE = 1 << 20;

    /**
     * A range of bytes.
     *
     * @param from the first
     * @param count how many
     */
    record Range(long from, long count) implements Serializable {
        long end() {
            return from + count;
        }
    }

    /**
     * Reads all of a file once, in order.
     *
     * @param ranges may overlap only where they are the same
     * @throws ShardException if it cannot be read, or changed since its head was
     */
    static Fingerprint of(Storage storage, ShardHead head, List<Range> ranges) {
        MessageDigest digest = digest();
        CRC32C[] sums = new CRC32C[ranges.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new CRC32C();
        }
        long at = 0;
        try (InputStream in = storage.open(head.file())) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
                for (int i = 0; i < sums.length; i++) {
                    add(sums[i], ranges.get(i), piece, length, at);
                }
                at += length;
            }
        } catch (IOException e) {
            throw Storage.unreadable(head.file(), e);
        }
        if (at != head.stamp().bytes() || !storage.stamp(head.file()).equals(head.stamp())) {
            throw new ShardException(Storage.words(head.file())
                    + ": was changed while it was open; run it again on files that nobody writes to");
        }
        long[] checksums = new long[sums.length];
        for (int i = 0; i < sums.length; i++) {
            checksums[i] = sums[i].getValue();
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), checksums);
    }

    private static void add(CRC32C sum, Range range, byte[] piece, int length, long at) {
        long from = Math.max(range.from(), at);
        long end = Math.min(range.end(), at + length);
        if (from < end) {
            sum.update(piece, (int) (from - at), (int) (end - from));
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
