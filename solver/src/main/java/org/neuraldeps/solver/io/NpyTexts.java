package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** An npy array of texts in an archive: one dimension of {@code <U12}, four bytes a character, or {@code |S12}, UTF-8. */
final class NpyTexts {

    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([US])(\\d{1,6})'");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\((\\d{1,9}),?\\s*\\)");
    private static final long MOST_BYTES = 64L << 20;

    private NpyTexts() {}

    /** The texts; empty where the array is no such one. */
    static Optional<List<String>> of(ZipContent content) throws IOException {
        if (content.entry().bytes() < NpyHeader.PREFIX_BYTES || content.entry().bytes() > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] prefix = content.start(NpyHeader.PREFIX_BYTES);
            int end = NpyHeader.headerEnd(ByteBuffer.wrap(prefix), content.place());
            String header = new String(content.start(end), StandardCharsets.ISO_8859_1);
            Matcher type = TYPE.matcher(header);
            Matcher shape = SHAPE.matcher(header);
            return type.find() && shape.find()
                    ? texts(content, end, type, Integer.parseInt(shape.group(1)))
                    : Optional.empty();
        } catch (DataException e) {
            // Whoever opens the array itself is told; for names there are others.
            return Optional.empty();
        }
    }

    private static Optional<List<String>> texts(ZipContent content, int start, Matcher type, int count)
            throws IOException {
        boolean isWide = type.group(2).equals("U");
        long length = Long.parseLong(type.group(3)) * (isWide ? 4 : 1);
        byte[] all = content.all(Progress.NONE);
        if (start + length * count != all.length) {
            return Optional.empty();
        }
        Charset charset =
                !isWide ? StandardCharsets.UTF_8 : Charset.forName(type.group(1).equals(">") ? "UTF-32BE" : "UTF-32LE");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = start + (int) length * i;
            texts.add(withoutPadding(new String(Arrays.copyOfRange(all, from, from + (int) length), charset)));
        }
        return Optional.of(texts);
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
