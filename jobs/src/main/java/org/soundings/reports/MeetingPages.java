package org.soundings.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.soundings.tables.FollowedActions;
import org.soundings.tables.Stage;

/** Makes the meeting page of one chapter in one language. A pure function of its arguments. */
final class MeetingPages {

    private static final int MOST_MONTHS = 12;

    private final Words words;
    private final PageTerms terms;
    private final MeetingSheet sheet;
    private final List<Person> present;
    private final Map<String, String> names;

    private MeetingPages(Words words, PageTerms terms, MeetingSheet sheet) {
        this.words = words;
        this.terms = terms;
        this.sheet = sheet;
        this.present = Person.sorted(words, sheet.present());
        this.names = present.stream().collect(Collectors.toMap(Person::id, Person::name, (a, b) -> a));
    }

    /** The page of a chapter. */
    static MeetingPage of(MeetingSheet sheet, PageTerms terms, Words words) {
        return new MeetingPages(words, terms, sheet).page();
    }

    private MeetingPage page() {
        String day = words.day(terms.asOf());
        return new MeetingPage(
                sheet.name(),
                words.say(MeetingPhrase.PAGE_TITLE, Map.of("chapter", sheet.name(), "date", day)),
                words.say(PagePhrase.AS_OF, Map.of("date", day, "months", terms.windowMonths())),
                new FreshnessText(words, terms, sheet.lastExportOn(), sheet.freshness()).notice(),
                new Totals(words, terms).of(sheet.totals()),
                trend(),
                congratulations(),
                booking(),
                present.size() < 2 ? null : MatrixDrawing.meetings(words, present, sheet.meetings()));
    }

    private MeetingPage.Trend trend() {
        List<ChapterSheet.Month> months = months();
        if (months.isEmpty()) {
            return null;
        }
        MonthDrawing drawing = new MonthDrawing(words, months);
        List<MonthChart> charts = List.of(
                drawing.draw("m1", MeetingPhrase.ONE_TO_ONES, ChapterSheet.Month::oneToOnes),
                drawing.draw("m2", MeetingPhrase.REFERRALS, ChapterSheet.Month::referrals),
                drawing.draw("m3", MeetingPhrase.THANKS, ChapterSheet.Month::thanks),
                drawing.draw("m4", MeetingPhrase.VISITORS, ChapterSheet.Month::visitors));
        return new MeetingPage.Trend(
                words.say(MeetingPhrase.MONTHS_TABLE),
                charts,
                charts.stream().map(MonthChart::title).toList(),
                months.stream()
                        .map(month -> new MeetingPage.Month(
                                words.month(month.end()),
                                List.of(
                                        words.number(month.oneToOnes()),
                                        words.number(month.referrals()),
                                        words.number(month.thanks()),
                                        words.number(month.visitors()))))
                        .toList());
    }

    /** The last months that the chapter's exports cover whole; one between two others with nothing on record has zeros. */
    private List<ChapterSheet.Month> months() {
        LocalDate covered = sheet.lastExportOn();
        if (covered == null || sheet.months().isEmpty()) {
            return List.of();
        }
        Map<LocalDate, ChapterSheet.Month> told =
                sheet.months().stream().collect(Collectors.toMap(ChapterSheet.Month::end, Function.identity()));
        LocalDate first = told.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate until = covered.isBefore(terms.asOf()) ? covered : terms.asOf();
        LocalDate last = until.plusDays(1).withDayOfMonth(1).minusDays(1);
        return IntStream.rangeClosed(1 - MOST_MONTHS, 0)
                .mapToObj(back -> last.plusDays(1).plusMonths(back).minusDays(1))
                .filter(end -> !end.isBefore(first))
                .map(end -> told.getOrDefault(end, new ChapterSheet.Month(end, 0, 0, 0, 0)))
                .toList();
    }

    private MeetingPage.Congratulations congratulations() {
        Map<String, Integer> days = Map.of("days", FollowedActions.DAYS);
        List<Sentence> mutual = pairs(Stage.MUTUAL);
        List<Sentence> met = pairs(Stage.MET);
        return new MeetingPage.Congratulations(
                words.say(MeetingPhrase.CONGRATULATIONS_INTRO, days),
                mutual.isEmpty() && met.isEmpty() ? words.say(MeetingPhrase.CONGRATULATIONS_NONE, days) : null,
                mutual,
                met);
    }

    private List<Sentence> pairs(Stage stage) {
        return sheet.milestones().stream()
                .filter(milestone -> milestone.stage() == stage)
                .map(milestone -> Person.sorted(words, List.of(person(milestone.a()), person(milestone.b()))))
                .sorted(Comparator.<List<Person>, String>comparing(
                                pair -> pair.get(0).name(), words.alphabetical())
                        .thenComparing(pair -> pair.get(1).name(), words.alphabetical())
                        .thenComparing(pair -> pair.get(0).id())
                        .thenComparing(pair -> pair.get(1).id()))
                .map(pair -> pair(pair.get(0), pair.get(1)))
                .toList();
    }

    private MeetingPage.Booking booking() {
        ChapterSheet.Scores totals = sheet.totals();
        long pairs = totals == null ? 0 : totals.pairs();
        long open = totals == null ? 0 : totals.pairs() - totals.metPairs();
        String said = pairs == 0
                ? words.say(MeetingPhrase.BOOK_ALONE)
                : open == 0
                        ? words.say(MeetingPhrase.BOOK_ALL_MET)
                        : words.say(MeetingPhrase.BOOK_OPEN, Map.of("open", open, "pairs", pairs));
        return new MeetingPage.Booking(
                said, sheet.bookings().stream().map(this::booking).toList());
    }

    private Sentence booking(MeetingSheet.Booking booking) {
        return booking.withId() == null
                ? Sentence.of(words.say(
                        MeetingPhrase.BOOK_NEWCOMER,
                        Map.of("a", Sentence.name(person(booking.id()).name()))))
                : pair(person(booking.id()), person(booking.withId()));
    }

    private Sentence pair(Person a, Person b) {
        return Sentence.of(
                words.say(MeetingPhrase.PAIR, Map.of("a", Sentence.name(a.name()), "b", Sentence.name(b.name()))));
    }

    /**
     * A member who is named.
     *
     * @throws IllegalArgumentException when nobody of the chapter who is present has the id
     */
    private Person person(String id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException(
                    "The meeting page of chapter " + sheet.name() + " names a member who is not present in it: " + id);
        }
        return new Person(id, name);
    }
}
