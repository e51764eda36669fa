package org.neuraldeps.app.plate.call;

/** The options that say one part of a request. What nobody needs to say, because it is so by itself, is left out. */
@FunctionalInterface
interface OptionGroup {

    /** Adds what has to be said. */
    void addTo(Arguments arguments);
}
