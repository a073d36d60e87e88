package org.soundings.tables;

/** Internal: how often mature contacts are relationships in the network, and how alike its members are in it. */
public final class DepthPrior {
    private static final Table.Builder T = Table.named(
            "depth_prior",
            "What is known of a member's depth before looking at him.",
            "Ce que l'on sait de la profondeur d'un membre avant de le regarder.");

    public static final Field MEAN = T.real(
            "prior_mean_ratio",
            "Share of all mature contacts that are relationships",
            "Part de tous les contacts mûrs qui sont des relations");
    public static final Field CONCENTRATION = T.real(
            "prior_concentration",
            "How many mature contacts the mean is worth",
            "Combien de contacts mûrs vaut la moyenne");

    public static final Table TABLE = T.key().build();

    private DepthPrior() {}
}
