package org.soundings.tables;

/** Which advice was followed: the actions as of thirty days before, and how many of them were since. */
public final class FollowedActions {

    /** So many days before the as-of date lies the day whose actions are looked at. */
    public static final int DAYS = 30;

    private static final Table.Builder T = Table.named(
            "followed_actions",
            "The actions that would have been proposed 30 days before, by rule, and how many were followed since.",
            "Les actions qui auraient été proposées 30 jours plus tôt, par règle, et combien ont été suivies depuis.");

    public static final Field CHAPTER_ID =
            T.textOrNull("chapter_id", "The chapter", "Le groupe", "the whole network", "le réseau entier");
    public static final Field RULE = T.same(Actions.RULE);
    public static final Field ADVISED_ON = T.day(
            "advised_on",
            "Day as of which they are told, by the same rules from the same exports, whatever was published then",
            "Jour auquel elles sont arrêtées, par les mêmes règles sur les mêmes exports, quoi qui ait été publié alors");
    public static final Field ACTION_COUNT = T.count("action_count", "Actions of the rule", "Actions de la règle");
    public static final Field FOLLOWED_COUNT = T.count(
            "followed_count",
            "Those of them that events whose whole period is later show to be followed: docs/actions.md says by which",
            "Celles que des événements de période entièrement postérieure montrent suivies : docs/actions.md dit par lesquels");

    public static final Table TABLE = T.key(CHAPTER_ID, RULE).build();

    private FollowedActions() {}
}
