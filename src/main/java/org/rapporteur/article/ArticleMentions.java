package org.rapporteur.article;

import org.rapporteur.web.Mentioning;
import org.rapporteur.web.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The articles on a topic, in whatever state they are. */
@Component
@Order(2)
class ArticleMentions implements Mentioning {

    private final JdbcClient jdbc;

    ArticleMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mentions of(UUID record) {
        return Mentions.read(
                "article.mentions",
                "/admin/articles/",
                jdbc.sql(
                                """
                                select id, case when headline = '' then slug else headline end as text,
                                       count(*) over () as total
                                from article
                                where id in (select article_id from article_topic
                                             where topic_id = :record)
                                order by edited_at desc, id limit :max
                                """)
                        .param("record", record)
                        .param("max", Mentions.SHOWN));
    }
}
