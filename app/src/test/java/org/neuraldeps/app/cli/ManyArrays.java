package org.neuraldeps.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.neuraldeps.solver.io.NpzWriter;

/** The logits of {@link SmallData} in files that do not say themselves how they are to be read. */
final class ManyArrays {

    private ManyArrays() {}

    private static double[] flat(double factor) {
        return Stream.of(SmallData.logits())
                .flatMapToDouble(Arrays::stream)
                .map(value -> factor * value)
                .toArray();
    }

    /** The logits as "late", and a tenth of them, which also are in rows and columns, as "-early". */
    static Path npz(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new NpzWriter()
                    .matrix("-early", SmallData.ROWS, SmallData.CATEGORIES, flat(0.1))
                    .matrix("late", SmallData.ROWS, SmallData.CATEGORIES, flat(1))
                    .write(out);
        }
        return file;
    }

    /** Three bytes, and then big-endian doubles, row after row. */
    static Path raw(Path file) throws IOException {
        double[] numbers = flat(1);
        ByteBuffer bytes = ByteBuffer.allocate(3 + numbers.length * Double.BYTES);
        bytes.position(3);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        return Files.write(file, bytes.array());
    }
}
