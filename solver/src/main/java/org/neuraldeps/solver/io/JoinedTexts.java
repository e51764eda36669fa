package org.neuraldeps.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as one array of bytes, which numpy reads without pickle: UTF-8, a zero between two of them. */
final class JoinedTexts {

    private static final String BETWEEN = "\0";

    private JoinedTexts() {}

    /** The array of some texts, whatever is in them. */
    static byte[] joined(Stream<String> texts) {
        return texts.map(text -> text.replace(BETWEEN, "?"))
                .collect(Collectors.joining(BETWEEN))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of such an array. */
    static List<String> parted(byte... joined) {
        return List.of(new String(joined, StandardCharsets.UTF_8).split(BETWEEN, -1));
    }
}
