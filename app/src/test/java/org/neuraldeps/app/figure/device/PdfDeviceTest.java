package org.neuraldeps.app.figure.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.CellColors;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.TextPosition;

/** A figure as PDF, read back with PDFBox. */
class PdfDeviceTest {

    private static final Mark PAPER = new Mark.Rect(new Box(0, 0, 240, 100), 0, Mark.Paint.filled(Color.WHITE));
    private static final Lettering LETTERS = Lettering.plain(20, Color.BLACK);

    @Test
    void thePageHasTheSizeAndTheTitleOfTheFigure() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(page(words("word", 0))))) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            PDRectangle size = read.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isEqualTo(249.449f);
            assertThat(size.getHeight()).isEqualTo(100.25f);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("λ of a title");
            assertThat(read.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("λ of a title", "Neural Dependencies Explorer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guinea pig", "λ/λₘₐₓ = 0.1", "Ünïcödé…", "كلب", "fi ffl AVA", "cat كلب dog", "e\u0301x"})
    void wordsAreFoundAsTheyAreRead(String words) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(page(words(words, 0))))) {
            assertThat(new PDFTextStripper().getText(read).strip()).isEqualTo(words);
        }
        try (PDDocument read = Loader.loadPDF(pdf(page(words(words, 90))))) {
            // In which order letters are read that run upwards from right to left is each reader's own business.
            assertThat(sorted(new PDFTextStripper().getText(read))).isEqualTo(sorted(words));
        }
    }

    @Test
    void fontsAreEmbeddedWithTheLettersThatWereUsed() throws IOException {
        Mark bold = new Mark.Text("heavy", TextPosition.from(10, 70), LETTERS.inBold());
        byte[] few = pdf(page(words("light", 0), bold));
        byte[] all = pdf(page(words("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 0), bold));
        List<PDFont> fonts = fonts(few);
        assertThat(fonts).allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
        assertThat(fonts.stream().map(PDFont::getName))
                .allMatch(name -> name.matches("[A-Z]{6}\\+DejaVuSans(-Bold)?"))
                .hasSize(2);
        assertThat(few.length).isLessThan(all.length).isLessThan(30_000);
    }

    @Test
    void lettersStandWhereTheyStandInAPicture() throws IOException {
        for (String words : List.of("guinea pig", "كلب dog", "ä\u0325b")) {
            Figure figure = new Figure(240, 100, List.of(PAPER), List.of(words(words, 30)), List.of(), "");
            BufferedImage picture = Pixels.image(figure, 288);
            try (PDDocument read = Loader.loadPDF(pdf(figure))) {
                BufferedImage drawn = new PDFRenderer(read).renderImageWithDPI(0, 288);
                assertThat(difference(picture, drawn)).as(words).isLessThan(0.1);
            }
        }
    }

    @Test
    void cellsHaveNoSmoothedSeams() throws IOException {
        Mark cells = new Mark.Raster(new Box(10.3, 10.7, 70, 40), CellColors.of(30, 30, (r, c) -> c % 2 == 0 ? 1 : 2));
        try (PDDocument read = Loader.loadPDF(pdf(page(cells)))) {
            BufferedImage drawn = new PDFRenderer(read).renderImageWithDPI(0, 72);
            for (int x = 14; x < 76; x++) {
                assertThat(drawn.getRGB(x, 30) & 0xFFFFFF).isLessThan(0x030303);
            }
        }
    }

    @Test
    void equalFiguresAreEqualFilesInEveryLocale() throws IOException {
        Figure figure = page(words("word كلب 1.5", 12.5));
        byte[] first = pdf(figure);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pdf(figure)).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String sorted(String words) {
        return words.chars()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Figure page(Mark... marks) {
        return new Figure(249.449, 100.25, List.of(), List.of(marks), List.of(), "λ of a title");
    }

    private static Mark words(String words, double degrees) {
        return new Mark.Text(words, new TextPosition(20, 20, degrees, org.neuraldeps.app.figure.Anchor.START), LETTERS);
    }

    private static byte[] pdf(Figure figure) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FigureFile.write(figure, bytes, FigureFormat.PDF, 300);
        return bytes.toByteArray();
    }

    private static List<PDFont> fonts(byte[] pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDResources page = read.getPage(0).getResources();
            for (COSName form : page.getXObjectNames()) {
                PDResources drawn = ((PDFormXObject) page.getXObject(form)).getResources();
                for (COSName name : drawn.getFontNames()) {
                    fonts.add(drawn.getFont(name));
                }
            }
        }
        return fonts;
    }

    /** How much ink only one of two pictures has, as a part of the ink of the first. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double apart = 0;
        double ink = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                apart += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
                ink += 0xFF - (one.getRGB(x, y) & 0xFF);
            }
        }
        return apart / ink;
    }
}
