package org.neuraldeps.app.packaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Icons as Windows and macOS want them: several sizes, each a PNG, in one file. */
final class IconFiles {

    private static final int DIRECTORY = 6;
    private static final int ENTRY = 16;

    private IconFiles() {}

    /** An {@code .ico}. */
    static byte[] ico(Icon icon) {
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 128, 256);
        List<byte[]> pictures = new ArrayList<>();
        ByteBuffer head = ByteBuffer.allocate(DIRECTORY + ENTRY * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        int at = head.capacity();
        for (int size : sizes) {
            byte[] png = icon.png(size);
            // 0 stands for 256; no palette; one plane of 32 bits.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(at);
            at += png.length;
            pictures.add(png);
        }
        return joined(head.array(), pictures);
    }

    /** An {@code .icns}. */
    static byte[] icns(Icon icon) {
        List<byte[]> parts = new ArrayList<>();
        int length = 8;
        for (Map.Entry<String, Integer> kind :
                List.of(Map.entry("ic07", 128), Map.entry("ic08", 256), Map.entry("ic09", 512))) {
            byte[] png = icon.png(kind.getValue());
            parts.add(block(kind.getKey(), png.length + 8));
            parts.add(png);
            length += png.length + 8;
        }
        return joined(block("icns", length), parts);
    }

    private static byte[] block(String kind, int length) {
        return ByteBuffer.allocate(8)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }

    private static byte[] joined(byte[] head, List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
