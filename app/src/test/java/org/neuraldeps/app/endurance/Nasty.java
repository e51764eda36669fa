package org.neuraldeps.app.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody has made to do harm. */
final class Nasty {

    private Nasty() {}

    /** An npy file whose header is given in full and whose data are not there, or far too many. */
    static byte[] npy(String type, String shape, int dataBytes) {
        String words = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
        byte[] header = words.getBytes(StandardCharsets.ISO_8859_1);
        boolean isLong = header.length > 0xffff;
        ByteBuffer file = ByteBuffer.allocate((isLong ? 12 : 10) + header.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) (isLong ? 2 : 1), 0});
        return (isLong ? file.putInt(header.length) : file.putShort((short) header.length))
                .put(header)
                .array();
    }

    /** One packed entry. */
    static byte[] zip(String name, byte[] start, long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start);
            byte[] piece = new byte[1 << 20];
            for (long left = zeros; left > 0; left -= piece.length) {
                zip.write(piece, 0, (int) Math.min(piece.length, left));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** Very many entries of the same few bytes, which lie there once: their list is all there is of them. */
    static byte[] crowd(int entries) {
        byte[] array = npy("<f4", "(2, 2)", 16);
        CRC32 crc = new CRC32();
        crc.update(array);
        byte[] name = "a.npy".getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(1000 + array.length + entries * (46 + name.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        sizes(file, crc, array)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .put(array);
        int directory = file.position();
        for (int i = 0; i < entries; i++) {
            file.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putInt(0)
                    .putInt(0);
            sizes(file, crc, array)
                    .putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0);
            file.putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int length = file.position() - directory;
        file.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) entries)
                .putShort((short) entries);
        file.putInt(length).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static ByteBuffer sizes(ByteBuffer file, CRC32 crc, byte[] array) {
        return file.putInt((int) crc.getValue()).putInt(array.length).putInt(array.length);
    }
}
