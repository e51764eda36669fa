package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Kills every kind of saving many times: prints what was left. */
final class KillCampaign {

    private KillCampaign() {}

    /** @param args the seed, and how often each kind of saving is killed */
    public static void main(String[] args) throws IOException, InterruptedException {
        long seed = Long.parseLong(args[0]);
        int times = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("nde-kill");
        List<String> faults = new ArrayList<>();
        System.out.println(
                "## Killed while saving\n\nSeed " + seed + ". The old file or the new one must be there, whole; what"
                        + " is left beside it must go with the next saving or start.\n");
        System.out.println("| saves | killed | in the middle of writing | faults |\n|---|---|---|---|");
        for (Saving saving : Saving.ALL) {
            Killer killer = new Killer(saving, Files.createDirectories(folder.resolve(saving.name())));
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < times; i++) {
                killer.kill(random);
            }
            faults.addAll(killer.faults());
            System.out.printf(
                    "| %s | %d | %d | %d |%n",
                    saving.name(),
                    killer.kills(),
                    killer.within(),
                    killer.faults().size());
        }
        System.out.println();
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        Fuzzer.clear(folder);
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
