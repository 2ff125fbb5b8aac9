package org.rapporteur.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Every address that readers can visit, with its last change where it is known. */
@Component
class SitemapCatalogue {

    /** The most addresses that one sitemap may hold (sitemaps.org). */
    private static final int MAX = 50_000;

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/articles",
                    "/statements",
                    "/actors",
                    "/topics",
                    "/positions",
                    "/changes",
                    "/about",
                    "/method",
                    "/imprint",
                    "/privacy");

    private final JdbcClient jdbc;

    SitemapCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address and when what it shows last changed. */
    record Address(String path, @Nullable Instant changedAt) {}

    List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        PAGES.forEach(page -> addresses.add(new Address(page, null)));
        addresses.addAll(records(MAX - PAGES.size()));
        return addresses;
    }

    private List<Address> records(int max) {
        return jdbc.sql(
                        """
                        select path, changed_at from (
                            select 1 as part, concat('/articles/', slug) as path, version_published_at as changed_at
                            from published_article
                            union all
                            select 2, concat('/statements/', s.slug), max(v.published_at)
                            from published_statement s join statement_version v on v.statement_id = s.id
                            group by s.slug
                            union all
                            select 3, concat('/topics/', slug), null from topic
                            union all
                            select 4, concat('/actors/', slug), null from actor) address
                        order by part, path limit :max
                        """)
                .param("max", max)
                .query((row, number) -> {
                    OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
                    return new Address(row.getString("path"), at == null ? null : at.toInstant());
                })
                .list();
    }
}
