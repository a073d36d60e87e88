package org.soundings.tables;

/** Internal, one row a partition of ties: what their likelihoods add up to, as whole numbers. */
public final class SlopeParts {
    private static final Table.Builder T = Table.named(
            "slope_parts",
            "What the likelihoods of a partition's ties add up to.",
            "Somme des vraisemblances des liens d'une partition.");

    public static final Field EVEN = T.numbers("even_parts", "Around an even share", "Autour d'une part égale");
    public static final Field HABITUAL =
            T.numbers("habitual_parts", "Around the share that habits let expect", "Autour de la part habituelle");

    public static final Table TABLE = T.key().build();

    private SlopeParts() {}
}
