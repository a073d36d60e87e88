package org.soundings.tables;

/** Internal, one row: how alike pairs are in who gives more, before looking at one of them. */
public final class BalancePriors {
    private static final Table.Builder T = Table.named(
            "balance_priors",
            "What is known of a pair's balance before looking at it.",
            "Ce que l'on sait de l'équilibre d'une paire avant de la regarder.");

    static {
        T.same(Ties.BALANCE_PRIOR_A);
        T.same(Ties.HABIT_PRIOR_A);
    }

    public static final Table TABLE = T.key().build();

    private BalancePriors() {}
}
