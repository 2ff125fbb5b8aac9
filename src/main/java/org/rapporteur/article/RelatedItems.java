package org.rapporteur.article;

import org.rapporteur.statement.StatementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds articles and statements by what an editor types to name them. */
@Component
class RelatedItems {

    private static final int SUGGESTIONS = 200;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^/]+)?/?(articles|statements)/([a-z0-9-]{1,80})/?");

    private final JdbcClient jdbc;

    RelatedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item at an address, or else the article with that slug or headline, or the statement. */
    Optional<Related> find(String typed) {
        Matcher address = ADDRESS.matcher(typed.strip());
        if (address.matches()) {
            return at(address.group(1), address.group(2));
        } else {
            return at("articles", typed).or(() -> headed(typed)).or(() -> at("statements", typed));
        }
    }

    /** How a form writes an item: its address. */
    String name(Related related) {
        String kind = related.kind() == Related.Kind.ARTICLE ? "article" : "statement";
        return jdbc.sql("select slug from " + kind + " where id = :id")
                .param("id", related.target())
                .query(String.class)
                .optional()
                .map(slug -> "/" + kind + "s/" + slug)
                .orElse("");
    }

    /** The addresses of the articles and statements edited last. */
    List<String> suggestions() {
        return jdbc.sql(
                        """
                        select address from (
                            select concat('/articles/', slug) as address, edited_at
                            from article where state <> 'WITHDRAWN'
                            union all
                            select concat('/statements/', slug), edited_at
                            from statement where state <> 'WITHDRAWN') item
                        order by edited_at desc, address limit :max
                        """)
                .param("max", SUGGESTIONS)
                .query((row, number) -> row.getString("address"))
                .list();
    }

    private Optional<Related> at(String folder, String slug) {
        String kind = folder.equals("articles") ? ArticleDesk.KIND : "statement";
        return jdbc.sql("select owner_id from address where kind = :kind and slug = :slug")
                .param("kind", kind)
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(id ->
                        kind.equals(ArticleDesk.KIND)
                                ? Related.to(new ArticleId(id))
                                : Related.to(new StatementId(id)));
    }

    private Optional<Related> headed(String headline) {
        return jdbc.sql(
                        "select id from article where headline = :headline order by id desc limit"
                                + " 1")
                .param("headline", headline)
                .query(UUID.class)
                .optional()
                .map(id -> Related.to(new ArticleId(id)));
    }
}
