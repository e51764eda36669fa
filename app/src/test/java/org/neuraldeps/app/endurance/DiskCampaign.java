package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;

/** A disk of two megabytes that is really full, and one that may not be written to; where this program may mount some. */
final class DiskCampaign {

    private DiskCampaign() {}

    /** No arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println("## A full disk, and one that is read only\n");
        Path folder = Files.createTempDirectory("nde-disk");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        if (!run("mount", "-t", "tmpfs", "-o", "size=2m", "none", disk.toString())) {
            System.out.println("Skipped: only root may mount a small disk.\n");
            Fuzzer.clear(folder);
            System.exit(0);
        }
        boolean isSound;
        try {
            Path archive = Files.write(folder.resolve("logits.npz"), FullDisk.archive());
            isSound = Child.run(List.of("-Djava.io.tmpdir=" + disk), FullDisk.class, disk, archive) == 0;
            isSound &= run("mount", "-o", "remount,ro", disk.toString());
            isSound &= isRefused(disk.resolve("mine.nde"));
        } finally {
            run("umount", disk.toString());
            Fuzzer.clear(folder);
        }
        System.out.println(isSound ? "" : "\nFAULT see above");
        System.exit(isSound ? 0 : 1);
    }

    private static boolean isRefused(Path file) {
        try {
            WholeFile.write(file, out -> out.write(1));
            return false;
        } catch (DataException refused) {
            System.out.println(refused.getMessage());
            return true;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
