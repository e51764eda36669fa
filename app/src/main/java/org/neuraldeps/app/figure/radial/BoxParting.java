package org.neuraldeps.app.figure.radial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.HitShape;

/** Moves boxes as little as need be until none overlap. */
final class BoxParting {

    private static final int ROUNDS = 300;

    private BoxParting() {}

    /**
     * The same boxes, parted: of two that overlap, both give way along the shorter overlap, and all stay in a disc.
     *
     * @param gap left between two boxes
     */
    static Map<Integer, Box> part(Map<Integer, Box> boxes, double gap, HitShape.Disc disc) {
        List<Integer> keys = new ArrayList<>(boxes.keySet());
        Map<Integer, Box> now = new LinkedHashMap<>(boxes);
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < keys.size(); i++) {
                for (int j = 0; j < i; j++) {
                    moved |= part(now, keys.get(j), keys.get(i), gap);
                }
            }
            now.replaceAll((key, box) -> inside(box, disc));
        }
        return now;
    }

    private static boolean part(Map<Integer, Box> boxes, int first, int second, double gap) {
        Box a = boxes.get(first);
        Box b = boxes.get(second);
        double dx = (b.x() + b.width() / 2) - (a.x() + a.width() / 2);
        double dy = (b.y() + b.height() / 2) - (a.y() + a.height() / 2);
        double overX = (a.width() + b.width()) / 2 + gap - Math.abs(dx);
        double overY = (a.height() + b.height()) / 2 + gap - Math.abs(dy);
        if (overX <= 0.01 || overY <= 0.01) {
            return false;
        }
        double x = overX < overY ? overX / 2 * (dx < 0 ? -1 : 1) : 0;
        double y = overX < overY ? 0 : overY / 2 * (dy < 0 ? -1 : 1);
        boxes.put(first, moved(a, -x, -y));
        boxes.put(second, moved(b, x, y));
        return true;
    }

    /** Towards the centre until the corner farthest out is inside. */
    private static Box inside(Box box, HitShape.Disc disc) {
        double dx = box.x() + box.width() / 2 - disc.x();
        double dy = box.y() + box.height() / 2 - disc.y();
        double farthest = Math.hypot(Math.abs(dx) + box.width() / 2, Math.abs(dy) + box.height() / 2);
        double centre = Math.hypot(dx, dy);
        if (farthest <= disc.radius() || centre == 0) {
            return box;
        }
        double back = Math.min(centre, farthest - disc.radius()) / centre;
        return moved(box, -dx * back, -dy * back);
    }

    private static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }
}
