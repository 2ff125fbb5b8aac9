package org.rapporteur.article;

import org.rapporteur.statement.QuotedWords;
import org.rapporteur.statement.StatementId;
import org.rapporteur.statement.StatementUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;

/** Tells the record which articles use its words. */
@Component
class ArticleUses implements StatementUses, QuotedWords {

    private static final int MAX = 50;

    private final JdbcClient jdbc;

    ArticleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dated by the first version that used the statement. */
    @Override
    public List<Use> of(StatementId statement) {
        return jdbc.sql(
                        """
                        with using_version as (
                            select version_id from article_version_quotation where statement_id = :statement
                            union
                            select version_id from article_version_related where target_id = :statement)
                        select a.slug, a.headline, min(v.published_at) as since
                        from published_article a
                        join article_version v on v.article_id = a.id
                        where a.version_id in (select version_id from using_version)
                          and v.id in (select version_id from using_version)
                        group by a.id, a.slug, a.headline
                        order by since desc, a.id desc limit :max
                        """)
                .param("statement", statement.value())
                .param("max", MAX)
                .query((row, number) ->
                        new Use(
                                "/articles/" + row.getString("slug"),
                                row.getString("headline"),
                                row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
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
