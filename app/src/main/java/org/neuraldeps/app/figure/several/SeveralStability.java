package org.neuraldeps.app.figure.several;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.StabilityRow;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.need.RadialPicture;
import org.neuraldeps.app.state.StabilityLook;

/**
 * What figures of several targets tell of stability: of all of them, or of none.
 *
 * @param targets of each target; empty where nobody asks
 */
public record SeveralStability(Map<Integer, StabilityMarks> targets) {

    /** Tells nothing. */
    public static final SeveralStability NONE = new SeveralStability(Map.of());

    public SeveralStability {
        targets = Map.copyOf(targets);
    }

    /** Of a picture. */
    public static SeveralStability of(RadialPicture picture, StabilityLook look) {
        if (!look.isAsked()) {
            return NONE;
        }
        Map<Integer, StabilityMarks> targets = new LinkedHashMap<>();
        for (int i = 0; i < picture.solutions().size(); i++) {
            targets.put(
                    picture.solutions().get(i).target(),
                    new StabilityMarks(
                            true,
                            look == StabilityLook.STABLE_ONLY,
                            picture.judgement(i),
                            picture.scene().failure()));
        }
        return new SeveralStability(targets);
    }

    /** Whether somebody asks. */
    public boolean areAsked() {
        return !targets.isEmpty();
    }

    /** Of one target. */
    public StabilityMarks of(int target) {
        return targets.getOrDefault(target, StabilityMarks.NONE);
    }

    /** Whether an edge is drawn paler. */
    public boolean isPale(Edge edge) {
        return of(edge.target()).isPale(edge.base());
    }

    /** The edges that are not left out. */
    public List<Edge> kept(List<Edge> edges) {
        return edges.stream()
                .filter(edge -> !of(edge.target()).isLeftOut(edge.base()))
                .toList();
    }

    /**
     * The row that says what is paler or left out.
     *
     * @param leftOut how many edges are
     * @param up how far its middle is above the lower edge of the page, points
     */
    void draw(Sheet sheet, FigureStyle style, int leftOut, double up) {
        double size = style.fontSize() * 0.95;
        StabilityMarks any = targets.values().iterator().next();
        List<Mark> row = new StabilityRow(style, size)
                .row(any, leftOut, TextPosition.from(size, style.height() - up), style.width() - 2 * size);
        row.forEach(sheet::add);
    }
}
