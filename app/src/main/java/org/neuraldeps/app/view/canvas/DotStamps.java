package org.neuraldeps.app.view.canvas;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Quality;

/**
 * Dots as stamps of pixels: a scatter has a thousand that look alike, and stroking each of them anew takes longer than all
 * the rest of a frame. A stamp is what the painter makes of the dot, at one of {@value #PHASES} x {@value #PHASES} places
 * within a pixel, so that a dot stands within a sixteenth of a pixel of where it belongs. For screens; files have outlines.
 */
final class DotStamps {

    private static final int PHASES = 8;

    /** Where radii change with λ, looks come and go; as many are kept as a few pictures have. */
    private static final int KEPT = 2048;

    /** Half the width of the largest stamp, pixels. */
    private static final int LARGE = 24;

    /** Corners of the outline lie this many radii from the centre, at most. */
    private static final double CORNER = 1.5;

    private record Look(double radius, DotShape shape, Mark.Paint paint) {}

    private final FigurePainter painter = new FigurePainter();
    private final Map<Look, PixelStamp[]> stamps = new HashMap<>();
    private final double scale;

    /** @param scale pixels per point */
    DotStamps(double scale) {
        this.scale = scale;
    }

    /** Paints a dot over what is there; a large one it leaves to others, for large ones are few. */
    boolean paint(Mark.Dot dot, PixelGrid onto) {
        if (reach(dot.radius(), dot.paint()) > LARGE) {
            return false;
        }
        long x = Math.round(dot.x() * scale * PHASES);
        long y = Math.round(dot.y() * scale * PHASES);
        int across = (int) Math.floorMod(x, (long) PHASES);
        int down = (int) Math.floorMod(y, (long) PHASES);
        stamp(dot, across, down)
                .paint((int) Math.floorDiv(x, (long) PHASES), (int) Math.floorDiv(y, (long) PHASES), onto);
        return true;
    }

    /** From the middle of a stamp to its edge, pixels. */
    private int reach(double radius, Mark.Paint paint) {
        double outline = paint.outline() == null ? 0 : paint.outline().width();
        return (int) Math.ceil((CORNER * radius + outline) * scale) + 1;
    }

    private PixelStamp stamp(Mark.Dot dot, int across, int down) {
        Look look = new Look(dot.radius(), dot.shape(), dot.paint());
        PixelStamp[] phases = stamps.get(look);
        if (phases == null) {
            if (stamps.size() == KEPT) {
                stamps.clear();
            }
            phases = new PixelStamp[PHASES * PHASES];
            stamps.put(look, phases);
        }
        int phase = down * PHASES + across;
        if (phases[phase] == null) {
            phases[phase] = make(look, across, down);
        }
        return phases[phase];
    }

    private PixelStamp make(Look look, int across, int down) {
        int reach = reach(look.radius(), look.paint());
        BufferedImage image = new BufferedImage(2 * reach + 1, 2 * reach + 1, BufferedImage.TYPE_INT_ARGB_PRE);
        Mark.Dot dot = new Mark.Dot(
                (reach + (double) across / PHASES) / scale,
                (reach + (double) down / PHASES) / scale,
                look.radius(),
                look.shape(),
                look.paint());
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painter.paint(List.of(dot), g, Quality.FULL);
        g.dispose();
        return PixelStamp.of(PixelGrid.of(image), reach);
    }
}
