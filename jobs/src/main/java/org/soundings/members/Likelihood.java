package org.soundings.members;

/** How well a concentration α explains what was seen: a log-likelihood, up to a constant. */
interface Likelihood {

    double at(double alpha);

    /** The derivative by α. */
    double slope(double alpha);
}
