/** Measures speed beside the peers, in one run; see docs/benchmarks.md. Nothing here is a test. */
package org.neuraldeps.app.benchmark;
