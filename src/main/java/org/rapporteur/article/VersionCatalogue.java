package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.edition.Change;
import org.rapporteur.statement.CardWording;
import org.rapporteur.statement.StatementCard;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.statement.StatementId;
import org.rapporteur.text.BoundProse;
import org.rapporteur.text.Markup;
import org.rapporteur.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the versions of an article showed their readers; nothing of what was withdrawn since. */
@Component
class VersionCatalogue {

    private final JdbcClient jdbc;
    private final ArticleCatalogue articles;
    private final StatementCatalogue statements;
    private final Withheld withheld;

    VersionCatalogue(
            JdbcClient jdbc,
            ArticleCatalogue articles,
            StatementCatalogue statements,
            Withheld withheld) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.statements = statements;
        this.withheld = withheld;
    }

    /**
     * A version and its difference to the one before it.
     *
     * @throws NotFound when there is no such version
     */
    VersionPage version(String slug, int number) {
        List<Stored> versions = stored(articles.find(slug), number);
        if (versions.isEmpty() || versions.getLast().number() != number) {
            throw new NotFound();
        }
        Map<UUID, List<Quotation>> quotations =
                quotations(versions.stream().map(Stored::id).toList());
        Shown shown = shown(quotations.values().stream().flatMap(List::stream).toList());
        return VersionPage.of(
                slug,
                versions.stream()
                        .map(version ->
                                version.text(
                                        shown.blocks(
                                                version.html(),
                                                quotations.getOrDefault(version.id(), List.of()))))
                        .toList());
    }

    private record Stored(
            UUID id,
            int number,
            Instant publishedAt,
            Change change,
            @Nullable String reason,
            String headline,
            String standfirst,
            String html) {

        VersionText text(List<VersionBlock> body) {
            return new VersionText(number, publishedAt, change, reason, headline, standfirst, body);
        }
    }

    private List<Stored> stored(ArticleId article, int number) {
        return jdbc.sql(
                        """
                        select id, version_number, published_at, change, reason, headline, standfirst, body_html
                        from article_version
                        where article_id = :article and version_number in (:before, :version)
                        order by version_number
                        """)
                .param("article", article.value())
                .param("before", number - 1)
                .param("version", number)
                .query((row, place) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getInt("version_number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Change.valueOf(row.getString("change")),
                row.getString("reason"),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getString("body_html"));
    }

    private Map<UUID, List<Quotation>> quotations(List<UUID> versions) {
        return jdbc
                .sql(
                        """
                        select version_id, statement_id, passage, card, words
                        from article_version_quotation
                        where version_id in (:versions) order by version_id, ordinal limit 1000
                        """)
                .param("versions", versions)
                .query((row, place) -> quoted(row))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Quoted::version,
                                Collectors.mapping(Quoted::quotation, Collectors.toList())));
    }

    private record Quoted(UUID version, Quotation quotation) {}

    private static Quoted quoted(ResultSet row) throws SQLException {
        return new Quoted(
                row.getObject("version_id", UUID.class),
                new Quotation(
                        new StatementId(row.getObject("statement_id", UUID.class)),
                        row.getInt("passage"),
                        row.getBoolean("card"),
                        row.getString("words")));
    }

    private Shown shown(List<Quotation> quotations) {
        List<StatementId> quoted =
                quotations.stream().map(Quotation::statement).distinct().toList();
        Map<StatementId, StatementCard> cards = statements.cards(quoted);
        List<StatementId> reworded =
                quotations.stream()
                        .filter(Quotation::card)
                        .filter(quotation -> isReworded(quotation, cards))
                        .map(Quotation::statement)
                        .toList();
        return new Shown(cards, withheld.among(quoted, cards), statements.everShown(reworded));
    }

    private static boolean isReworded(Quotation quotation, Map<StatementId, StatementCard> cards) {
        StatementCard card = cards.get(quotation.statement());
        return card != null && card.wordings().stream().noneMatch(quotation::isOf);
    }

    /** What the record says today of the statements that two versions show. */
    private record Shown(
            Map<StatementId, StatementCard> cards,
            Withheld.Notices notices,
            Map<StatementId, List<CardWording>> earlier) {

        /** Cards stand in a body in the order of the quotations that are cards. */
        List<VersionBlock> blocks(String html, List<Quotation> quotations) {
            Iterator<Quotation> places = quotations.stream().filter(Quotation::card).iterator();
            List<VersionBlock> blocks = new ArrayList<>();
            for (Markup.Part part : Markup.parts(html)) {
                switch (part) {
                    case Markup.Prose prose ->
                            BoundProse.paragraphs(notices.in(prose.html()))
                                    .forEach(words -> blocks.add(new VersionBlock(words, null)));
                    case Markup.Card place when places.hasNext() -> add(places.next(), blocks);
                    case Markup.Card place -> {} // bound to nothing that is recorded
                }
            }
            return blocks;
        }

        private void add(Quotation quotation, List<VersionBlock> to) {
            StatementId id = quotation.statement();
            StatementCard card = cards.get(id);
            String notice = notices.of(id);
            if (card != null) {
                VersionBlock.Card shown =
                        new VersionBlock.Card(
                                id, quotation.passage(), card, wording(quotation, card));
                to.add(new VersionBlock(quotation.words(), shown));
            } else if (notice != null) {
                to.add(
                        new VersionBlock(
                                notice,
                                new VersionBlock.Card(id, quotation.passage(), null, null)));
            }
        }

        private @Nullable CardWording wording(Quotation quotation, StatementCard card) {
            return Stream.concat(
                            card.wordings().stream(),
                            earlier.getOrDefault(card.id(), List.of()).stream())
                    .filter(quotation::isOf)
                    .findFirst()
                    .orElse(null);
        }
    }
}
