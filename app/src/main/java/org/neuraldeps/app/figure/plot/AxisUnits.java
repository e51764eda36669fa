package org.neuraldeps.app.figure.plot;

/** What is written beside an axis at a coordinate that runs evenly along it. */
public interface AxisUnits {

    /** A logarithmic axis that rises: its coordinate is the decimal logarithm of what is written. */
    AxisUnits DECADES = new AxisUnits() {
        @Override
        public double shown(double coordinate) {
            return Math.pow(10, coordinate);
        }
    };

    /** What is written at a coordinate. */
    double shown(double coordinate);
}
