package org.neuraldeps.app.figure;

/** What of a page can be left out, for somebody who has a place for it elsewhere. */
public enum PagePart {
    /** The colour of the page; without it what lies behind the figure shows through. */
    BACKGROUND("background"),
    /** The words that say what is shown: the heading of a plot, the caption of a star or a circle. */
    TITLE("title"),
    /** What signs, widths and lines mean. */
    LEGEND("legend");

    private final String key;

    PagePart(String key) {
        this.key = key;
    }

    /** Its name in recipes. */
    public String key() {
        return key;
    }
}
