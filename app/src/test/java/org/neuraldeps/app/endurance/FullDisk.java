package org.neuraldeps.app.endurance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;

/** Saves and unpacks where there is room for little: on a small disk, or where files may not grow. */
final class FullDisk {

    private static final int MUCH = 4 << 20;

    private FullDisk() {}

    /** @param args a folder on the small disk, which is also that for temporary files, and a packed archive to open */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path file = folder.resolve("mine.nde");
        WholeFile.write(file, out -> out.write("old".getBytes(StandardCharsets.UTF_8)));
        refused(() -> WholeFile.write(file, out -> out.write(new byte[MUCH])));
        if (!Files.readString(file).equals("old")) {
            throw new IllegalStateException("the old file is gone");
        }
        refused(() -> Doors.LOGITS.open(Path.of(args[1])));
        try (Stream<Path> left = Files.list(folder)) {
            List<Path> files = left.toList();
            if (!files.equals(List.of(file))) {
                throw new IllegalStateException("left behind: " + files);
            }
        }
        System.out.println("sound");
    }

    /** Does something that should fail. */
    private interface Deed {
        void done() throws Exception;
    }

    private static void refused(Deed deed) throws Exception {
        try {
            deed.done();
        } catch (DataException refused) {
            System.out.println(refused.getMessage());
            return;
        }
        throw new IllegalStateException("it was done");
    }

    /** A packed array of four megabytes. */
    static byte[] archive() throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        rows.writeBytes(Nasty.npy("<f4", "(" + (MUCH / 16) + ", 4)", MUCH));
        return Nasty.zip("logits.npy", rows.toByteArray(), 0);
    }
}
