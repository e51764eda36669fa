package org.neuraldeps.app.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes pictures of a page for somebody to look at: {@code PageShots page.html folder [#step=2&lambda=3.5]}; wide and narrow, light and dark,
 * and as it is printed.
 */
public final class PageShots {

    private PageShots() {}

    /** Takes them. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (Chromium chromium = Chromium.start(Files.createTempDirectory("page-shots"))) {
            for (int width : new int[] {1280, 390}) {
                for (String scheme : new String[] {"light", "dark"}) {
                    chromium.resize(width, 900);
                    chromium.prefer(scheme);
                    chromium.open(Path.of(args[0]));
                    if (args.length > 2) {
                        chromium.run("location.hash = arguments[0]; location.reload()", args[2]);
                    }
                    chromium.await(() -> !chromium.all("#caption").isEmpty());
                    chromium.shoot(folder.resolve(width + "-" + scheme + ".png"));
                    chromium.console().forEach(System.out::println);
                }
            }
            Files.write(folder.resolve("print.pdf"), chromium.print());
        }
    }
}
