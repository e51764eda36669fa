package org.neuraldeps.app.cli.input;

import java.util.Locale;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.table.WrittenTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where an answer of many lines goes: some of them to the terminal, or a JSON document instead, and into a file. */
public final class AnswerOptions {

    @Mixin
    private TableFileOption file;

    @Option(names = "--top", paramLabel = "M", description = "How many to print (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--json", description = "Print one JSON document instead.")
    private boolean json;

    /** @param usualTop how many are printed where nobody says */
    public AnswerOptions(int usualTop) {
        this.top = usualTop;
    }

    /** @throws UsageException if nothing would be printed, or the file cannot be written */
    public void require(DataRequest request) {
        if (top < 1) {
            throw new UsageException("--top " + top + ": give a number of at least 1");
        }
        file.require(request);
    }

    /** How many to print. */
    public int top() {
        return top;
    }

    /** Whether a JSON document is printed instead. */
    public boolean isJson() {
        return json;
    }

    /** Whether all that is known goes anywhere as JSON, printed or into a file. */
    public boolean hasJson() {
        return json
                || file.file()
                        .filter(place ->
                                place.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                        .isPresent();
    }

    /**
     * Writes the file, if one was named.
     *
     * @throws UsageException if the place cannot be written to
     */
    public void write(WrittenTable table) {
        file.write(table);
    }
}
