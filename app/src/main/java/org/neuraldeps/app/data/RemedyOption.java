package org.neuraldeps.app.data;

import java.util.stream.Collectors;
import org.neuraldeps.solver.data.Remedy;

/** The option of the command line that applies a remedy. */
public final class RemedyOption {

    /** The option that leaves categories out. */
    public static final String LEAVE_OUT = "--leave-out";

    private RemedyOption() {}

    /** In full: "--leave-out 5,7". */
    public static String of(Remedy remedy) {
        if (remedy instanceof Remedy.Transpose transpose) {
            return transpose.ofOther() ? DataRequest.TRANSPOSE_OTHER_OPTION : DataRequest.TRANSPOSE_OPTION;
        }
        if (remedy instanceof Remedy.ChooseArray choose) {
            return (choose.ofOther() ? LogitFile.ARRAY_OTHER_OPTION : LogitFile.ARRAY_OPTION) + " "
                    + choose.guessed().name();
        }
        return LEAVE_OUT + " "
                + ((Remedy.LeaveOut) remedy)
                        .categories().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
