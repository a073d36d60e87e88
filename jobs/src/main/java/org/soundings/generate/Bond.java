package org.soundings.generate;

/**
 * How two members stand to each other.
 *
 * @param base how well they suit each other, around 1
 * @param turn when the course turns, as a share of the world's time
 * @param there leaning of the first to refer to the second
 * @param back leaning of the second to refer to the first
 */
record Bond(double base, Course course, double turn, double there, double back) {

    /** What becomes of a pair in the world's time. */
    enum Course {
        /** They pass each other by. */
        STRANGERS,
        /** They refer now and then and never sit down together. */
        NEVER_MET,
        STEADY,
        GROWING,
        COOLING,
        /** Close for a season. */
        EPISODE
    }

    static Bond roll(Dice dice) {
        double fate = dice.uniform();
        Course course = fate < .10
                ? Course.STRANGERS
                : fate < .24
                        ? Course.NEVER_MET
                        : fate < .56
                                ? Course.STEADY
                                : fate < .71 ? Course.GROWING : fate < .87 ? Course.COOLING : Course.EPISODE;
        return new Bond(dice.around1(1.15), course, .15 + .7 * dice.uniform(), dice.around1(1.1), dice.around1(1.1));
    }

    /** Readiness to meet at a time, a share of the world's; 0 for never. */
    double meets(double time) {
        return course == Course.NEVER_MET ? 0 : StrictMath.sqrt(base) * phase(time);
    }

    /** Readiness of the first to refer to the second. */
    double refersThere(double time) {
        return base * there * phase(time);
    }

    /** Readiness of the second to refer to the first. */
    double refersBack(double time) {
        return base * back * phase(time);
    }

    private double phase(double time) {
        return switch (course) {
            case STRANGERS -> 0;
            case NEVER_MET -> .3;
            case STEADY -> 1;
            case GROWING -> .03 + 1.6 * step(time);
            case COOLING -> .01 + 1.6 * (1 - step(time));
            case EPISODE -> StrictMath.abs(time - turn) < .15 ? 2.2 : .03;
        };
    }

    private double step(double time) {
        return 1 / (1 + StrictMath.exp(-25 * (time - turn)));
    }
}
