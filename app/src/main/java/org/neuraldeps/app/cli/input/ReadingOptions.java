package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.RawLayout;
import org.neuraldeps.solver.io.Reading;
import picocli.CommandLine.Option;

/** What files of logits do not say themselves. */
public final class ReadingOptions {

    @Option(
            names = DataRequest.TRANSPOSE_OPTION,
            description = "LOGITS has one column a sample and one row a category: read it so.")
    private boolean transpose;

    @Option(names = DataRequest.TRANSPOSE_OTHER_OPTION, description = "The same of OTHER.")
    private boolean transposeOther;

    @Option(
            names = LogitFile.ARRAY_OPTION,
            paramLabel = "NAME",
            description = "Which array of LOGITS is meant, where it holds several that could be.")
    private String array;

    @Option(names = LogitFile.ARRAY_OTHER_OPTION, paramLabel = "NAME", description = "The same of OTHER.")
    private String arrayOther;

    @Option(
            names = RawLayout.OPTION,
            paramLabel = "LAYOUT",
            description =
                    "LOGITS is bare numbers, row after row: " + RawLayout.FORM + ", as 4600x1000:float32. ROWS may be"
                            + " left out; TYPE is float16,"
                            + " bfloat16, float32 or float64;"
                            + " OFFSET is how many bytes lie before"
                            + " the numbers.")
    private String raw;

    @Option(names = LogitFile.RAW_OTHER_OPTION, paramLabel = "LAYOUT", description = "The same of OTHER.")
    private String rawOther;

    /** The logits that predict, or the only ones. */
    LogitFile predicting(Path file) {
        return new LogitFile(file, transpose, reading(array, LogitFile.ARRAY_OPTION, raw, RawLayout.OPTION));
    }

    /**
     * The logits of the targets, where they are others.
     *
     * @throws UsageException if something is said of a file that is not named
     */
    Optional<LogitFile> predicted(Optional<Path> file) {
        Reading reading = reading(arrayOther, LogitFile.ARRAY_OTHER_OPTION, rawOther, LogitFile.RAW_OTHER_OPTION);
        if (file.isEmpty()) {
            ofOther().stream().findFirst().ifPresent(option -> {
                throw new UsageException(option + " is about --with; leave it out");
            });
        }
        return file.map(path -> new LogitFile(path, transposeOther, reading));
    }

    /** @throws UsageException if something is said of how to read what needs no saying, for this reason */
    void requireNone(String why) {
        List<String> given =
                Stream.concat(ofFirst().stream(), ofOther().stream()).toList();
        if (!given.isEmpty()) {
            throw new UsageException(why + "; leave out " + String.join(" and ", given));
        }
    }

    private List<String> ofFirst() {
        return given(transpose, DataRequest.TRANSPOSE_OPTION, array, LogitFile.ARRAY_OPTION, raw, RawLayout.OPTION);
    }

    private List<String> ofOther() {
        return given(
                transposeOther,
                DataRequest.TRANSPOSE_OTHER_OPTION,
                arrayOther,
                LogitFile.ARRAY_OTHER_OPTION,
                rawOther,
                LogitFile.RAW_OTHER_OPTION);
    }

    private static List<String> given(
            boolean flag, String flagOption, String name, String nameOption, String layout, String layoutOption) {
        return Stream.of(
                        flag ? flagOption : null,
                        name == null ? null : nameOption,
                        layout == null ? null : layoutOption)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Reading reading(String name, String nameOption, String layout, String layoutOption) {
        if (name != null && layout != null) {
            throw new UsageException("both " + nameOption + " and " + layoutOption
                    + " given; bare numbers are one array, so choose one");
        }
        return new Reading(
                Optional.ofNullable(name), Optional.ofNullable(layout).map(text -> layout(text, layoutOption)));
    }

    private static RawLayout layout(String text, String option) {
        try {
            return RawLayout.parse(text);
        } catch (DataException e) {
            throw new UsageException(e.getMessage().replaceFirst("^" + RawLayout.OPTION, option));
        }
    }
}
