package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fuzzer at length, in a small heap: prints what it found. */
final class FuzzCampaign {

    /** What takes longer to open hangs. */
    private static final long LIMIT_MILLIS = 2_000;

    private FuzzCampaign() {}

    /** @param args the seed, the first case, and the number behind the last one */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("nde-fuzz");
        boolean isSound;
        try {
            long seed = Long.parseLong(args[0]);
            int first = Integer.parseInt(args[1]);
            int end = Integer.parseInt(args[2]);
            Fuzzer fuzzer = new Fuzzer(seed, LIMIT_MILLIS, folder);
            fuzzer.run(first, end);
            System.out.println("## Spoiled files\n");
            System.out.printf(
                    "Seed %d, cases %d to %d, each within %d ms, in a heap of %d MB.%n%n",
                    seed, first, end - 1, LIMIT_MILLIS, Runtime.getRuntime().maxMemory() >> 20);
            System.out.println(fuzzer.tally().table());
            fuzzer.faults().forEach(fault -> System.out.println("FAULT " + fault + "\n"));
            isSound = fuzzer.faults().isEmpty();
        } finally {
            Fuzzer.clear(folder);
        }
        System.exit(isSound ? 0 : 1);
    }
}
