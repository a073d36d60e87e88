package org.soundings.tables;

/**
 * Internal: everything the leadership page of one chapter may show, one row a chapter. What is not a column here cannot
 * reach a page: this is the allow-list.
 */
public final class ChapterSheets {
    private static final Table.Builder T = Table.named(
            "chapter_sheets",
            "What the page of one chapter may show, one row a chapter.",
            "Ce que la page d'un groupe peut montrer, une ligne par groupe.");

    private static final String NONE_EN = "there are none";
    private static final String NONE_FR = "il n'y en a pas";

    public static final Field CHAPTER_ID = T.same(Chapters.CHAPTER_ID);
    public static final Field CHAPTER_NAME = T.same(Chapters.CHAPTER_NAME);
    public static final Field LAST_EXPORT_ON = T.same(Chapters.LAST_EXPORT_ON);
    public static final Field FRESHNESS = T.same(Chapters.FRESHNESS);
    public static final Field MEMBERS = T.nestedList(
            "members",
            OfMember.TABLE,
            "The chapter's own members and their measures",
            "Les membres du groupe et leurs mesures",
            NONE_EN,
            NONE_FR);
    public static final Field SCORES =
            T.nested("scores", OfChapter.TABLE, "The chapter's roll-ups", "La synthèse du groupe", NONE_EN, NONE_FR);
    public static final Field ACTIONS = T.nestedList(
            "actions", OfAction.TABLE, "What to do this month", "Ce qu'il faut faire ce mois-ci", NONE_EN, NONE_FR);
    public static final Field TIES = T.nestedList(
            "ties",
            OfTie.TABLE,
            "Its ties between two of its own members",
            "Ses liens entre deux de ses propres membres",
            NONE_EN,
            NONE_FR);
    public static final Field BRIDGES =
            T.nestedList("bridges", OfBridge.TABLE, "Its ties to double", "Ses liens à doubler", NONE_EN, NONE_FR);
    public static final Field MONTHS = T.nestedList(
            "chapter_months",
            OfMonth.TABLE,
            "What its members did, month by month",
            "Ce que ses membres ont fait, mois par mois",
            NONE_EN,
            NONE_FR);
    public static final Field MILESTONES = T.nestedList(
            "milestones",
            OfMilestone.TABLE,
            "What its members have reached lately",
            "Ce que ses membres viennent d'atteindre",
            NONE_EN,
            NONE_FR);
    public static final Field FILES =
            T.nested("files", OfFiles.TABLE, "Account of its files", "Le compte de ses fichiers", NONE_EN, NONE_FR);
    public static final Field PALMS = T.nested(
            "palms",
            OfPalms.TABLE,
            "Its last PALMS beside the slips",
            "Son dernier PALMS en regard des bordereaux",
            NONE_EN,
            NONE_FR);
    public static final Field REFUSALS = T.nestedList(
            "refusals",
            OfRefusal.TABLE,
            "What was refused in its files",
            "Ce qui a été refusé dans ses fichiers",
            NONE_EN,
            NONE_FR);

    public static final Table TABLE = T.key(CHAPTER_ID).build();

    private ChapterSheets() {}

    /** One of the chapter's own members, with the measures that directors read. */
    public static final class OfMember {
        private static final Table.Builder T =
                Table.named("sheet_member", "One member of the chapter.", "Un membre du groupe.");

        public static final Field MEMBER_ID = T.same(Members.MEMBER_ID);
        public static final Field DISPLAY_NAME = T.same(Members.DISPLAY_NAME);
        public static final Field IS_PRESENT = T.same(Members.IS_PRESENT);
        public static final Field GIVEN_COUNT = T.same(MemberScores.GIVEN_COUNT);
        public static final Field RECEIVED_COUNT = T.same(MemberScores.RECEIVED_COUNT);
        public static final Field ONE_TO_ONE_COUNT = T.same(MemberScores.ONE_TO_ONE_COUNT);
        public static final Field CONTACT_COUNT = T.same(MemberScores.CONTACT_COUNT);
        public static final Field PARTNERS_PER_TEN = T.same(MemberScores.PARTNERS_PER_TEN);
        public static final Field RELATIONSHIP_COUNT = T.same(MemberScores.RELATIONSHIP_COUNT);
        public static final Field RELATIONSHIP_RATIO = T.same(MemberScores.RELATIONSHIP_RATIO);
        public static final Field COVERAGE_RATIO = T.same(MemberScores.COVERAGE_RATIO);
        public static final Field IS_ARTICULATION_POINT = T.same(MemberScores.IS_ARTICULATION_POINT);
        public static final Field QUADRANT = T.same(MemberScores.QUADRANT);
        public static final Field EXCHANGE_TIE_COUNT = T.same(MemberScores.EXCHANGE_TIE_COUNT);
        public static final Field MET_TIE_COUNT = T.same(MemberScores.MET_TIE_COUNT);
        public static final Field TRUSTED_TIE_COUNT = T.same(MemberScores.TRUSTED_TIE_COUNT);
        public static final Field MUTUAL_TIE_COUNT = T.same(MemberScores.MUTUAL_TIE_COUNT);
        public static final Field PARTNERS_PER_TEN_BEFORE = T.same(MemberScores.PARTNERS_PER_TEN_BEFORE);
        public static final Field RELATIONSHIP_RATIO_BEFORE = T.same(MemberScores.RELATIONSHIP_RATIO_BEFORE);
        public static final Field EXCHANGE_TIE_COUNT_BEFORE = T.same(MemberScores.EXCHANGE_TIE_COUNT_BEFORE);
        public static final Field MET_TIE_COUNT_BEFORE = T.same(MemberScores.MET_TIE_COUNT_BEFORE);
        public static final Field TRUSTED_TIE_COUNT_BEFORE = T.same(MemberScores.TRUSTED_TIE_COUNT_BEFORE);
        public static final Field MUTUAL_TIE_COUNT_BEFORE = T.same(MemberScores.MUTUAL_TIE_COUNT_BEFORE);
        public static final Field GIVING_BALANCE_LOW = T.same(MemberScores.GIVING_BALANCE_LOW);
        public static final Field GIVING_BALANCE_HIGH = T.same(MemberScores.GIVING_BALANCE_HIGH);
        public static final Field HISTORY = T.nestedList(
                "monthly_standings",
                OfMemberMonth.TABLE,
                "Where he stood at the end of each month",
                "Sa situation à la fin de chaque mois",
                NONE_EN,
                NONE_FR);

        public static final Table TABLE = T.key(MEMBER_ID).build();

        private OfMember() {}
    }

    /** How many contacts and relationships a member had at the end of a month. */
    public static final class OfMemberMonth {
        private static final Table.Builder T =
                Table.named("sheet_member_month", "One member's month.", "Un mois d'un membre.");

        public static final Field MONTH_END_ON = T.same(MemberHistory.MONTH_END_ON);
        public static final Field CONTACT_COUNT = T.same(MemberScores.CONTACT_COUNT);
        public static final Field TRUSTED_TIE_COUNT = T.same(MemberScores.TRUSTED_TIE_COUNT);
        public static final Field MUTUAL_TIE_COUNT = T.same(MemberScores.MUTUAL_TIE_COUNT);

        public static final Table TABLE = T.key(MONTH_END_ON).build();

        private OfMemberMonth() {}
    }

    /** What the chapter's members did in a month. */
    public static final class OfMonth {
        private static final Table.Builder T =
                Table.named("sheet_month", "One month of the chapter.", "Un mois du groupe.");

        public static final Field MONTH_END_ON = T.same(ChapterHistory.MONTH_END_ON);
        public static final Field ONE_TO_ONE_COUNT = T.same(ChapterHistory.ONE_TO_ONE_COUNT);
        public static final Field REFERRAL_COUNT = T.same(ChapterHistory.REFERRAL_COUNT);
        public static final Field THANK_COUNT = T.same(ChapterHistory.THANK_COUNT);
        public static final Field VISITOR_COUNT = T.same(ChapterHistory.VISITOR_COUNT);

        public static final Table TABLE = T.key(MONTH_END_ON).build();

        private OfMonth() {}
    }

    /** What two of the chapter's members have reached. */
    public static final class OfMilestone {
        private static final Table.Builder T =
                Table.named("sheet_milestone", "What two of its members reached.", "Ce que deux membres ont atteint.");

        public static final Field MEMBER_A_ID = T.same(Milestones.MEMBER_A_ID);
        public static final Field MEMBER_B_ID = T.same(Milestones.MEMBER_B_ID);
        public static final Field MILESTONE = T.same(Milestones.MILESTONE);

        public static final Table TABLE =
                T.key(MEMBER_A_ID, MEMBER_B_ID, MILESTONE).build();

        private OfMilestone() {}
    }

    /** The chapter's roll-ups that open the page. */
    public static final class OfChapter {
        private static final Table.Builder T =
                Table.named("sheet_scores", "The chapter's roll-ups.", "La synthèse du groupe.");

        public static final Field PRESENT_MEMBER_COUNT = T.same(ChapterScores.PRESENT_MEMBER_COUNT);
        public static final Field ONE_TO_ONE_COUNT = T.same(ChapterScores.ONE_TO_ONE_COUNT);
        public static final Field PAIR_COUNT = T.same(ChapterScores.PAIR_COUNT);
        public static final Field MET_PAIR_COUNT = T.same(ChapterScores.MET_PAIR_COUNT);
        public static final Field RELATIONSHIP_PAIR_COUNT = T.same(ChapterScores.RELATIONSHIP_PAIR_COUNT);
        public static final Field COVERAGE_RATIO = T.same(ChapterScores.COVERAGE_RATIO);
        public static final Field TOP_THREE_RELATIONSHIP_RATIO = T.same(ChapterScores.TOP_THREE_RELATIONSHIP_RATIO);

        public static final Table TABLE = T.build();

        private OfChapter() {}
    }

    /** One action: a rule, whom it is about, and its evidence. */
    public static final class OfAction {
        private static final Table.Builder T =
                Table.named("sheet_action", "One action with its evidence.", "Une action et ses preuves.");

        public static final Field POSITION = T.same(Actions.POSITION);
        public static final Field RULE = T.same(Actions.RULE);
        public static final Field COUNSEL = T.same(Actions.COUNSEL);
        public static final Field MEMBER_ID = T.same(Actions.MEMBER_ID);
        public static final Field OTHER_MEMBER_ID = T.same(Actions.OTHER_MEMBER_ID);
        public static final Field INTRODUCER_ID = T.same(Actions.INTRODUCER_ID);
        public static final Field OTHER_CHAPTER_NAME = T.textOrNull(
                "other_chapter_name",
                "Name of the other member's chapter, where it is another",
                "Nom du groupe de l'autre membre, s'il est d'un autre",
                "the rule does not use it, or both are of this chapter",
                "la règle ne l'utilise pas, ou les deux sont de ce groupe");
        public static final Field MEMBER_PROFESSION = T.same(Actions.MEMBER_PROFESSION);
        public static final Field OTHER_PROFESSION = T.same(Actions.OTHER_PROFESSION);
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

        public static final Table TABLE = T.key(POSITION).build();

        private OfAction() {}
    }

    /** What passed between two of the chapter's own members: no amounts. */
    public static final class OfTie {
        private static final Table.Builder T =
                Table.named("sheet_tie", "The tie of two of its members.", "Le lien de deux de ses membres.");

        public static final Field MEMBER_A_ID = T.same(Ties.MEMBER_A_ID);
        public static final Field MEMBER_B_ID = T.same(Ties.MEMBER_B_ID);
        public static final Field ONE_TO_ONE_COUNT = T.same(Ties.ONE_TO_ONE_COUNT);
        public static final Field GIVEN_AB_COUNT = T.same(Ties.GIVEN_AB_COUNT);
        public static final Field GIVEN_BA_COUNT = T.same(Ties.GIVEN_BA_COUNT);
        public static final Field EXCHANGE_EVER_COUNT = T.same(Ties.EXCHANGE_EVER_COUNT);
        public static final Field CO_ATTENDANCE_COUNT = T.same(Ties.CO_ATTENDANCE_COUNT);
        public static final Field STAGE = T.same(Ties.STAGE);
        public static final Field IS_DORMANT = T.same(Ties.IS_DORMANT);
        public static final Field ACTIVE_MONTHS = T.same(Ties.ACTIVE_MONTHS);
        public static final Field POSSIBLE_MONTHS = T.same(Ties.POSSIBLE_MONTHS);
        public static final Field STRENGTH = T.same(Ties.STRENGTH);
        public static final Field STRENGTH_TREND = T.same(Ties.STRENGTH_TREND);
        public static final Field FIRST_ON = T.same(Ties.FIRST_ON);
        public static final Field FIRST_ONE_TO_ONE_ON = T.same(Ties.FIRST_ONE_TO_ONE_ON);
        public static final Field LAST_ON = T.same(Ties.LAST_ON);
        public static final Field BALANCE_LABEL = T.same(Ties.BALANCE_LABEL);
        public static final Field BALANCE_PROBABILITY = T.same(Ties.BALANCE_PROBABILITY);
        public static final Field HABIT_PROBABILITY = T.same(Ties.HABIT_PROBABILITY);
        public static final Field EARLY_REFERRAL_AB_COUNT = T.same(Ties.EARLY_REFERRAL_AB_COUNT);
        public static final Field EARLY_REFERRAL_BA_COUNT = T.same(Ties.EARLY_REFERRAL_BA_COUNT);
        public static final Field PREMATURE_ASK_AB_COUNT = T.same(Ties.PREMATURE_ASK_AB_COUNT);
        public static final Field PREMATURE_ASK_BA_COUNT = T.same(Ties.PREMATURE_ASK_BA_COUNT);

        public static final Table TABLE = T.key(MEMBER_A_ID, MEMBER_B_ID).build();

        private OfTie() {}
    }

    /** A relationship that alone connects two parts of the chapter. */
    public static final class OfBridge {
        private static final Table.Builder T = Table.named("sheet_bridge", "One tie to double.", "Un lien à doubler.");

        public static final Field MEMBER_A_ID = T.same(Bridges.MEMBER_A_ID);
        public static final Field MEMBER_B_ID = T.same(Bridges.MEMBER_B_ID);
        public static final Field CUT_OFF_COUNT = T.same(Bridges.CUT_OFF_COUNT);

        public static final Table TABLE = T.key(MEMBER_A_ID, MEMBER_B_ID).build();

        private OfBridge() {}
    }

    /** The account of all files that the chapter exported. */
    public static final class OfFiles {
        private static final Table.Builder T =
                Table.named("sheet_files", "Account of the chapter's files.", "Le compte des fichiers du groupe.");

        public static final Field FILE_COUNT = T.count("file_count", "Files", "Fichiers");
        public static final Field READ_COUNT = T.same(InputFiles.READ_COUNT);
        public static final Field ACCEPTED_COUNT = T.same(InputFiles.ACCEPTED_COUNT);
        public static final Field DUPLICATE_COUNT = T.same(InputFiles.DUPLICATE_COUNT);
        public static final Field SUPERSEDED_COUNT = T.same(InputFiles.SUPERSEDED_COUNT);
        public static final Field REFUSED_COUNT = T.same(InputFiles.REFUSED_COUNT);
        public static final Field STRUCTURE_COUNT = T.same(InputFiles.STRUCTURE_COUNT);

        public static final Table TABLE = T.build();

        private OfFiles() {}
    }

    /** The chapter's last PALMS summary beside the slips of the same days. */
    public static final class OfPalms {
        private static final Table.Builder T = Table.named(
                "sheet_palms", "The last PALMS beside the slips.", "Le dernier PALMS en regard des bordereaux.");

        public static final Field PERIOD_START = T.same(ControlTotals.PERIOD_START);
        public static final Field PERIOD_END = T.same(ControlTotals.PERIOD_END);
        public static final Field SLIPS_COVERAGE = T.same(ControlTotals.SLIPS_COVERAGE);
        public static final Field COVERED_DAYS = T.same(ControlTotals.COVERED_DAYS);
        public static final Field PALMS_REFERRAL_COUNT =
                T.count("palms_referral_count", "Referrals given, by PALMS", "Recos données, selon le PALMS");
        public static final Field SLIPS_REFERRAL_COUNT =
                T.count("slips_referral_count", "Referrals given, by the slips", "Recos données, selon les bordereaux");
        public static final Field PALMS_ONE_TO_ONE_COUNT = T.count(
                "palms_one_to_one_count",
                "One-to-ones of each member, by PALMS",
                "Tête-à-tête de chaque membre, selon le PALMS");
        public static final Field SLIPS_ONE_TO_ONE_COUNT = T.count(
                "slips_one_to_one_count",
                "One-to-ones of each member, by the slips",
                "Tête-à-tête de chaque membre, selon les bordereaux");
        public static final Field DIFFERING_MEMBER_COUNT = T.count(
                "differing_member_count",
                "Members of whom the two say different figures, or the slips alone say any",
                "Membres dont les deux disent des chiffres différents, ou dont seuls les bordereaux parlent");
        public static final Field EXCEEDING_MEMBER_COUNT = T.count(
                "exceeding_member_count",
                "Members of whom the slips say more",
                "Membres dont les bordereaux disent davantage");

        public static final Table TABLE = T.build();

        private OfPalms() {}
    }

    /** What was refused in one file for one reason. No raw text: rows can hold other chapters' people. */
    public static final class OfRefusal {
        private static final Table.Builder T = Table.named(
                "sheet_refusal", "What was refused in one file for one reason.", "Les refus d'un fichier, par motif.");

        public static final Field FILE_ID = T.same(InputFiles.FILE_ID);
        public static final Field CODE = T.same(Rejects.CODE);
        public static final Field REFUSED_COUNT = T.count("refused_count", "Entries refused", "Entrées refusées");
        public static final Field LINE_NUMBER = T.count(
                "line_number",
                "First line refused, 0 for the whole file",
                "Première ligne refusée, 0 pour le fichier entier");
        public static final Field EXPECTED = T.textOrNull(
                "expected",
                "What the reason's advice names as expected, as the settings write it",
                "Ce que le conseil du motif donne comme attendu, tel que les réglages l'écrivent",
                "the advice names nothing",
                "le conseil ne nomme rien");

        public static final Table TABLE = T.key(FILE_ID, CODE).build();

        private OfRefusal() {}
    }
}
