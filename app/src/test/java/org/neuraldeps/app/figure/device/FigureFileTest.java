package org.neuraldeps.app.figure.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.CellColors;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.solver.data.DataException;

class FigureFileTest {

    private static final Figure SQUARE = new Figure(
            72,
            36,
            List.of(new Mark.Rect(new Box(0, 0, 72, 36), 0, Mark.Paint.filled(Color.WHITE))),
            List.of(new Mark.Rect(new Box(18, 9, 36, 18), 0, Mark.Paint.filled(new Color(0x0072B2)))),
            List.of(),
            "a square");

    @TempDir
    private Path folder;

    @Test
    void pngHasTheSizeTheColoursAndTheResolution() throws IOException {
        Path file = folder.resolve("square.png");
        FigureFile.write(SQUARE, file, 144);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(144);
        assertThat(image.getHeight()).isEqualTo(72);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(72, 36) & 0xFFFFFF).isEqualTo(0x0072B2);
        assertThat(pixelsPerMetre(Files.readAllBytes(file))).isEqualTo(5669);
    }

    @Test
    void svgHasTheTitleThePageAndNoReferenceToFetch() throws IOException {
        Path file = folder.resolve("square.svg");
        FigureFile.write(SQUARE, file, 300);
        String text = Files.readString(file);
        assertThat(text)
                .startsWith("<?xml")
                .contains("a square", "viewBox=\"0 0 72 36\"", "width=\"72pt\"")
                .doesNotContain("DOCTYPE");
        assertThat(FigureFile.svgElement(SQUARE)).startsWith("<svg");
    }

    @Test
    void theCellsOfARasterMeetWithoutSmoothing() {
        CellColors few = CellColors.of(3, 2, (row, column) -> 0x102030 * (row + 1));
        assertThat(FigureFile.svgElement(raster(few)))
                .contains("shape-rendering=\"crispEdges\"")
                .doesNotContain("<image");
        assertThat(FigureFile.svgElement(raster(few)).split("<rect", -1)).hasSize(1 + 3);
        CellColors many = CellColors.of(150, 150, (row, column) -> row * column);
        assertThat(FigureFile.svgElement(raster(many)))
                .contains("<image", "image-rendering=\"optimizeSpeed\"", "data:image/png;base64,");
    }

    private static Figure raster(CellColors cells) {
        Mark raster = new Mark.Raster(new Box(5, 5, 60, 25), cells);
        return new Figure(72, 36, List.of(raster), List.of(), List.of(), "cells");
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("square.png");
        Files.writeString(file, "old");
        FigureFile.write(SQUARE, file, 72);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(72);
        assertThat(names()).containsExactly("square.png");
    }

    @Test
    void aMissingFolderIsOneLineThatNamesIt() {
        Path file = folder.resolve("nowhere").resolve("square.png");
        assertThatThrownBy(() -> FigureFile.write(SQUARE, file, 72))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("nowhere")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aPlaceThatIsAFolderIsRefused() {
        assertThatThrownBy(() -> FigureFile.write(SQUARE, Inscription.NONE, folder, FigureFormat.PNG, 72))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("square.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> FigureFile.write(SQUARE, file, 1e6)).isInstanceOf(DataException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("square.png");
    }

    @Test
    void otherFormatsAreRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> FigureFormat.of(Path.of("fig.eps")))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("fig.eps", "eps", ".png", ".svg", ".pdf");
        assertThatThrownBy(() -> FigureFormat.of(Path.of("fig"))).isInstanceOf(DataException.class);
        assertThat(FigureFormat.of(Path.of("A.SVG"))).isEqualTo(FigureFormat.SVG);
    }

    @Test
    void everyFormatIsWrittenUnderItsExtensionAndFoundByIt() throws IOException {
        for (FigureFormat format : FigureFormat.all()) {
            Path file = folder.resolve("square" + format.suffix());
            FigureFile.write(SQUARE, file, 72);
            assertThat(FigureFormat.of(file)).isEqualTo(format);
            assertThat(Files.readAllBytes(file)).isNotEmpty();
            assertThat(Files.readString(Path.of("../docs/cli.md"))).contains("`" + format.suffix() + "`");
        }
        assertThat(FigureFormat.all().stream().map(FigureFormat::extension)).doesNotHaveDuplicates();
    }

    @Test
    void onlyPixelsNeedAResolution() {
        FigureFile.requirePossible(72, 36, FigureFormat.SVG, 1e9);
        assertThatThrownBy(() -> FigureFile.requirePossible(72, 36, FigureFormat.PNG, 1e9))
                .isInstanceOf(DataException.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The first number of the pHYs chunk. */
    private static int pixelsPerMetre(byte[] png) {
        int place = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        return ByteBuffer.wrap(png, place + 4, 4).getInt();
    }
}
