package org.neuraldeps.app.figure.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Legend;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.app.state.DotColour;

/**
 * What the colours of categories mean: lines above the legend of dependencies with the name and the size of each group, as many as there is room for. How many lines there are
 * does not depend on the groups, so that nothing moves as λ does.
 */
public final class GroupLegend {

    /** Height of a line, in letter sizes. */
    private static final double LINE = 1.7;

    private static final double SIZE = 0.86;

    /** Widths of an entry and of the title, roughly, in letter sizes. */
    private static final double ENTRY = 9;

    private static final double TITLE = 18;
    private static final int MOST_BRANCHES = 12;
    private static final int MOST_LINES = 4;

    /** Height of a page with room for one line alone, in sizes of letters. */
    private static final double LOW = 22;

    private static final double LONGEST_NAME = 12;

    private final FigureStyle style;
    private final double size;
    private final int lines;

    /** Draws the sample of a group. */
    @FunctionalInterface
    public interface GroupSample {
        /** What is drawn from a place to the right; {@code y} is the middle of the line. */
        Mark at(GroupMark mark, double x, double y);
    }

    private record Entry(Optional<GroupMark> mark, String words) {}

    /**
     * @param colour what colours tell
     * @param categories how many there are
     */
    public GroupLegend(FigureStyle style, DotColour colour, int categories) {
        this.style = style;
        this.size = SIZE * style.fontSize();
        this.lines = lines(style, colour, categories);
    }

    /** How many lines it has room for; none where colours tell nothing. */
    public static int lines(FigureStyle style, DotColour colour, int categories) {
        if (colour == DotColour.PLAIN || !style.shows(PagePart.LEGEND)) {
            return 0;
        }
        double size = SIZE * style.fontSize();
        int entries = Math.min(colour == DotColour.BRANCH ? MOST_BRANCHES : GroupMark.COUNT, categories / 2);
        double needed = (TITLE + ENTRY * entries) * size;
        int most = style.height() < LOW * style.fontSize() ? 1 : MOST_LINES;
        return (int) Math.max(1, Math.min(most, Math.ceil(needed / Math.max(1, style.width() - 2 * size))));
    }

    /**
     * Draws it above the last line of the page.
     *
     * @param groups what there is; empty where that is not known
     * @param length of a sample, points
     */
    public void draw(Sheet sheet, Optional<CategoryGroups> groups, double length, GroupSample sample) {
        if (lines == 0 || groups.isEmpty()) {
            return;
        }
        List<CategoryGroups.Group> all = groups.get().groups();
        for (int count = all.size(); count >= 0; count--) {
            List<Mark> marks = new ArrayList<>();
            if (fits(entries(groups.get(), count), length, sample, marks)) {
                marks.forEach(sheet::add);
                return;
            }
        }
    }

    /** The first groups, and how many are left. */
    private List<Entry> entries(CategoryGroups groups, int count) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Optional.empty(), title(groups) + ":"));
        groups.groups().stream()
                .limit(count)
                .forEach(group ->
                        entries.add(new Entry(Optional.of(group.mark()), group.name() + " (" + group.size() + ")")));
        int more = groups.groups().size() - count;
        if (more > 0) {
            entries.add(new Entry(Optional.empty(), "and " + more + " more"));
        }
        if (groups.others() > 0) {
            entries.add(new Entry(Optional.empty(), "grey: others (" + groups.others() + ")"));
        }
        return entries;
    }

    private String title(CategoryGroups groups) {
        return FigureFont.width(groups.title(), size, false) < style.width() / 3 ? groups.title() : groups.shortTitle();
    }

    private boolean fits(List<Entry> entries, double length, GroupSample sample, List<Mark> marks) {
        int line = 0;
        Legend legend = line(0);
        for (Entry entry : entries) {
            double space = entry.mark().isPresent() ? length + 0.5 * size : 0;
            String words = shortened(entry);
            double width = space + FigureFont.width(words, size, false);
            if (legend.end() > style.fontSize() && legend.end() + width > style.width() - size) {
                marks.addAll(legend.marks());
                line++;
                legend = line(line);
            }
            if (line >= lines || legend.end() + width > style.width() - 0.5 * size) {
                return false;
            }
            if (entry.mark().isPresent()) {
                legend.sample(length, (x, y) -> sample.at(entry.mark().get(), x, y), words);
            } else {
                legend.words(words);
            }
        }
        marks.addAll(legend.marks());
        return true;
    }

    private String shortened(Entry entry) {
        if (entry.mark().isEmpty()) {
            return entry.words();
        }
        int blank = entry.words().lastIndexOf(" (");
        return Words.shortened(entry.words().substring(0, blank), size, LONGEST_NAME * size)
                + entry.words().substring(blank);
    }

    private Legend line(int line) {
        double below = 0.95 * style.fontSize();
        return new Legend(style, size, below, style.height() - (1.1 + LINE * (lines - line)) * below);
    }
}
