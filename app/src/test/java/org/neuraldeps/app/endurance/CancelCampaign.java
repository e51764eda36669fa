package org.neuraldeps.app.endurance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.neuraldeps.app.task.CoreWorkers;

/** Cancels every job at random: prints how long it took to answer. */
final class CancelCampaign {

    private CancelCampaign() {}

    /** @param args the seed, how often each job is cancelled, and perhaps a part of the names of those that are wanted */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("nde-cancel");
        List<String> faults = new ArrayList<>();
        String wanted = args.length > 2 ? args[2] : "";
        System.out.println(
                "## Cancelled\n\nSeed " + args[0] + ", " + Runtime.getRuntime().availableProcessors()
                        + " cores. The longest work of a thread between two looks at whether the job is still wanted"
                        + " is the longest that a cancel waits on an idle machine; answers are by the clock, whatever"
                        + " else runs.\n");
        System.out.println("| job | looks | most work between two, ms | cancelled | latest answer, ms | faults |");
        System.out.println("|---|---|---|---|---|---|");
        try (CoreWorkers workers = CoreWorkers.overAllCores()) {
            for (CancelledWork job : Jobs.all(folder, workers)) {
                if (job.name().contains(wanted)) {
                    Canceller canceller = new Canceller(job, workers);
                    canceller.run(Integer.parseInt(args[1]), new SplittableRandom(Long.parseLong(args[0])));
                    System.out.println(canceller.row());
                    canceller.faults().forEach(fault -> faults.add(job.name() + ": " + fault));
                    if (canceller.worstGap() > Canceller.LIMIT_MILLIS) {
                        faults.add(job.name() + ": a look comes late, at " + canceller.where());
                    }
                }
            }
        } finally {
            Fuzzer.clear(folder);
        }
        System.out.println();
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
