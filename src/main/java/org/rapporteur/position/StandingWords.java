package org.rapporteur.position;

import org.rapporteur.position.Standing.Mixed;
import org.rapporteur.position.Standing.NotLookedFor;
import org.rapporteur.position.Standing.Recorded;
import org.rapporteur.position.Standing.SaidOnce;
import org.rapporteur.position.Standing.SaidRepeatedly;
import org.rapporteur.position.Standing.Silent;
import org.rapporteur.text.Dates;
import org.rapporteur.topic.Stance;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in words where someone stands and what stands behind it. Templates call it by its name:
 * {@code ${@standings.word(line.standing())}}.
 */
@Component("standings")
public class StandingWords {

    private final MessageSource messages;
    private final Dates dates;

    StandingWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** The stance in the word of the topic's vocabulary, or "mixed", "no statement found" …. */
    public String word(Standing standing) {
        Stance stance = standing.stance();
        return stance == null ? say("word." + standing.kind()) : stance.name();
    }

    /** Since when; how many statements, the first and the last; what was searched. */
    public String behind(Standing standing) {
        return switch (standing) {
            case Recorded recorded -> since(recorded);
            case SaidOnce once -> say("behind.once", date(once.statement()));
            case SaidRepeatedly repeatedly -> repeatedly(repeatedly);
            case Mixed mixed -> mixed(mixed);
            case Silent silent -> searched("behind.silent", silent.search());
            case NotLookedFor _ -> "";
        };
    }

    /** The day a statement was said, or else "reported" and the day it was. */
    public String date(StatementEvidence statement) {
        String day = dates.shortWords(statement.date());
        return statement.reported() ? say("behind.reported", day) : day;
    }

    /** How often something is drawn like this, for a legend. */
    public String count(StandingCount count) {
        Standing standing = count.standing();
        String key = standing.stance() == null ? standing.kind() : standing.weight();
        return say("legend." + key, word(standing), count.count());
    }

    /** What a search that found nothing covered, in a sentence. */
    public String search(SilenceEvidence search) {
        return searched("evidence.silent", search);
    }

    private String since(Recorded recorded) {
        return recorded.since() == null
                ? say("behind.always")
                : say("behind.since", dates.shortWords(recorded.since()));
    }

    private String repeatedly(SaidRepeatedly said) {
        String first = date(said.statements().getFirst());
        String last = date(said.statements().getLast());
        int count = said.statements().size();
        return first.equals(last)
                ? say("behind.repeatedly-at-once", count, last)
                : say("behind.repeatedly", count, first, last);
    }

    private String mixed(Mixed mixed) {
        StatementEvidence latest = mixed.statements().getLast();
        String counts =
                mixed.counts().entrySet().stream()
                        .map(this::count)
                        .collect(Collectors.joining(say("behind.mixed-comma")));
        return say("behind.mixed", counts, latest.stance().name(), date(latest));
    }

    private String count(Map.Entry<Stance, Long> count) {
        return say("behind.mixed-count", count.getKey().name(), count.getValue());
    }

    private String searched(String key, SilenceEvidence search) {
        return say(key, dates.shortWords(search.from()), dates.shortWords(search.until()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("position." + key, arguments, LocaleContextHolder.getLocale());
    }
}
