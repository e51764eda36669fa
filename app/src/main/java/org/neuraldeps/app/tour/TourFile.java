package org.neuraldeps.app.tour;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.session.DocumentText;

/**
 * A tour in a file. The data are named by their way from the file's folder, so that both can be moved together. Reads and
 * writes files, so it belongs on a worker.
 */
public final class TourFile {

    /** The usual extension, without a dot; what a file is, its content says. */
    public static final String EXTENSION = "ndetour";

    /** The member of its text that no other document has. */
    public static final String STEPS = "steps";

    private TourFile() {}

    /**
     * Writes a tour, whole or not at all; an existing file is replaced.
     *
     * @throws org.neuraldeps.solver.data.DataException if the place cannot be written to
     */
    public static void write(Tour tour, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String text = JsonText.lines(json -> TourJson.write(json, tour, folder));
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The tour in a file. Whether its data are there is not looked at.
     *
     * @throws org.neuraldeps.solver.data.DataException in one line that names the file, and the member at fault
     */
    public static Tour read(Path file) {
        return read(file, JsonMembers.of(file.toString(), DocumentText.of(file)));
    }

    /** The tour of a file whose members have been read; otherwise as {@link #read(Path)}. */
    public static Tour read(Path file, JsonMembers members) {
        return TourJson.read(members, file.toAbsolutePath().getParent());
    }
}
