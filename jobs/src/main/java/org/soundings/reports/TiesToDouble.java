package org.soundings.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where a chapter's relationships hang on one person, or on one tie. */
final class TiesToDouble {

    private static final int MOST = 5;

    private final Words words;
    private final ChapterSheet sheet;
    private final Map<String, String> names;

    TiesToDouble(Words words, ChapterSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        this.names = sheet.members().stream()
                .collect(Collectors.toMap(ChapterSheet.Member::id, ChapterSheet.Member::name, (a, b) -> a));
    }

    /** The sentences, those first that concern most members; none for a chapter without relationships. */
    List<Sentence> all() {
        ChapterSheet.Scores scores = sheet.scores();
        if (scores == null || scores.relationshipPairs() == 0) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        if (scores.topThree() != null) {
            said.add(words.say(PagePhrase.DOUBLE_TOP_THREE, Map.of("share", words.percent(scores.topThree()))));
        }
        List<String> holding = sheet.members().stream()
                .filter(ChapterSheet.Member::isArticulationPoint)
                .map(ChapterSheet.Member::name)
                .sorted(words.alphabetical().thenComparing(Comparator.naturalOrder()))
                .map(Sentence::name)
                .toList();
        if (!holding.isEmpty()) {
            said.add(words.say(PagePhrase.DOUBLE_PERSONS, Map.of("names", words.either(holding))));
        }
        List<ChapterSheet.Bridge> bridges = sheet.bridges().stream()
                .sorted(Comparator.comparingLong(ChapterSheet.Bridge::cutOff)
                        .reversed()
                        .thenComparing(bridge -> names.get(bridge.a()), words.alphabetical())
                        .thenComparing(bridge -> names.get(bridge.b()), words.alphabetical())
                        .thenComparing(ChapterSheet.Bridge::a)
                        .thenComparing(ChapterSheet.Bridge::b))
                .toList();
        bridges.stream().limit(MOST).map(this::bridge).forEach(said::add);
        if (bridges.size() > MOST) {
            said.add(words.say(PagePhrase.DOUBLE_MORE, Map.of("n", bridges.size() - MOST)));
        }
        if (holding.isEmpty() && bridges.isEmpty()) {
            said.add(words.say(PagePhrase.DOUBLE_NONE));
        }
        return said.stream().map(Sentence::of).toList();
    }

    private String bridge(ChapterSheet.Bridge bridge) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("a", Sentence.name(names.get(bridge.a())));
        evidence.put("b", Sentence.name(names.get(bridge.b())));
        evidence.put("n", bridge.cutOff());
        return words.say(PagePhrase.DOUBLE_BRIDGE, evidence);
    }
}
