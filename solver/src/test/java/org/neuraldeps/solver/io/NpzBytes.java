package org.neuraldeps.solver.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes npz archives: as {@link java.util.zip} does, and with every number in the 64-bit fields. */
final class NpzBytes {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** Adds an array; the name without .npy. */
    NpzBytes array(String name, byte[] npy) {
        return entry(name + ".npy", npy);
    }

    /** Adds anything. */
    NpzBytes entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    /** Not packed. */
    byte[] stored() throws IOException {
        return zip(ZipEntry.STORED);
    }

    /** Packed, with lengths and checksum behind the data rather than before. */
    byte[] deflated() throws IOException {
        return zip(ZipEntry.DEFLATED);
    }

    private byte[] zip(int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setMethod(method);
                header.setTime(0);
                header.setSize(entry.getValue().length);
                header.setCrc(crc(entry.getValue()));
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Not packed; nothing but the 64-bit fields says how long anything is and where it lies. */
    byte[] stored64() {
        ByteBuffer file = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = entry.getValue();
            int start = file.position();
            file.putInt(0x04034b50).putShort((short) 45);
            common(file, bytes).putShort((short) name.length).putShort((short) 20);
            file.put(name).putShort((short) 1).putShort((short) 16);
            file.putLong(bytes.length).putLong(bytes.length).put(bytes);
            directory.putInt(0x02014b50).putShort((short) 45).putShort((short) 45);
            common(directory, bytes).putShort((short) name.length).putShort((short) 37);
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0);
            directory.putInt(-1).put(name);
            // A time stamp comes first, as other programs write it.
            directory.putShort((short) 0x5455).putShort((short) 5).put((byte) 1).putInt(0);
            directory.putShort((short) 1).putShort((short) 24);
            directory.putLong(bytes.length).putLong(bytes.length).putLong(start);
        }
        return end(file, directory.flip());
    }

    /** From the flags to the lengths. */
    private static ByteBuffer common(ByteBuffer out, byte[] bytes) {
        out.putShort((short) 0).putShort((short) 0).putInt(0);
        return out.putInt((int) crc(bytes)).putInt(-1).putInt(-1);
    }

    private byte[] end(ByteBuffer file, ByteBuffer directory) {
        int start = file.position();
        int length = directory.remaining();
        file.put(directory);
        int end64 = file.position();
        file.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
        file.putInt(0).putInt(0).putLong(entries.size()).putLong(entries.size());
        file.putLong(length).putLong(start);
        file.putInt(0x07064b50).putInt(0).putLong(end64).putInt(1);
        file.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        file.putShort((short) -1).putShort((short) -1).putInt(-1).putInt(-1).putShort((short) 0);
        byte[] bytes = new byte[file.position()];
        file.get(0, bytes);
        return bytes;
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
