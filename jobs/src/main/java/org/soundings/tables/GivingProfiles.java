package org.soundings.tables;

/** Internal: what each chapter says of one value of the effect of giving. */
public final class GivingProfiles {
    private static final Table.Builder T = Table.named(
            "giving_profiles",
            "What each chapter says of one value of the effect of giving.",
            "Ce que chaque groupe dit d'une valeur de l'effet du don.");

    public static final Field CHAPTER_ID = T.same(ChapterQuarters.CHAPTER_ID);
    public static final Field SCORE = T.real(
            "likelihood_slope", "Slope of the chapter's log-likelihood", "Pente de la log-vraisemblance du groupe");
    public static final Field INFORMATION = T.real(
            "information", "Minus the slope of that; 0 where it tells nothing", "Moins sa pente ; 0 s'il ne dit rien");
    public static final Field MEMBER_COUNT = T.same(NetworkScores.GIVING_EFFECT_MEMBER_COUNT);
    public static final Field QUARTER_NOS =
            T.numbers("quarter_nos", "Quarters that tell", "Trimestres qui renseignent");

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private GivingProfiles() {}
}
