package org.neuraldeps.app.plate.call;

import java.util.List;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/**
 * A command of the command line that does a lab.
 *
 * @param words the program and its arguments
 */
public record LabCall(List<String> words) {

    public LabCall {
        words = List.copyOf(words);
    }

    /**
     * The command that has the same plan for lab 1. What is so by itself is left out.
     *
     * @param data whose features
     * @param categories of the features
     * @throws DataException if no options name such data or such a plan
     */
    public static LabCall of(BaseNewPlan plan, DataRequest data, Categories categories) {
        return of("base-new", data, new BaseNewWords(plan, new CategoryNames(categories)));
    }

    /**
     * The command that has the same plan for lab 2. What is so by itself is left out.
     *
     * @param data whose features and head
     * @param categories of the features
     * @throws DataException if no options name such data
     */
    public static LabCall of(CutPlan plan, DataRequest data, Categories categories) {
        return of("cut", data, new CutWords(plan, new CategoryNames(categories)));
    }

    private static LabCall of(String lab, DataRequest data, OptionGroup plan) {
        Arguments arguments = new Arguments();
        arguments.word("nde");
        arguments.word("lab");
        arguments.word(lab);
        new DataWords(data).addTo(arguments);
        plan.addTo(arguments);
        return new LabCall(arguments.all());
    }

    /** As a POSIX shell reads it, in one line unless a name has several. */
    public String text() {
        return ShellText.of(words);
    }
}
