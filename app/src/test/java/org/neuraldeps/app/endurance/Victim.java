package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Path;

/** A program that saves without end, to be killed. */
final class Victim {

    private Victim() {}

    /** @param args what it saves, and the folder */
    public static void main(String[] args) throws IOException {
        Saving.Save save = Saving.of(args[0]).writer().into(Path.of(args[1]));
        for (int i = 0; ; i++) {
            save.version(i % 2);
            if (i == 1) {
                System.out.println("saving");
            }
        }
    }
}
