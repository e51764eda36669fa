package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive of arrays with other content of some of them. */
final class RewrittenArchive {

    private RewrittenArchive() {}

    /** Arrays as they are in the archive. */
    static void of(Path archive, Map<String, byte[]> others, Path to) throws IOException {
        of(archive, others, ZipEntry.STORED, to);
    }

    /**
     * Writes it.
     *
     * @param others content by the name of the array; null leaves it out
     * @param method stored or deflated
     */
    static void of(Path archive, Map<String, byte[]> others, int method, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] own = in.readAllBytes();
                String key = entry.getName().substring(0, entry.getName().length() - NpzArray.SUFFIX.length());
                byte[] content = others.containsKey(key) ? others.get(key) : own;
                if (content != null) {
                    write(entry.getName(), content, method, out);
                }
            }
        }
    }

    private static void write(String name, byte[] content, int method, ZipOutputStream out) throws IOException {
        ZipEntry written = new ZipEntry(name);
        written.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 crc = new CRC32();
            crc.update(content);
            written.setSize(content.length);
            written.setCrc(crc.getValue());
        }
        out.putNextEntry(written);
        out.write(content);
    }
}
