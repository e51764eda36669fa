package org.neuraldeps.app.cli.figure;

import java.util.Locale;
import org.neuraldeps.app.figure.Hues;
import picocli.CommandLine;

/** Reads the colours of a figure by their key. */
final class HuesReader implements CommandLine.ITypeConverter<Hues> {

    @Override
    public Hues convert(String text) {
        return Hues.of(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "'" + text + "': no such palette; choose " + Hues.names()));
    }
}
