package org.rapporteur.article;

import org.rapporteur.statement.QuotedWords;
import org.rapporteur.statement.StatementId;
import org.rapporteur.statement.StatementUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tells the record which articles use its words. */
@Component
class ArticleUses implements StatementUses, QuotedWords {

    private static final int MAX = 50;

    private final ArticleCatalogue catalogue;
    private final JdbcClient jdbc;

    ArticleUses(ArticleCatalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(StatementId statement) {
        return catalogue.using(statement, MAX).stream()
                .map(card ->
                        new Use("/articles/" + card.slug(), card.headline(), card.publishedAt()))
                .toList();
    }

    @Override
    public List<Quoted> inlineQuotationsOf(StatementId statement) {
        return jdbc.sql(
                        """
                        select a.headline, concat('/articles/', a.slug) as path, q.passage, q.words
                        from published_quotation q join published_article a on a.id = q.article_id
                        where q.statement_id = :statement and q.card = false
                        order by a.published_at desc, a.id limit 500
                        """)
                .param("statement", statement.value())
                .query((row, number) ->
                        new Quoted(
                                row.getString("headline"),
                                row.getString("path"),
                                row.getInt("passage"),
                                row.getString("words")))
                .list();
    }
}
