package org.rapporteur.statement;

import org.rapporteur.site.PageHead;
import org.rapporteur.site.RapporteurProperties;
import org.rapporteur.text.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what the pages of statements say of themselves to browsers and whoever shares them. */
@Component
class StatementHeads {

    private static final String SECTION = "/statements";

    private final MessageSource messages;
    private final Dates dates;
    private final RapporteurProperties properties;

    StatementHeads(MessageSource messages, Dates dates, RapporteurProperties properties) {
        this.messages = messages;
        this.dates = dates;
        this.properties = properties;
    }

    /** The head of the list; what is asked of it is no page that search engines need. */
    PageHead ofList(StatementQuestion asked) {
        PageHead head =
                PageHead.of(say("statement.list.title"), asked.path())
                        .describedBy(say("statement.list.intro"));
        return asked.path().equals(SECTION) ? head : head.notIndexed().within(SECTION);
    }

    /** The head of a statement's page: who and when, and the first words. */
    PageHead of(StatementPage page) {
        StatementCard card = page.card();
        String title = title(card);
        StatementData data = new StatementData(card, properties.baseUrl());
        List<String> trail = List.of(properties.siteName(), say("statement.list.title"), title);
        return PageHead.of(title, card.path())
                .within(SECTION)
                .describedBy(description(card.lead()))
                .withStructuredData(data.json(trail));
    }

    private String title(StatementCard card) {
        String who =
                card.speakers().stream()
                        .map(speaker -> speaker.actor().shortName())
                        .collect(Collectors.joining(say("statement.speakers.and")));
        if (card.date() == null) {
            return say("statement.page.title.undated", who);
        }
        String when = dates.words(card.date());
        return card.saidOn() == null
                ? say("statement.page.title.reported", who, when)
                : say("statement.page.title", who, when);
    }

    private String description(CardWording words) {
        return words.spoken()
                ? say("statement.page.description.quotation", words.excerpt())
                : words.excerpt();
    }

    private String say(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
