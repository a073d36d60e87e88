package org.soundings.tables;

/** Internal: introductions with members' numbers in place of ids. */
public final class NumberedIntroductions {
    private static final Table.Builder T = Table.named(
            "numbered_introductions",
            "Introductions with run-internal member numbers.",
            "Mises en relation avec numéros internes.");

    public static final Field POSITION = T.same(Introductions.POSITION);

    static {
        OpenTriads.TABLE.fields().forEach(T::same);
    }

    public static final Table TABLE = T.key(OpenTriads.INTRODUCER_NO, POSITION).build();

    private NumberedIntroductions() {}
}
