package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.util.List;
import org.neuraldeps.app.shell.LongDay;

/** Tries at length what the program stands and prints the summary that docs/endurance.md shows. */
public final class Endurance {

    /** Of each kind of saving. */
    private static final int KILLS = 100;

    /** A folder of files that are opened and cancelled, too. */
    private static final String FILES_OPTION = "-Dendurance.files=";

    private static final int FILES = 1_000;
    private static final int MOVES = 100_000;

    /** Without a display, and without a network. */
    private static final List<String> WINDOW = List.of(
            "-Xmx1g",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.security.manager=" + NoNetwork.class.getName(),
            "-Djdk.serialFilter=!*");

    /** Of each job. */
    private static final int CANCELS = 5;

    private final long seed;
    private final List<String> chosen;
    private boolean isSound = true;

    private Endurance(long seed, List<String> chosen) {
        this.seed = seed;
        this.chosen = chosen;
    }

    /**
     * @param args the seed; "all", or some of fuzz, kill, disk, cancel, window with commas between; how many files to spoil, or CASE-CASE for some of them
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Endurance endurance = new Endurance(Long.parseLong(args[0]), List.of(args[1].split(",", -1)));
        System.out.println("# Endurance, seed " + args[0] + ", Java " + Runtime.version() + "\n");
        endurance.fuzz(args[2]);
        endurance.run("kill", List.of("-Xmx256m"), KillCampaign.class, endurance.seed, KILLS);
        endurance.run("disk", List.of("-Xmx256m"), DiskCampaign.class);
        endurance.run(
                "cancel",
                List.of("-Xmx2g", FILES_OPTION + System.getProperty("endurance.files", "")),
                CancelCampaign.class,
                endurance.seed,
                CANCELS);
        endurance.run("window", WINDOW, LongDay.Main.class, endurance.seed, FILES, MOVES);
        System.out.println(endurance.isSound ? "All sound." : "There are faults.");
        System.exit(endurance.isSound ? 0 : 1);
    }

    private void fuzz(String cases) throws IOException, InterruptedException {
        String[] ends = cases.contains("-") ? cases.split("-", 2) : new String[] {"0", cases};
        int last = cases.contains("-") ? Integer.parseInt(ends[1]) + 1 : Integer.parseInt(cases);
        run("fuzz", List.of("-Xmx64m"), FuzzCampaign.class, seed, ends[0], last);
    }

    private void run(String name, List<String> options, Class<?> main, Object... args)
            throws IOException, InterruptedException {
        if (chosen.contains("all") || chosen.contains(name)) {
            isSound &= Child.run(options, main, args) == 0;
        }
    }
}
