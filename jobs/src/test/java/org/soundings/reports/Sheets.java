package org.soundings.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.tables.BalanceLabel;
import org.soundings.tables.Freshness;
import org.soundings.tables.Quadrant;
import org.soundings.tables.SlipsCoverage;
import org.soundings.tables.Stage;

/** Invented chapters to render: an ordinary one, and those that strain a page. */
final class Sheets {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final PageTerms TERMS = new PageTerms(AS_OF, 12, 90, 90, 6, 5);

    /** Without a place on the earlier day. */
    static final ChapterSheet.Before NOWHERE = new ChapterSheet.Before(null, null, ChapterSheet.Stages.NONE);

    private static final List<String> NAMES = List.of(
            "Ana Lopes",
            "Karim Bensaïd",
            "Zoé Martinet",
            "Jean-Baptiste de La Rochefontaine",
            "Émile Garnier",
            "Eric Vanderstraeten",
            "Marie-Charlotte Delaunay-Beaumont",
            "Olivier Tissandier",
            "Sophie Nguyen",
            "Étienne Roussel",
            "Fatoumata Diallo",
            "Guillaume Petitjean",
            "Hélène Castaing",
            "Ibrahim Koné",
            "Julien Marchetti",
            "Laure Fontanel",
            "Mathilde Abitbol",
            "Nicolas Weber",
            "Pauline Sénéchal",
            "Quentin Lefebvre",
            "Raphaëlle Dumoulin",
            "Sophie Arnaud",
            "Thierry Bonnefoy",
            "Ursula Hoffmann",
            "Valentin Moreau",
            "William O’Connor",
            "Yasmina Haddad",
            "Xavier Pélissier");

    private Sheets() {}

    /** 28 members, seven actions, two refusals. */
    static ChapterSheet ordinary() {
        List<ChapterSheet.Member> members = members(NAMES);
        return new ChapterSheet(
                "horizon-lyon-1a2b3c",
                "Horizon Lyon Confluence",
                LocalDate.of(2026, 6, 28),
                Freshness.FRESH,
                members,
                new ChapterSheet.Scores(28, 214, 378, 143, 61, 143 / 378.0, 0.344),
                List.of(
                        action(1, "never_met", "organised_meetings", "m00", "m01", 9L, null, null, null, null),
                        action(2, "receives_more", "generosity", "m02", null, null, 2L, 9L, null, null),
                        action(3, "to_rekindle", "quality", "m07", "m12", null, null, null, 14L, "2025-11-30"),
                        action(4, "never_met", "credibility", "m03", "m26", 14L, null, null, null, null),
                        action(5, "to_rekindle", "quality", "m17", "m22", null, null, null, 8L, "2025-12-14"),
                        action(6, "receives_more", "generosity", "m19", null, null, 0L, 7L, null, null)),
                ties(28),
                List.of(new ChapterSheet.Bridge("m04", "m11", 6), new ChapterSheet.Bridge("m04", "m20", 1)),
                months(),
                List.of(
                        new ChapterSheet.Milestone("m05", "m09", Stage.MUTUAL),
                        new ChapterSheet.Milestone("m01", "m13", Stage.MUTUAL),
                        new ChapterSheet.Milestone("m00", "m21", Stage.MET),
                        new ChapterSheet.Milestone("m02", "m17", Stage.MET),
                        new ChapterSheet.Milestone("m03", "m06", Stage.MET)),
                new ChapterSheet.Files(44, 1862, 1675, 61, 38, 5, 83),
                new ChapterSheet.Palms(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        SlipsCoverage.PART,
                        153,
                        1_240,
                        1_011,
                        611,
                        498,
                        26,
                        1),
                List.of(
                        new ChapterSheet.Refusal(
                                "horizon-lyon/2026-05-11_2026-05-17/Slips_Audit_Report_05-18-2026_9-12_AM.xls",
                                "unknown_kind",
                                2,
                                41,
                                null),
                        new ChapterSheet.Refusal(
                                "horizon-lyon/2026-06-01_2026-06-07/bordereaux.csv", "bad_number", 3, 12, "1 234,56")));
    }

    /** 60 members, many on the same spot, all with names of 40 letters or hostile ones; silent for months. */
    static ChapterSheet crowded() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 54; i++) {
            String first = "Aurelo".substring(i % 5) + "maximilien" + (char) ('a' + i % 26) + (char) ('a' + i / 7);
            names.add(first + " " + "von Hohenschwangau-Lichtenstein".substring(0, 40 - 1 - first.length()));
        }
        names.add("<script>alert(1)</script> & \"Co\"");
        names.add("عبد الرحمن الفاسي");
        names.add("שרה כהן");
        names.add("李小龙");
        names.add("Léo 🎉🎉 Fête");
        names.add("O'Brien'); DROP TABLE members;--");
        return new ChapterSheet(
                "crowded-0",
                "<b>Crowded</b> & noisy",
                LocalDate.of(2026, 3, 1),
                Freshness.STALE,
                members(names),
                new ChapterSheet.Scores(60, 12_345, 1770, 1770, 1, 1.0, 1.0),
                List.of(
                        action(1, "never_met", "organised_meetings", "m54", "m55", 1L, null, null, null, null),
                        action(2, "receives_more", "generosity", "m56", null, null, 1L, 1_234L, null, null),
                        action(3, "to_rekindle", "quality", "m57", "m58", null, null, null, 1L, "2025-12-31")),
                ties(60),
                List.of(new ChapterSheet.Bridge("m54", "m55", 2)),
                months().subList(0, 3),
                List.of(
                        new ChapterSheet.Milestone("m54", "m55", Stage.MET),
                        new ChapterSheet.Milestone("m56", "m57", Stage.MUTUAL)),
                new ChapterSheet.Files(1, 1, 0, 0, 0, 1, 0),
                null,
                List.of(new ChapterSheet.Refusal("crowded/<x>.csv", "unreadable_file", 1, 0, null)));
    }

    /** One member, who has met nobody. */
    static ChapterSheet alone() {
        return new ChapterSheet(
                "alone-0",
                "Alone",
                null,
                null,
                List.of(quiet("m00", "Solène Seule")),
                new ChapterSheet.Scores(1, 0, 0, 0, 0, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    /** A chapter of which nothing is known. */
    static ChapterSheet empty() {
        return ofMembers("Empty", List.of());
    }

    /** A chapter of which nothing but its members is known. */
    static ChapterSheet ofMembers(String name, List<ChapterSheet.Member> members) {
        return new ChapterSheet(
                name + "-0",
                name,
                null,
                null,
                members,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    /** The chapter with other members. */
    static ChapterSheet withMembers(ChapterSheet sheet, List<ChapterSheet.Member> members) {
        return with(sheet, members, sheet.ties(), sheet.months(), sheet.milestones());
    }

    /** The chapter with other ties. */
    static ChapterSheet withTies(ChapterSheet sheet, List<ChapterSheet.Tie> ties) {
        return with(sheet, sheet.members(), ties, sheet.months(), sheet.milestones());
    }

    /** The chapter with other months. */
    static ChapterSheet withMonths(ChapterSheet sheet, List<ChapterSheet.Month> months) {
        return with(sheet, sheet.members(), sheet.ties(), months, sheet.milestones());
    }

    /** The chapter with other milestones. */
    static ChapterSheet withMilestones(ChapterSheet sheet, List<ChapterSheet.Milestone> milestones) {
        return with(sheet, sheet.members(), sheet.ties(), sheet.months(), milestones);
    }

    private static ChapterSheet with(
            ChapterSheet sheet,
            List<ChapterSheet.Member> members,
            List<ChapterSheet.Tie> ties,
            List<ChapterSheet.Month> months,
            List<ChapterSheet.Milestone> milestones) {
        return new ChapterSheet(
                sheet.id(),
                sheet.name(),
                sheet.lastExportOn(),
                sheet.freshness(),
                members,
                sheet.scores(),
                sheet.actions(),
                ties,
                sheet.bridges(),
                months,
                milestones,
                sheet.files(),
                sheet.palms(),
                sheet.refusals());
    }

    /** A member without any exchange. */
    static ChapterSheet.Member quiet(String id, String name) {
        return new ChapterSheet.Member(
                id,
                name,
                true,
                0,
                0,
                0,
                0,
                null,
                0,
                null,
                null,
                false,
                Quadrant.TOO_EARLY,
                ChapterSheet.Stages.NONE,
                NOWHERE,
                null,
                List.of());
    }

    /** The first action, of member a, with its evidence by name. */
    static ChapterSheet.Action action(String rule, String counsel, String other, Map<String, Object> evidence) {
        return new ChapterSheet.Action(
                1,
                rule,
                counsel,
                "a",
                other,
                (ChapterSheet.Introduction) evidence.get("introduction"),
                (Long) evidence.get("months"),
                (Long) evidence.get("meetings"),
                (Long) evidence.get("given"),
                (Long) evidence.get("received"),
                (Long) evidence.get("exchanges"),
                null,
                (Long) evidence.get("memberMonths"),
                (Long) evidence.get("contacts"),
                (Long) evidence.get("met"),
                (Long) evidence.get("prematureAsks"),
                (Double) evidence.get("partners"));
    }

    static ChapterSheet.Action action(
            long position,
            String rule,
            String counsel,
            String member,
            String other,
            Long months,
            Long given,
            Long received,
            Long exchanges,
            String lastOn) {
        return new ChapterSheet.Action(
                position,
                rule,
                counsel,
                member,
                other,
                null,
                months,
                null,
                given,
                received,
                exchanges,
                lastOn == null ? null : LocalDate.parse(lastOn),
                null,
                null,
                null,
                null,
                null);
    }

    /** Of every pair some have met, some helped one way and some both. */
    private static List<ChapterSheet.Tie> ties(int members) {
        List<ChapterSheet.Tie> ties = new ArrayList<>();
        for (int a = 0; a < members; a++) {
            for (int b = a + 1; b < members; b++) {
                int mix = (a * 31 + b * 17 + a * b) % 11;
                if (mix < 7) {
                    ties.add(tie(id(a), id(b), mix < 4 ? mix + 1 : 0, mix % 3 == 0 ? 2 : 0, mix % 2 == 0 ? 1 : 0));
                }
            }
        }
        return ties;
    }

    /** A tie with a course that follows from its counts. */
    static ChapterSheet.Tie tie(String a, String b, long oneToOnes, long givenAb, long givenBa) {
        long exchanges = oneToOnes + givenAb + givenBa;
        boolean isMet = oneToOnes > 0;
        boolean isHelped = givenAb + givenBa > 0;
        Stage helped = givenAb > 0 && givenBa > 0 ? Stage.MUTUAL : Stage.TRUSTED;
        Stage met = isHelped ? helped : Stage.MET;
        Stage stage = isMet ? met : Stage.EXCHANGE;
        return new ChapterSheet.Tie(
                a,
                b,
                oneToOnes,
                givenAb,
                givenBa,
                new ChapterSheet.Course(
                        stage,
                        exchanges == 1,
                        exchanges + 1,
                        9L + exchanges,
                        exchanges,
                        exchanges + 4,
                        exchanges * 0.8,
                        exchanges * (givenAb > 0 ? 0.5 : 0.9),
                        AS_OF.minusMonths(10),
                        isMet ? AS_OF.minusMonths(9) : null,
                        exchanges == 1 ? AS_OF.minusMonths(7) : AS_OF.minusDays(12)),
                new ChapterSheet.TieBalance(
                        isHelped && givenBa == 0 ? BalanceLabel.GIVES_MORE : BalanceLabel.TOO_FEW,
                        isHelped ? (givenAb + 1.0) / (givenAb + givenBa + 2.0) : null,
                        isHelped ? (givenAb + 0.5) / (givenAb + givenBa + 1.0) : null),
                isMet
                        ? new ChapterSheet.BeforeMeeting(givenAb, 0L, 0L, givenBa)
                        : new ChapterSheet.BeforeMeeting(null, null, null, null));
    }

    private static String id(int member) {
        return String.format(java.util.Locale.ROOT, "m%02d", member);
    }

    /** Members with measures that spread over the plot as a chapter's do; every ninth is too new for the axes. */
    private static List<ChapterSheet.Member> members(List<String> names) {
        List<ChapterSheet.Member> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean isNew = i % 9 == 8;
            double wide = 5.6 + 2.1 * Math.sin(i * 2.4) + 0.9 * Math.cos(i * 5.1);
            double deep = 0.34 + 0.17 * Math.sin(i * 3.7 + 1) + 0.09 * Math.cos(i * 1.3);
            long contacts = isNew ? 2 : Math.round(11 + 8 * Math.sin(i * 1.9));
            long given = isNew ? 1 : Math.round(14 + 11 * Math.sin(i * 2.9 + 0.4));
            long received = isNew ? 0 : Math.round(13 + 10 * Math.cos(i * 1.7));
            members.add(new ChapterSheet.Member(
                    id(i),
                    names.get(i),
                    true,
                    given,
                    received,
                    isNew ? 1 : Math.round(9 + 7 * Math.cos(i * 2.2)),
                    contacts,
                    isNew ? null : wide,
                    isNew ? 0 : Math.round(contacts * deep),
                    isNew ? null : deep,
                    (isNew ? 1 : Math.min(contacts, 27)) / 27.0,
                    i == 4,
                    isNew ? Quadrant.TOO_EARLY : Quadrant.values()[i % 4],
                    new ChapterSheet.Stages(contacts, i % 5, i % 3, i % 2),
                    isNew || i % 7 == 3
                            ? NOWHERE
                            : new ChapterSheet.Before(
                                    wide - 0.8 * Math.cos(i),
                                    deep - 0.07 * Math.sin(i),
                                    new ChapterSheet.Stages(contacts / 2, i % 4, i % 2, 0)),
                    balance(given, received),
                    history(contacts, isNew ? 0 : Math.round(contacts * deep), isNew ? 2 : 12)));
        }
        return members;
    }

    /** As wide as so little evidence leaves it. */
    private static ChapterSheet.Balance balance(long given, long received) {
        double all = given + received;
        double balance = (given - received) / all;
        double reach = 1.6 / Math.sqrt(all + 1);
        return new ChapterSheet.Balance(Math.max(-1, balance - reach), Math.min(1, balance + reach));
    }

    /** So many months up to the as-of date in which contacts and relationships came. */
    private static List<ChapterSheet.MemberMonth> history(long contacts, long relationships, int months) {
        List<ChapterSheet.MemberMonth> history = new ArrayList<>();
        for (int i = 1; i <= months; i++) {
            history.add(new ChapterSheet.MemberMonth(
                    AS_OF.plusDays(1).minusMonths(months - i).minusDays(1),
                    Math.round(contacts * Math.sqrt(i / (double) months)),
                    relationships * i / months));
        }
        return history;
    }

    /** A year up to the as-of date, with a summer that rests. */
    private static List<ChapterSheet.Month> months() {
        List<ChapterSheet.Month> months = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            LocalDate end = AS_OF.plusDays(1).minusMonths(12 - i).minusDays(1);
            boolean isAugust = end.getMonthValue() == 8;
            months.add(new ChapterSheet.Month(
                    end,
                    isAugust ? 3 : Math.round(40 + 15 * Math.sin(i * 1.1)),
                    isAugust ? 1 : Math.round(52 + 18 * Math.cos(i * 0.7)),
                    isAugust ? 0 : Math.round(11 + 5 * Math.sin(i * 2.1)),
                    i % 4));
        }
        return months;
    }
}
