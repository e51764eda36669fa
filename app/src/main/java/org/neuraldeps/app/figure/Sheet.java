package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;

/** A figure in the making: its two layers and its hit regions. Confined to one thread. */
public final class Sheet {

    private final FigureStyle style;
    private final List<Mark> fixed = new ArrayList<>();
    private final List<Mark> moving = new ArrayList<>();
    private final List<HitRegion> hits = new ArrayList<>();

    /** A blank page. */
    public Sheet(FigureStyle style) {
        this.style = style;
        if (style.shows(PagePart.BACKGROUND)) {
            fixed.add(new Mark.Rect(
                    new Box(0, 0, style.width(), style.height()),
                    0,
                    Mark.Paint.filled(style.palette().page())));
        }
    }

    /** What λ does not move. */
    public Sheet keep(Mark mark) {
        fixed.add(mark);
        return this;
    }

    /** What λ moves, on top. */
    public Sheet add(Mark mark) {
        moving.add(mark);
        return this;
    }

    public Sheet hit(HitRegion hit) {
        hits.add(hit);
        return this;
    }

    public Figure figure(String title) {
        return new Figure(style.width(), style.height(), fixed, moving, hits, title);
    }
}
