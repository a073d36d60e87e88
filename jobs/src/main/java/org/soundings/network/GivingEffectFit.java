package org.soundings.network;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.soundings.network.GivingPanel.Profile;

/**
 * β by maximum likelihood over all chapters, with the standard error clustered by chapter.
 *
 * <p>se² = G/(G − 1) · Σ_c score_c² / (Σ_c information_c)², over the G chapters whose members' giving varies beside their
 * levels; the interval is Student's with G − 1 degrees of freedom. Null for fewer than two such chapters, and where no
 * finite β fits best.
 */
record GivingEffectFit(double beta, double standardError, double low, double high, long chapters) {

    private static final int MOST_STEPS = 100;
    private static final double LONGEST_STEP = 1;
    private static final double EXACT = 1e-10;
    private static final double ENDLESS = 20;
    private static final double CONFIDENCE = 0.975;

    /** What all chapters say at β, in a fixed order. */
    @FunctionalInterface
    interface Chapters {
        List<Profile> at(double beta);
    }

    static GivingEffectFit of(Chapters chapters) {
        double beta = 0;
        for (int step = 0; step < MOST_STEPS && Math.abs(beta) < ENDLESS; step++) {
            List<Profile> profiles = chapters.at(beta).stream()
                    .filter(profile -> profile.information() > 0)
                    .toList();
            if (profiles.size() < 2) {
                return null;
            }
            double information = 0;
            double score = 0;
            double spread = 0;
            for (Profile profile : profiles) {
                score += profile.score();
                information += profile.information();
                spread += profile.score() * profile.score();
            }
            double move = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, score / information));
            if (Math.abs(move) <= EXACT) {
                return of(beta, information, spread, profiles.size());
            }
            beta += move;
        }
        return null;
    }

    private static GivingEffectFit of(double beta, double information, double spread, int chapters) {
        double error = Math.sqrt(spread * chapters / (chapters - 1.0)) / information;
        double reach = new TDistribution(null, chapters - 1.0).inverseCumulativeProbability(CONFIDENCE) * error;
        return new GivingEffectFit(beta, error, beta - reach, beta + reach, chapters);
    }
}
