package org.neuraldeps.solver.moments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

/**
 * What tells some second moments from all others at next to no cost: the SHA-256 of n, N, the diagonal and the names of the
 * categories. Other rows, other weights, another gauge or another network have another diagonal, for it is told to the last bit.
 */
public final class MomentsFingerprint {

    private MomentsFingerprint() {}

    /**
     * The fingerprint, 64 small hexadecimal digits. Cost O(n).
     *
     * @param moments in the gauge that is meant
     * @param categories one per column
     */
    public static String of(SecondMoments moments, Categories categories) {
        int n = moments.size();
        ByteBuffer numbers = ByteBuffer.allocate(2 * Integer.BYTES + n * Double.BYTES);
        numbers.putInt(n).putInt(moments.rows());
        for (int j = 0; j < n; j++) {
            numbers.putDouble(moments.diagonal(j));
        }
        MessageDigest digest = sha256();
        digest.update(numbers.array());
        for (Category category : categories.all()) {
            digest.update(category.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
