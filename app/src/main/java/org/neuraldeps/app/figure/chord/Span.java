package org.neuraldeps.app.figure.chord;

/**
 * A piece of the circle.
 *
 * @param from where it begins, degrees clockwise from the top
 * @param length how far it goes on clockwise, degrees
 */
record Span(double from, double length) {

    double to() {
        return from + length;
    }

    double middle() {
        return from + length / 2;
    }

    Span turned(double degrees) {
        return new Span(from + degrees, length);
    }
}
