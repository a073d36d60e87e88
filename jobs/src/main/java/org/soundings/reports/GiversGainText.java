package org.soundings.reports;

import java.util.List;
import java.util.Map;

/** Says in plain sentences whether giving comes back, one for each test. */
public final class GiversGainText {

    private final Words words;

    public GiversGainText(Words words) {
        this.words = words;
    }

    /** Of first gifts, then of giving at large. */
    public List<String> sentences(GiversGain found) {
        return List.of(firstGifts(found), atLarge(found));
    }

    private String firstGifts(GiversGain found) {
        if (found.returned() == null) {
            return words.say(PagePhrase.GIFTS_TOO_FEW, Map.of("n", found.firstGifts(), "weeks", found.withinWeeks()));
        }
        Phrase phrase = found.returned() > found.high()
                ? PagePhrase.GIFTS_MORE
                : found.returned() < found.low() ? PagePhrase.GIFTS_FEWER : PagePhrase.GIFTS_AS_CHANCE;
        return words.say(
                phrase,
                Map.of(
                        "n", found.firstGifts(),
                        "weeks", found.withinWeeks(),
                        "share", words.percent(found.returned()),
                        "low", words.percent(found.low()),
                        "high", words.percent(found.high())));
    }

    private String atLarge(GiversGain found) {
        if (found.effect() == null) {
            return words.say(PagePhrase.GIVING_UNKNOWN);
        }
        double share = ofTwice(found.effect());
        double low = ofTwice(found.effectLow());
        double high = ofTwice(found.effectHigh());
        if (low > 0) {
            return say(PagePhrase.GIVING_MORE, share, low, high);
        }
        return high < 0
                ? say(PagePhrase.GIVING_LESS, -share, -high, -low)
                : say(PagePhrase.GIVING_AS_CHANCE, share, low, high);
    }

    private String say(Phrase phrase, double share, double low, double high) {
        return words.say(
                phrase, Map.of("share", words.percent(share), "low", words.percent(low), "high", words.percent(high)));
    }

    /** How much more is received after giving twice as much, as a share. */
    static double ofTwice(double effect) {
        return Math.pow(2, effect) - 1;
    }
}
