package org.neuraldeps.app.cli.figure;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.state.Keyed;
import picocli.CommandLine;

/** How wide a page is: a length, or a preset, which may say how high as well. */
final class PageWidth {

    private final UnaryOperator<PaperSize> page;

    private PageWidth(UnaryOperator<PaperSize> page) {
        this.page = page;
    }

    /** The page; in the proportions of the usual one unless a preset says more. */
    PaperSize page(PaperSize usual) {
        return page.apply(usual);
    }

    private static PageWidth of(Length width) {
        return new PageWidth(usual -> usual.scaledTo(width.points()));
    }

    /** Reads a length, or the name of a preset. */
    static final class Reader implements CommandLine.ITypeConverter<PageWidth> {

        private static final Length.Reader LENGTHS = new Length.Reader();

        @Override
        public PageWidth convert(String text) {
            String words = text.strip().toLowerCase(Locale.ROOT);
            return Keyed.of(PaperPreset.class, words)
                    .map(preset -> new PageWidth(preset::size))
                    .orElseGet(() -> of(length(text)));
        }

        private static Length length(String text) {
            if (text.isBlank() || !Character.isLetter(text.strip().charAt(0))) {
                return LENGTHS.convert(text);
            }
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is not a length such as 90mm nor one of " + Keyed.names(PaperPreset.class));
        }
    }
}
