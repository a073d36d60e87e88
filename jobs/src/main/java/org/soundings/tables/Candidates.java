package org.soundings.tables;

/** Internal: what rules propose, before a chapter's few actions are chosen. */
public final class Candidates {
    private static final Table.Builder T =
            Table.named("candidates", "Actions that rules propose.", "Actions que les règles proposent.");

    public static final Field CHAPTER_ID = T.same(Actions.CHAPTER_ID);
    public static final Field RULE = T.same(Actions.RULE);
    public static final Field COUNSEL = T.same(Actions.COUNSEL);
    public static final Field MEMBER_NO = T.same(NumberedMembers.MEMBER_NO);
    public static final Field OTHER_NO = T.numberOrNull(
            "other_no",
            "Number of the other member",
            "Numéro de l'autre membre",
            "the rule is about one member",
            "la règle concerne un seul membre");
    public static final Field INTRODUCER_NO = T.numberOrNull(
            "introducer_no",
            "Number of the one who could introduce them",
            "Numéro de qui pourrait les présenter",
            "the rule does not use it",
            "la règle ne l'utilise pas");
    public static final Field OTHER_CHAPTER_ID = T.same(Actions.OTHER_CHAPTER_ID);
    public static final Field MEMBER_PROFESSION = T.same(Actions.MEMBER_PROFESSION);
    public static final Field OTHER_PROFESSION = T.same(Actions.OTHER_PROFESSION);
    public static final Field PROFESSION_REFERRAL_COUNT = T.same(Actions.PROFESSION_REFERRAL_COUNT);
    public static final Field PROFESSION_CHAPTER_COUNT = T.same(Actions.PROFESSION_CHAPTER_COUNT);
    public static final Field TOGETHER_MONTHS = T.same(Actions.TOGETHER_MONTHS);
    public static final Field CO_ATTENDANCE_COUNT = T.same(Actions.CO_ATTENDANCE_COUNT);
    public static final Field GIVEN_COUNT = T.same(Actions.GIVEN_COUNT);
    public static final Field RECEIVED_COUNT = T.same(Actions.RECEIVED_COUNT);
    public static final Field EXCHANGE_COUNT = T.same(Actions.EXCHANGE_COUNT);
    public static final Field LAST_ON = T.same(Actions.LAST_ON);
    public static final Field MEMBER_MONTHS = T.same(Actions.MEMBER_MONTHS);
    public static final Field CONTACT_COUNT = T.same(Actions.CONTACT_COUNT);
    public static final Field MET_COUNT = T.same(Actions.MET_COUNT);
    public static final Field PREMATURE_ASK_COUNT = T.same(Actions.PREMATURE_ASK_COUNT);
    public static final Field PARTNERS_PER_TEN = T.same(Actions.PARTNERS_PER_TEN);
    public static final Field PRIORITY = T.same(Actions.PRIORITY);

    public static final Table TABLE =
            T.key(CHAPTER_ID, RULE, MEMBER_NO, OTHER_NO).build();

    private Candidates() {}
}
