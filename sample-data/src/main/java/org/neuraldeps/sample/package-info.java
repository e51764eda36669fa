/** Small real data with origin, licence and checksums. */
package org.neuraldeps.sample;
