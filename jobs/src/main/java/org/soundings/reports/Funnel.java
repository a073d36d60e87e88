package org.soundings.reports;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundings.reports.LeadershipPage.Step;

/** How far the ties of a chapter's members have come, now and on the earlier day. */
final class Funnel {

    private final Words words;
    private final ChapterSheet.Stages now;
    private final ChapterSheet.Stages before;
    private final long most;

    Funnel(Words words, Collection<ChapterSheet.Member> present) {
        this.words = words;
        this.now = sum(present, ChapterSheet.Member::stages);
        this.before = sum(present, member -> member.before().stages());
        this.most = Stream.of(now, before)
                .mapToLong(stages -> Math.max(
                        Math.max(stages.exchange(), stages.met()), Math.max(stages.trusted(), stages.mutual())))
                .max()
                .getAsLong();
    }

    private static ChapterSheet.Stages sum(
            Collection<ChapterSheet.Member> present, Function<ChapterSheet.Member, ChapterSheet.Stages> stages) {
        return present.stream().map(stages).reduce(ChapterSheet.Stages.NONE, ChapterSheet.Stages::plus);
    }

    /**
     * Of all ties of the members present, one between two of them counted for each, as each of them has it. None where
     * there was never a tie.
     */
    List<Step> steps() {
        return most == 0
                ? List.of()
                : List.of(
                        step(PagePhrase.STAGE_EXCHANGE, ChapterSheet.Stages::exchange),
                        step(PagePhrase.STAGE_MET, ChapterSheet.Stages::met),
                        step(PagePhrase.STAGE_TRUSTED, ChapterSheet.Stages::trusted),
                        step(PagePhrase.STAGE_MUTUAL, ChapterSheet.Stages::mutual));
    }

    private Step step(Phrase stage, Function<ChapterSheet.Stages, Long> count) {
        long today = count.apply(now);
        long then = count.apply(before);
        return new Step(
                words.say(stage),
                words.number(today),
                words.number(then),
                Svg.share(today, most),
                Svg.share(then, most));
    }
}
