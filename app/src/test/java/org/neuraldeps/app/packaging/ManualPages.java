package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;

/** The manual pages of a command and of all commands below it: nde(1), nde-solve(1), nde-lab-cut(1) … */
final class ManualPages {

    private ManualPages() {}

    /** Every page by its name, as "nde-solve.1". */
    static Map<String, String> of(CommandLine command) {
        Map<String, String> pages = new LinkedHashMap<>();
        ManualPage page = new ManualPage(command);
        pages.put(page.name() + ".1", page.text());
        // A command stands in the map once under each of its names.
        new LinkedHashSet<>(command.getSubcommands().values()).forEach(below -> pages.putAll(of(below)));
        return pages;
    }

    /** Writes every page, packed as manual pages are. */
    static List<Path> write(CommandLine command, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> page : of(command).entrySet()) {
            Path file = folder.resolve(page.getKey() + ".gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
            written.add(file);
        }
        return written;
    }
}
