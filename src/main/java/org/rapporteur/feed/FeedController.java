package org.rapporteur.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import org.rapporteur.article.ArticleCard;
import org.rapporteur.article.ArticleCatalogue;
import org.rapporteur.site.RapporteurProperties;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The main feed (Atom, RFC 4287): the articles that changed last in a way readers should know of,
 * so that a correction surfaces.
 */
@Controller
class FeedController {

    private static final int ENTRIES = 50;
    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final ArticleCatalogue articles;
    private final MessageSource words;
    private final String base;
    private final String name;

    FeedController(ArticleCatalogue articles, MessageSource words, RapporteurProperties settings) {
        this.articles = articles;
        this.words = words;
        this.base = settings.baseUrl().toString();
        this.name = settings.siteName();
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> feed() throws FeedException {
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(new WireFeedOutput().outputString(feedOf(articles.recentlyUpdated(ENTRIES))));
    }

    private Feed feedOf(List<ArticleCard> cards) {
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:uuid:" + stableId(base + "/feed.atom"));
        feed.setTitle(name);
        feed.setSubtitle(text(words.getMessage("layout.strapline", null, Locale.ENGLISH)));
        feed.setUpdated(lastChange(cards));
        feed.setAlternateLinks(List.of(link("alternate", "/", "text/html")));
        feed.setOtherLinks(List.of(link("self", "/feed.atom", "application/atom+xml")));
        feed.setAuthors(List.of(author(name)));
        feed.setEntries(cards.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(ArticleCard card) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + card.id().value());
        entry.setTitleEx(text(card.headline()));
        entry.setPublished(Date.from(card.publishedAt()));
        entry.setUpdated(Date.from(card.updatedAt()));
        entry.setAlternateLinks(
                List.of(link("alternate", "/articles/" + card.slug(), "text/html")));
        entry.setSummary(text(card.standfirst()));
        return entry;
    }

    private static Date lastChange(List<ArticleCard> cards) {
        return cards.stream()
                .map(ArticleCard::updatedAt)
                .max(Comparator.naturalOrder())
                .map(Date::from)
                .orElse(Date.from(Instant.EPOCH));
    }

    private Link link(String relation, String path, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(base + path);
        link.setType(type);
        return link;
    }

    private static SyndPerson author(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Content text(String plain) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(plain);
        return content;
    }

    private static UUID stableId(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    }
}
