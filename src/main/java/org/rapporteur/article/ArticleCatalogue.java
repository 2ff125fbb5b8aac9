package org.rapporteur.article;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorId;
import org.rapporteur.edition.Change;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.Markup;
import org.rapporteur.topic.TopicId;
import org.rapporteur.web.Addresses;
import org.rapporteur.web.Cursor;
import org.rapporteur.web.Gone;
import org.rapporteur.web.KeysetPage;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What readers can know of articles. Asks for nothing but published versions. */
@Component
public class ArticleCatalogue {

    private static final int PAGE = 30;
    private static final int RELATED = 6;
    private static final int CANDIDATES = 50;

    private static final String CARD =
            """
            select a.id, a.slug, a.kind, a.headline, a.standfirst, a.published_at, a.updated_at,
                   t.slug as topic_slug, t.title as topic_title,
                   (select count(*) from published_quotation q
                    join published_statement s on s.id = q.statement_id
                    where q.article_id = a.id) as quotations
            from published_article a
            left join published_article_topic own on own.article_id = a.id and own.ordinal = 0
            left join topic t on t.id = own.topic_id
            """;

    private final JdbcClient jdbc;
    private final StatementCatalogue statements;
    private final Withheld withheld;
    private final Addresses addresses;

    ArticleCatalogue(
            JdbcClient jdbc,
            StatementCatalogue statements,
            Withheld withheld,
            Addresses addresses) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.withheld = withheld;
        this.addresses = addresses;
    }

    /** The newest articles. */
    public List<ArticleCard> latest(int max) {
        return jdbc.sql(CARD + " order by a.published_at desc, a.id desc limit :max")
                .param("max", max)
                .query((row, number) -> card(row))
                .list();
    }

    /** The articles that changed last in a way readers should know of, latest change first. */
    public List<ArticleCard> recentlyUpdated(int max) {
        return jdbc.sql(CARD + " order by a.updated_at desc, a.id desc limit :max")
                .param("max", max)
                .query((row, number) -> card(row))
                .list();
    }

    /** All articles, newest first. */
    public KeysetPage<ArticleCard> page(@Nullable String after) {
        List<ArticleCard> found;
        if (after == null) {
            found = latest(KeysetPage.rowsFor(PAGE));
        } else {
            Cursor cursor = Cursor.decode(after);
            found =
                    jdbc.sql(
                                    CARD
                                            + """
                                            where a.published_at <= :at and (a.published_at < :at or a.id < :id)
                                            order by a.published_at desc, a.id desc limit :max
                                            """)
                            .param("at", cursor.instant(0).atOffset(ZoneOffset.UTC))
                            .param("id", cursor.id(1))
                            .param("max", KeysetPage.rowsFor(PAGE))
                            .query((row, number) -> card(row))
                            .list();
        }
        return KeysetPage.of(found, PAGE, last -> Cursor.of(last.publishedAt(), last.id().value()));
    }

    /** Articles on a topic, newest first. */
    public List<ArticleCard> ofTopic(TopicId topic, int max) {
        return jdbc.sql(
                        CARD
                                + """
                                where a.id in (select article_id from published_article_topic where topic_id = :topic)
                                order by a.published_at desc, a.id desc limit :max
                                """)
                .param("topic", topic.value())
                .param("max", max)
                .query((row, number) -> card(row))
                .list();
    }

    /** What was published and changed in articles on a topic, newest first; no minor changes. */
    public List<ArticleShown> shownOn(TopicId topic, int max) {
        return jdbc.sql(
                        """
                        select a.slug, v.version_number, v.change, v.reason, v.headline, v.standfirst,
                               v.published_at, v.id = a.version_id as present
                        from published_article a
                        join article_version v on v.article_id = a.id
                        where a.id in (select article_id from published_article_topic where topic_id = :topic)
                          and v.change <> 'MINOR'
                        order by v.published_at desc, v.id desc limit :max
                        """)
                .param("topic", topic.value())
                .param("max", max)
                .query((row, number) ->
                        new ArticleShown(
                                row.getString("slug"),
                                row.getInt("version_number"),
                                Change.valueOf(row.getString("change")),
                                row.getString("reason"),
                                row.getString("headline"),
                                row.getString("standfirst"),
                                instant(row, "published_at"),
                                row.getBoolean("present")))
                .list();
    }

    /** Articles that quote what an actor said or what was said on its behalf, newest first. */
    public List<ArticleCard> ofActor(ActorId actor, int max) {
        return jdbc.sql(
                        CARD
                                + """
                                where a.id in (
                                    select q.article_id from published_quotation q
                                    join published_statement s on s.id = q.statement_id
                                    where s.on_behalf_id = :actor
                                       or exists (select 1 from statement_speaker p
                                                  where p.statement_id = s.id and p.actor_id = :actor))
                                order by a.published_at desc, a.id desc limit :max
                                """)
                .param("actor", actor.value())
                .param("max", max)
                .query((row, number) -> card(row))
                .list();
    }

    /**
     * An article as readers see it.
     *
     * @throws NotFound when nothing was ever published there
     * @throws Moved when it has another address now
     * @throws Gone when it was withdrawn
     */
    ArticlePage article(String slug) {
        Head head = head(slug);
        List<ArticleTopic> topics = topics(head.id());
        List<Quotation> quotations = quotations(head.versionId());
        List<Related> chosen = chosen(head.versionId());
        Map<StatementId, StatementCard> cards = statements.cards(used(quotations, chosen));
        return page(head, topics, quotations, chosen, cards);
    }

    /**
     * Which article stands at an address.
     *
     * @throws NotFound when nothing was ever published there
     * @throws Moved when it has another address now
     * @throws Gone when it was withdrawn
     */
    ArticleId find(String slug) {
        return head(slug).id();
    }

    /** The versions of a published article, newest first. */
    List<ArticleVersionLine> versions(String slug) {
        return history(find(slug));
    }

    /** What readers were shown of an article, newest first. */
    List<ArticleVersionLine> history(ArticleId article) {
        return jdbc.sql(
                        """
                        select v.version_number, v.published_at, v.change, v.reason, v.headline
                        from article_version v
                        where v.article_id = :article
                        order by v.version_number desc limit 200
                        """)
                .param("article", article.value())
                .query((row, number) ->
                        new ArticleVersionLine(
                                row.getInt("version_number"),
                                instant(row, "published_at"),
                                Change.valueOf(row.getString("change")),
                                row.getString("reason"),
                                row.getString("headline")))
                .list();
    }

    /** The working copy as readers would see it; statements that are not published are left out. */
    ArticlePage preview(EditedArticle article, RenderedBody rendered) {
        ArticleDetails details = article.details();
        Instant published = requireNonNullElse(article.publishedAt(), article.editedAt());
        Integer number = article.publishedNumber();
        Head head =
                new Head(
                        article.id(),
                        article.id().value(),
                        details.slug(),
                        details.kind(),
                        details.headline(),
                        details.standfirst(),
                        details.byline(),
                        rendered.html(),
                        published,
                        requireNonNullElse(article.updatedAt(), published),
                        number == null ? 1 : number + 1);
        List<Quotation> quotations = rendered.quotations();
        Map<StatementId, StatementCard> cards =
                statements.cards(used(quotations, details.related()));
        return page(head, topics(details.topics()), quotations, details.related(), cards);
    }

    private List<ArticleTopic> topics(List<TopicId> ids) {
        List<ArticleTopic> found =
                jdbc.sql("select id, slug, title, status_note from topic where id in (:ids)")
                        .param("ids", ids(ids.stream().map(TopicId::value).toList()))
                        .query((row, number) -> topic(row))
                        .list();
        return found.stream()
                .sorted(Comparator.comparingInt(topic -> ids.indexOf(topic.id())))
                .toList();
    }

    private static ArticleTopic topic(ResultSet row) throws SQLException {
        return new ArticleTopic(
                new TopicId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("status_note"));
    }

    private record Head(
            ArticleId id,
            UUID versionId,
            String slug,
            ArticleKind kind,
            String headline,
            String standfirst,
            String byline,
            String bodyHtml,
            Instant publishedAt,
            Instant updatedAt,
            int version) {}

    private Head head(String slug) {
        return jdbc.sql("select * from published_article where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> absent(slug));
    }

    private RuntimeException absent(String slug) {
        return addresses
                .owner(ArticleDesk.KIND, slug)
                .map(this::elsewhere)
                .orElseGet(NotFound::new);
    }

    private RuntimeException elsewhere(UUID article) {
        return jdbc.sql(
                        """
                        select published_slug, withdrawn_at, withdrawal_reason from article where id = :id
                        """)
                .param("id", article)
                .query((row, number) ->
                        row.getObject("withdrawn_at") == null
                                ? new Moved("/articles/" + row.getString("published_slug"))
                                : new Gone(
                                        ArticleDesk.KIND,
                                        instant(row, "withdrawn_at"),
                                        row.getString("withdrawal_reason")))
                .single();
    }

    private List<ArticleTopic> topics(ArticleId article) {
        return jdbc.sql(
                        """
                        select t.id, t.slug, t.title, t.status_note
                        from published_article_topic a join topic t on t.id = a.topic_id
                        where a.article_id = :article order by a.ordinal limit 20
                        """)
                .param("article", article.value())
                .query((row, number) -> topic(row))
                .list();
    }

    private List<Quotation> quotations(UUID version) {
        return jdbc.sql(
                        """
                        select statement_id, passage, card, words from article_version_quotation
                        where version_id = :version order by ordinal limit 500
                        """)
                .param("version", version)
                .query((row, number) ->
                        new Quotation(
                                new StatementId(row.getObject("statement_id", UUID.class)),
                                row.getInt("passage"),
                                row.getBoolean("card"),
                                row.getString("words")))
                .list();
    }

    private List<Related> chosen(UUID version) {
        return jdbc.sql(
                        """
                        select kind, target_id from article_version_related
                        where version_id = :version order by ordinal limit 50
                        """)
                .param("version", version)
                .query((row, number) ->
                        new Related(
                                Related.Kind.valueOf(row.getString("kind")),
                                row.getObject("target_id", UUID.class)))
                .list();
    }

    private static Set<StatementId> used(List<Quotation> quotations, List<Related> chosen) {
        Set<StatementId> used = new LinkedHashSet<>();
        quotations.forEach(quotation -> used.add(quotation.statement()));
        chosen.stream()
                .filter(related -> related.kind() == Related.Kind.STATEMENT)
                .forEach(related -> used.add(new StatementId(related.target())));
        return used;
    }

    private ArticlePage page(
            Head head,
            List<ArticleTopic> topics,
            List<Quotation> quotations,
            List<Related> chosen,
            Map<StatementId, StatementCard> cards) {
        List<StatementCard> onTheRecord =
                used(quotations, chosen).stream().map(cards::get).filter(Objects::nonNull).toList();
        return new ArticlePage(
                head.id(),
                head.slug(),
                head.kind(),
                head.headline(),
                head.standfirst(),
                head.byline(),
                topics,
                head.publishedAt(),
                head.updatedAt(),
                head.version(),
                parts(
                        head.bodyHtml(),
                        quotations,
                        cards,
                        withheld.among(used(quotations, List.of()), cards)),
                onTheRecord,
                shown(quotations, cards),
                related(head.id(), topics, chosen, onTheRecord));
    }

    /** The cards stand in the body in the order of the quotations that are cards. */
    private static List<BodyPart> parts(
            String stored,
            List<Quotation> quotations,
            Map<StatementId, StatementCard> cards,
            Withheld.Notices notices) {
        Iterator<Quotation> places = quotations.stream().filter(Quotation::card).iterator();
        List<BodyPart> parts = new ArrayList<>();
        for (Markup.Part part : Markup.parts(stored)) {
            switch (part) {
                case Markup.Prose prose -> parts.add(BodyPart.of(notices.in(prose.html())));
                case Markup.Card place when places.hasNext() -> {
                    Quotation quotation = places.next();
                    StatementCard card = cards.get(quotation.statement());
                    String notice = notices.of(quotation.statement());
                    if (card != null) {
                        parts.add(BodyPart.of(card, quotation.passage()));
                    } else if (notice != null) {
                        parts.add(BodyPart.withheld(notice));
                    }
                }
                case Markup.Card place -> {} // bound to nothing that is recorded
            }
        }
        return parts;
    }

    private static List<ArticlePage.Shown> shown(
            List<Quotation> quotations, Map<StatementId, StatementCard> cards) {
        List<ArticlePage.Shown> shown = new ArrayList<>();
        for (Quotation quotation : quotations) {
            StatementCard card = cards.get(quotation.statement());
            if (card != null) {
                String words = quotation.card() ? null : quotation.words();
                shown.add(new ArticlePage.Shown(card, quotation.passage(), words));
            }
        }
        return shown;
    }

    private List<ArticleCard> related(
            ArticleId article,
            List<ArticleTopic> topics,
            List<Related> chosen,
            List<StatementCard> cards) {
        List<UUID> order =
                chosen.stream()
                        .filter(related -> related.kind() == Related.Kind.ARTICLE)
                        .map(Related::target)
                        .toList();
        return candidates(article, topics, order, cards).stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Candidate c) -> place(order, c.card().id().value()))
                                .thenComparing(Candidate::shared, Comparator.reverseOrder())
                                .thenComparing(
                                        c -> c.card().publishedAt(), Comparator.reverseOrder()))
                .map(Candidate::card)
                .limit(Math.max(RELATED, order.size()))
                .toList();
    }

    private record Candidate(ArticleCard card, int shared) {}

    private static int place(List<UUID> order, UUID id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }

    private List<Candidate> candidates(
            ArticleId article,
            List<ArticleTopic> topics,
            List<UUID> chosen,
            List<StatementCard> cards) {
        return jdbc.sql(
                        """
                        select c.*,
                               (select count(*) from published_article_topic t
                                where t.article_id = c.id and t.topic_id in (:topics))
                               + (select count(distinct p.actor_id) from published_quotation q
                                  join statement_speaker p on p.statement_id = q.statement_id
                                  where q.article_id = c.id and p.actor_id in (:actors)) as shared
                        from (%s) c
                        where c.id <> :article
                          and (c.id in (:chosen)
                               or c.id in (select article_id from published_article_topic where topic_id in (:topics)))
                        order by case when c.id in (:chosen) then 0 else 1 end, shared desc, c.published_at desc
                        limit :max
                        """
                                .formatted(CARD))
                .param("article", article.value())
                .param("topics", ids(topics.stream().map(topic -> topic.id().value()).toList()))
                .param("chosen", ids(chosen))
                .param("actors", ids(speakers(cards)))
                .param("max", CANDIDATES)
                .query((row, number) -> new Candidate(card(row), row.getInt("shared")))
                .list();
    }

    private static List<UUID> speakers(List<StatementCard> cards) {
        return cards.stream()
                .flatMap(card -> card.speakers().stream())
                .map(speaker -> speaker.actor().id().value())
                .distinct()
                .toList();
    }

    /** A list for "in", which must not be empty. */
    private static Collection<UUID> ids(List<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getObject("version_id", UUID.class),
                row.getString("slug"),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getString("byline"),
                row.getString("body_html"),
                instant(row, "published_at"),
                instant(row, "updated_at"),
                row.getInt("version_number"));
    }

    private static ArticleCard card(ResultSet row) throws SQLException {
        return new ArticleCard(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getString("topic_slug"),
                row.getString("topic_title"),
                instant(row, "published_at"),
                instant(row, "updated_at"),
                row.getInt("quotations"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
