package org.neuraldeps.app.endurance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Changes what lies inside a file that guards it by lengths and checksums, and puts these right again: otherwise nearly every
 * change would be found out by the checksum, and what reads the inside would see none.
 */
enum Inside {

    /** An entry of an archive, perhaps stored where it was packed. */
    ZIP {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, 'P', 'K', 3, 4);
        }

        @Override
        byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) throws IOException {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            List<String> names = new ArrayList<>(entries.keySet());
            String chosen = names.get(random.nextInt(names.size()));
            entries.put(chosen, inside.apply(entries.get(chosen)));
            return zipped(entries, random.nextBoolean());
        }

        private byte[] zipped(Map<String, byte[]> entries, boolean stored) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    ZipEntry head = new ZipEntry(entry.getKey());
                    head.setTime(0);
                    if (stored) {
                        CRC32 crc = new CRC32();
                        crc.update(entry.getValue());
                        head.setMethod(ZipEntry.STORED);
                        head.setSize(entry.getValue().length);
                        head.setCrc(crc.getValue());
                    }
                    zip.putNextEntry(head);
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        }
    },

    /** What is packed by gzip. */
    GZIP {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, 0x1f, 0x8b);
        }

        @Override
        byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file));
                    GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(inside.apply(in.readAllBytes()));
            }
            return out.toByteArray();
        }
    },

    /** The header of an npy array, whose length stands before it. */
    NPY {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, 0x93, 'N', 'U', 'M', 'P', 'Y', 1);
        }

        @Override
        byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) {
            int end = 10 + (ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getShort(8) & 0xffff);
            byte[] header = inside.apply(Arrays.copyOfRange(file, 10, Math.min(end, file.length)));
            byte[] whole = joined(
                    Arrays.copyOf(file, 10), header, Arrays.copyOfRange(file, Math.min(end, file.length), file.length));
            ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) header.length);
            return whole;
        }
    },

    /** The header of a file of tensors, whose length stands before it in eight bytes. */
    SAFETENSORS {
        @Override
        boolean fits(byte[] file) {
            return file.length > 9 && file[8] == '{' && file[6] == 0 && file[7] == 0;
        }

        @Override
        byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) {
            int end = 8
                    + (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
            byte[] header = inside.apply(Arrays.copyOfRange(file, 8, end));
            byte[] whole = joined(new byte[8], header, Arrays.copyOfRange(file, end, file.length));
            ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putLong(0, header.length);
            return whole;
        }
    },

    /** A chunk of a PNG, guarded by a checksum of its own. */
    PNG {
        private static final int FRAME = 12;

        @Override
        boolean fits(byte[] file) {
            return startsWith(file, 0x89, 'P', 'N', 'G');
        }

        @Override
        byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) {
            List<Integer> chunks = new ArrayList<>();
            long next = 8;
            while (next + FRAME <= file.length) {
                int length = ByteBuffer.wrap(file).getInt((int) next);
                if (length < 0 || next + FRAME + length > file.length) {
                    break;
                }
                chunks.add((int) next);
                next += FRAME + length;
            }
            int at = chunks.get(random.nextInt(chunks.size()));
            int end = at + FRAME + ByteBuffer.wrap(file).getInt(at);
            byte[] content = inside.apply(Arrays.copyOfRange(file, at + 8, end - 4));
            byte[] name = Arrays.copyOfRange(file, at + 4, at + 8);
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(content);
            byte[] length = ByteBuffer.allocate(4).putInt(content.length).array();
            byte[] check = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
            return joined(
                    Arrays.copyOf(file, at), length, name, content, check, Arrays.copyOfRange(file, end, file.length));
        }
    };

    /** Whether a file is of this kind. */
    abstract boolean fits(byte[] file);

    /** The same file with something inside it changed. */
    abstract byte[] change(byte[] file, UnaryOperator<byte[]> inside, RandomGenerator random) throws IOException;

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
