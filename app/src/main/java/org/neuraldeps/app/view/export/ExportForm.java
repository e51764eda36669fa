package org.neuraldeps.app.view.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.plate.PaperPreset;
import org.neuraldeps.app.plate.PaperStyle;
import org.neuraldeps.ui.Messages;

/** The fields in which somebody says how a figure is to be written. */
final class ExportForm {

    /** The smallest side of a page, millimetres. */
    static final double SMALLEST_MM = 30;

    /** The largest side of a page, millimetres. */
    static final double LARGEST_MM = 2000;

    private final Runnable onChange;
    private final ComboBox<FigureFormat> format = new ComboBox<>();
    private final ComboBox<String> size = new ComboBox<>();
    private final NumberEntry width = number("width", SMALLEST_MM, LARGEST_MM);
    private final NumberEntry height = number("height", SMALLEST_MM, LARGEST_MM);
    private final NumberEntry dpi = number("dpi", FigureFile.LOWEST_DPI, FigureFile.HIGHEST_DPI);
    private final NumberEntry letters = number("letters", PaperStyle.SMALLEST_LETTERS, PaperStyle.LARGEST_LETTERS);
    private final ComboBox<Hues> hues = new ComboBox<>();
    private final CheckBox dark = box("dark");
    private final Map<PagePart, CheckBox> shown = new EnumMap<>(PagePart.class);
    private final GridPane grid = new GridPane();
    private boolean fills;

    /** @param onChange called whenever something else is chosen */
    ExportForm(Runnable onChange) {
        this.onChange = onChange;
        grid.setHgap(8);
        grid.setVgap(8);
        Choices.offer(format, "format", FigureFormat.all(), FigureFormat::words);
        Choices.offer(size, "size", sizes(), ExportForm::sizeWords);
        Choices.offer(
                hues, "palette", List.of(Hues.values()), choice -> Messages.text("figure.palette." + choice.key()));
        Stream.of(format, size, hues).forEach(choice -> choice.setOnAction(event -> changed()));
        row("format", format);
        row("size", size);
        row("width", width.field(), width.error());
        row("height", height.field(), height.error());
        row("dpi", dpi.field(), dpi.error());
        row("letters", letters.field(), letters.error());
        row("palette", hues);
        grid.add(dark, 1, grid.getRowCount());
        for (PagePart part : PagePart.values()) {
            shown.put(part, box(part.key()));
            grid.add(shown.get(part), 1, grid.getRowCount());
        }
    }

    Node root() {
        return grid;
    }

    /** Shows a choice. */
    void show(ExportChoice choice) {
        fills = true;
        format.setValue(choice.format());
        size.setValue(sizes().contains(choice.size()) ? choice.size() : ExportChoice.USUAL);
        width.set(choice.own().width());
        height.set(choice.own().height());
        dpi.set(choice.dpi());
        letters.set(choice.letters());
        hues.setValue(choice.palette().hues());
        dark.setSelected(choice.palette().isDark());
        shown.forEach((part, box) -> box.setSelected(choice.without().contains(part) == isLeftOutWhenTicked(part)));
        fills = false;
        changed();
    }

    /** What is chosen, if every number is one. */
    Optional<ExportChoice> choice() {
        Optional<Double> wide = width.read();
        Optional<Double> high = height.read();
        Optional<Double> pixels = dpi.read();
        Optional<Double> points = letters.read();
        ExportChoice first = ExportChoice.first();
        boolean isOwn = size.getValue().equals(ExportChoice.OWN);
        boolean isComplete = points.isPresent()
                && (!isOwn || (wide.isPresent() && high.isPresent()))
                && (!format.getValue().hasPixels() || pixels.isPresent());
        return isComplete
                ? Optional.of(new ExportChoice(
                        format.getValue(),
                        size.getValue(),
                        new ExportChoice.Millimetres(
                                wide.orElse(first.own().width()),
                                high.orElse(first.own().height())),
                        pixels.orElse(first.dpi()),
                        points.get(),
                        Palette.of(hues.getValue(), dark.isSelected()),
                        without()))
                : Optional.empty();
    }

    /** The numbers of a size that is not one's own stand in the fields of width and height all the same. */
    void showPage(PaperSize page) {
        if (!size.getValue().equals(ExportChoice.OWN)) {
            fills = true;
            ExportChoice.Millimetres paper = ExportChoice.Millimetres.of(page);
            width.set(paper.width());
            height.set(paper.height());
            fills = false;
        }
    }

    private Set<PagePart> without() {
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        shown.forEach((part, box) -> {
            if (box.isSelected() == isLeftOutWhenTicked(part)) {
                parts.add(part);
            }
        });
        return parts;
    }

    /** People ask for a transparent page, but for a title. */
    private static boolean isLeftOutWhenTicked(PagePart part) {
        return part == PagePart.BACKGROUND;
    }

    private void changed() {
        if (fills) {
            return;
        }
        boolean isOwn = size.getValue().equals(ExportChoice.OWN);
        width.field().setDisable(!isOwn);
        height.field().setDisable(!isOwn);
        dpi.field().setDisable(!format.getValue().hasPixels());
        onChange.run();
    }

    private NumberEntry number(String key, double least, double most) {
        return new NumberEntry("export-" + key, Messages.text("export." + key), least, most, this::changed);
    }

    private CheckBox box(String key) {
        CheckBox box = new CheckBox(Messages.text("export." + key));
        box.setId("export-" + key);
        box.setOnAction(event -> changed());
        return box;
    }

    private void row(String key, Node... nodes) {
        Label label = new Label(Messages.text("export." + key));
        label.setLabelFor(nodes[0]);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, new HBox(6, nodes));
    }

    private static List<String> sizes() {
        return Stream.of(
                        Stream.of(ExportChoice.USUAL),
                        Arrays.stream(PaperPreset.values()).map(PaperPreset::key),
                        Stream.of(ExportChoice.OWN))
                .flatMap(keys -> keys)
                .toList();
    }

    private static String sizeWords(String key) {
        return Messages.text("export.size." + key);
    }
}
