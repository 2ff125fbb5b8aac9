package org.rapporteur.hub;

import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleCatalogue;
import org.rapporteur.event.EventCatalogue;
import org.rapporteur.position.StandingCatalogue;
import org.rapporteur.site.PageHead;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.text.Dates;
import org.rapporteur.text.SafeHtml;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicHead;
import org.rapporteur.topic.TopicLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All topics, and one with its timeline, who stands where, articles and statements. */
@Controller
class TopicPageController {

    /** How many statements, and how many articles, a topic's page shows. */
    private static final int SHOWN = 50;

    private static final int EVENTS = 100;

    private final TopicCatalogue topics;
    private final StandingCatalogue standings;
    private final EventCatalogue events;
    private final StatementCatalogue statements;
    private final ArticleCatalogue articles;
    private final MessageSource words;
    private final Dates dates;
    private final Clock clock;

    TopicPageController(
            TopicCatalogue topics,
            StandingCatalogue standings,
            EventCatalogue events,
            StatementCatalogue statements,
            ArticleCatalogue articles,
            MessageSource words,
            Dates dates,
            Clock clock) {
        this.topics = topics;
        this.standings = standings;
        this.events = events;
        this.statements = statements;
        this.articles = articles;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/topics")
    ModelAndView topics() {
        String title = say("hub.topic.all");
        return new ModelAndView("hub/topics-page")
                .addObject(
                        "head",
                        PageHead.of(title, "/topics").describedBy(say("hub.topic.all.intro")))
                .addObject("topics", topics.all());
    }

    @GetMapping("/topics/{slug}")
    ModelAndView topic(@PathVariable String slug) {
        TopicHead head = topics.bySlug(slug);
        TopicLine topic = head.topic();
        return new ModelAndView("hub/topic-page")
                .addObject(
                        "head",
                        PageHead.of(topic.title(), "/topics/" + topic.slug())
                                .describedBy(topic.question())
                                .noting(head.statusNote()))
                .addObject("page", page(head));
    }

    private TopicPage page(TopicHead head) {
        TopicLine topic = head.topic();
        LocalDate today = dates.day(clock.instant());
        List<StatementCard> said = statements.of(topic.id(), SHOWN + 1);
        List<StatementCard> shown = said.subList(0, Math.min(said.size(), SHOWN));
        return new TopicPage(
                topic,
                note(head.note()),
                head.statusNote(),
                today,
                standings.ofTopic(topic, today),
                Timeline.of(
                        topic,
                        events.ofTopic(topic.id(), EVENTS),
                        shown,
                        articles.shownOn(topic.id(), SHOWN),
                        dates),
                articles.ofTopic(topic.id(), SHOWN),
                shown,
                said.size() > SHOWN);
    }

    private static List<SafeHtml> note(@Nullable String note) {
        return note == null ? List.of() : StaticPage.html(note);
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
