package org.neuraldeps.app.plate.call;

import java.util.List;
import org.neuraldeps.app.data.DataRequest;

/**
 * A command of the command line that writes data as plain files, which other programs read.
 *
 * @param words the program and its arguments
 */
public record ConvertCall(List<String> words) {

    public ConvertCall {
        words = List.copyOf(words);
    }

    /**
     * The command that writes some data into a folder.
     *
     * @throws org.neuraldeps.solver.data.DataException if no options name such data
     */
    public static ConvertCall of(DataRequest data, String folder) {
        Arguments arguments = new Arguments();
        arguments.word("nde");
        arguments.word("convert");
        new DataWords(data).addTo(arguments);
        arguments.option("-o", folder);
        return new ConvertCall(arguments.all());
    }

    /** As a POSIX shell reads it, in one line unless a name has several. */
    public String text() {
        return ShellText.of(words);
    }
}
