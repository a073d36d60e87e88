package org.soundings.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.reports.LeadershipPage.Bars;
import org.soundings.reports.LeadershipPage.Giving;
import org.soundings.tables.BalanceLabel;

/** Draws what each member gave and received, and says between whom help goes one way. A pure function of its arguments. */
final class GivingDrawing {

    private static final int MOST = 7;
    private static final double MIDDLE = 50;
    private static final double REACH = 46;

    private final Words words;
    private final Amounts amounts;
    private final List<ChapterSheet.Member> present;
    private final Map<String, String> names;
    private final long most;

    /** Help between two: the giver's side of a tie. */
    private record OneWay(String giver, String receiver, long given, long received) {}

    /**
     * @param present in the order of the rows
     */
    GivingDrawing(Words words, List<ChapterSheet.Member> present) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.present = present;
        this.names = present.stream()
                .collect(Collectors.toMap(ChapterSheet.Member::id, ChapterSheet.Member::name, (a, b) -> a));
        this.most = present.stream()
                .mapToLong(member -> Math.max(member.given(), member.received()))
                .max()
                .orElse(0);
    }

    Giving draw(List<ChapterSheet.Tie> ties) {
        List<OneWay> oneWay = ties.stream()
                .filter(tie -> names.containsKey(tie.a()) && names.containsKey(tie.b()))
                .filter(tie -> tie.balance().label() == BalanceLabel.GIVES_MORE
                        || tie.balance().label() == BalanceLabel.RECEIVES_MORE)
                .map(GivingDrawing::oneWay)
                .sorted(Comparator.<OneWay, String>comparing(way -> names.get(way.giver()), words.alphabetical())
                        .thenComparing(way -> names.get(way.receiver()), words.alphabetical())
                        .thenComparing(OneWay::giver)
                        .thenComparing(OneWay::receiver))
                .toList();
        return new Giving(
                present.stream().map(this::bars).toList(),
                words.say(PagePhrase.GIVING_ALT, Map.of("most", most)),
                words.say(oneWay.isEmpty() ? PagePhrase.ONE_WAY_NONE : PagePhrase.ONE_WAY_INTRO),
                oneWay.stream().limit(MOST).map(this::sentence).toList(),
                oneWay.size() <= MOST ? null : words.say(PagePhrase.ONE_WAY_MORE, Map.of("n", oneWay.size() - MOST)));
    }

    /** Who gives more is a where the label says so, and else b. */
    private static OneWay oneWay(ChapterSheet.Tie tie) {
        return tie.balance().label() == BalanceLabel.GIVES_MORE
                ? new OneWay(tie.a(), tie.b(), tie.givenAb(), tie.givenBa())
                : new OneWay(tie.b(), tie.a(), tie.givenBa(), tie.givenAb());
    }

    private Sentence sentence(OneWay way) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("a", Sentence.name(names.get(way.giver())));
        evidence.put("b", Sentence.name(names.get(way.receiver())));
        evidence.put("given", way.given());
        evidence.put("givenTimes", amounts.times(way.given()));
        evidence.put("received", way.received());
        evidence.put("receivedTimes", amounts.times(way.received()));
        return Sentence.of(words.say(PagePhrase.ONE_WAY, evidence));
    }

    private Bars bars(ChapterSheet.Member member) {
        ChapterSheet.Balance balance = member.balance();
        double given = most == 0 ? 0 : 100.0 * member.given() / most;
        return new Bars(
                member.name(),
                words.number(member.given()),
                words.number(member.received()),
                Svg.number(100 - given),
                Svg.share(member.given(), most),
                Svg.share(member.received(), most),
                balance == null
                        ? null
                        : new LeadershipPage.Interval(at(balance.high()), at(balance.low()), at(balance(member))),
                balance == null || (balance.low() <= 0 && balance.high() >= 0)
                        ? null
                        : words.say(balance.low() > 0 ? PagePhrase.GIVES_MORE_THAN : PagePhrase.RECEIVES_MORE_THAN));
    }

    /** Given lies to the left, as the bars do. */
    private static String at(double balance) {
        return Svg.number(MIDDLE - REACH * balance);
    }

    private static double balance(ChapterSheet.Member member) {
        return (member.given() - member.received()) / (double) (member.given() + member.received());
    }
}
