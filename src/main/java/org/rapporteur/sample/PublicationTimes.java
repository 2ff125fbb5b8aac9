package org.rapporteur.sample;

import org.rapporteur.sample.SampleArticle.SampleText;
import org.rapporteur.sample.SampleArticle.SampleVersion;
import org.rapporteur.sample.SampleRecord.SampleStatement;
import org.rapporteur.text.Markup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When the statements of the first content count as published. This edition was compiled later and
 * re-tells those weeks, so its times are set, as {@code /about} says; nothing is dated by the clock
 * of the machine that happens to load it. The rule: a statement is published together with the
 * first version of an article that quotes it or names it as related. One that no article uses is
 * published at noon, Brussels time, on the day after the last day on which it can have been said.
 */
final class PublicationTimes {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String STATEMENT = "statement:";

    private final Map<String, Instant> firstUses = new HashMap<>();

    PublicationTimes(List<SampleArticle> articles) {
        articles.forEach(article -> article.versions().forEach(this::noteUses));
    }

    private void noteUses(SampleVersion version) {
        uses(version.text()).forEach(slug -> firstUses.merge(slug, version.at(), this::earlier));
    }

    private Stream<String> uses(SampleText text) {
        return Stream.concat(
                Markup.bindings(text.body()).stream().map(Markup.Binding::slug),
                text.related().stream()
                        .filter(item -> item.startsWith(STATEMENT))
                        .map(item -> item.substring(STATEMENT.length())));
    }

    private Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When a statement was shown to readers first. */
    Instant of(SampleStatement statement) {
        return firstUses.getOrDefault(statement.id(), noonOfTheNextDay(statement));
    }

    private static Instant noonOfTheNextDay(SampleStatement statement) {
        return statement
                .saidOn()
                .latest()
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(BRUSSELS)
                .toInstant();
    }
}
