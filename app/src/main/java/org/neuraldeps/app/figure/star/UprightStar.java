package org.neuraldeps.app.figure.star;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;

/**
 * A star of few spokes: upright names in lines at their ends, on an ellipse as large as the names leave room for, and
 * the numbers on the spokes; below the names where the spokes are too short for them.
 */
final class UprightStar {

    private final StarSpokes spokes;
    private final double size;
    private List<List<String>> names;
    private double rx;
    private double ry;
    private final boolean onSpokes;

    UprightStar(StarSpokes spokes) {
        this.spokes = spokes;
        this.size = spokes.letters();
        lay(false);
        this.onSpokes = hasRoomForNumbers();
        if (!onSpokes) {
            lay(true);
        }
    }

    /** Whether the names keep clear of each other, of the target and of the page's edge, and the spokes are seen. */
    boolean fits() {
        List<Box> taken = new ArrayList<>();
        Box room = spokes.centre().room();
        taken.add(spokes.centre().box());
        for (int i = 0; i < spokes.size(); i++) {
            Box box = nameBox(i);
            boolean inside =
                    room.contains(box.x() + 0.1, box.y() + 0.1) && room.contains(box.right() - 0.1, box.bottom() - 0.1);
            if (!inside || hidden(i) > 0.8 || taken.stream().anyMatch(box::overlaps)) {
                return false;
            }
            taken.add(box);
        }
        return true;
    }

    void draw(Sheet sheet) {
        for (int i = 0; i < spokes.size(); i++) {
            spokes.spoke(sheet, i, x(i), y(i));
        }
        for (int i = 0; i < spokes.size(); i++) {
            if (onSpokes && !spokes.isMissed(i) && !spokes.isLeftOut(i)) {
                sheet.add(number(i));
            }
            name(sheet, i);
        }
    }

    private void lay(boolean numbersBelow) {
        names = IntStream.range(0, spokes.size())
                .mapToObj(i -> lines(i, numbersBelow))
                .toList();
        Box room = spokes.centre().room();
        rx = room.width() / 2;
        ry = room.height() / 2;
        for (int i = 0; i < spokes.size(); i++) {
            double width = Words.width(names.get(i), size);
            double height = names.get(i).size() * size * FigureFont.LINE;
            double across = isBeside(i) ? width + beside() : width / 2;
            double along = isBeside(i) ? height / 2 : height + above();
            rx = Math.min(rx, (room.width() / 2 - across) / Math.max(Math.abs(cos(i)), 0.05));
            ry = Math.min(ry, (room.height() / 2 - along) / Math.max(Math.abs(sin(i)), 0.05));
        }
        rx = Math.min(rx, 1.5 * ry);
        ry = Math.min(ry, 1.5 * rx);
    }

    private List<String> lines(int i, boolean numberBelow) {
        List<String> lines = new ArrayList<>(Words.wrap(spokes.label(i), size, 11 * size));
        if (numberBelow && !spokes.isMissed(i)) {
            lines.add(spokes.number(i));
        }
        return lines;
    }

    /** Whether every number on its spoke keeps clear of the target, of the names and of the other numbers. */
    private boolean hasRoomForNumbers() {
        List<Box> taken = new ArrayList<>();
        taken.add(spokes.centre().box().grown(1));
        for (int i = 0; i < spokes.size(); i++) {
            taken.add(nameBox(i));
            taken.add(new Box(x(i), y(i), 0, 0).grown(spokes.reach()));
        }
        for (int i = 0; i < spokes.size(); i++) {
            if (spokes.isMissed(i)) {
                continue;
            }
            Mark.Text number = number(i);
            double[] corners = number.corners();
            Box box = new Box(corners[0], corners[1], corners[4] - corners[0], corners[5] - corners[1]);
            if (taken.stream().anyMatch(box::overlaps)) {
                return false;
            }
            taken.add(box);
        }
        return true;
    }

    /** In the middle of what is seen of the spoke, a little outwards, where neighbours are farther apart. */
    private Mark.Text number(int i) {
        Lettering letters = Lettering.plain(0.9 * size, spokes.ink(i))
                .onPlate(spokes.style().palette().page());
        StarCentre centre = spokes.centre();
        double part = hidden(i) + 0.55 * (1 - hidden(i));
        return new Mark.Text(
                spokes.number(i),
                TextPosition.centred(centre.x() + part * (x(i) - centre.x()), centre.y() + part * (y(i) - centre.y())),
                letters);
    }

    /** The part of a spoke that the target's frame covers. */
    private double hidden(int i) {
        StarCentre centre = spokes.centre();
        double across = centre.box().width() / 2 / Math.max(Math.abs(x(i) - centre.x()), 1e-9);
        double along = centre.box().height() / 2 / Math.max(Math.abs(y(i) - centre.y()), 1e-9);
        return Math.min(1, Math.min(across, along));
    }

    private void name(Sheet sheet, int i) {
        Box box = nameBox(i);
        Anchor anchor = !isBeside(i) ? Anchor.MIDDLE : cos(i) > 0 ? Anchor.START : Anchor.END;
        double line = size * FigureFont.LINE;
        List<String> lines = names.get(i);
        for (int row = 0; row < lines.size(); row++) {
            double y = box.y() + (row + 0.5) * line;
            spokes.name(
                    sheet, i, lines.get(row), new TextPosition(box.x() + anchor.part() * box.width(), y, 0, anchor));
        }
    }

    private Box nameBox(int i) {
        double width = Words.width(names.get(i), size);
        double height = names.get(i).size() * size * FigureFont.LINE;
        if (isBeside(i)) {
            double x = x(i) + Math.signum(cos(i)) * beside();
            return new Box(cos(i) > 0 ? x : x - width, y(i) - height / 2, width, height);
        }
        double y = y(i) + Math.signum(sin(i)) * above();
        return new Box(x(i) - width / 2, sin(i) > 0 ? y : y - height, width, height);
    }

    /** From the end of a spoke to the name beside it. */
    private double beside() {
        return spokes.clearance(0.9 * size);
    }

    /** From the end of a spoke to the name above or below it. */
    private double above() {
        return spokes.clearance(0.8 * size);
    }

    private boolean isBeside(int i) {
        return Math.abs(cos(i)) > 0.15;
    }

    private double cos(int i) {
        return Math.cos(2 * Math.PI * i / spokes.size() - Math.PI / 2);
    }

    private double sin(int i) {
        return Math.sin(2 * Math.PI * i / spokes.size() - Math.PI / 2);
    }

    private double x(int i) {
        return spokes.centre().x() + rx * cos(i);
    }

    private double y(int i) {
        return spokes.centre().y() + ry * sin(i);
    }
}
