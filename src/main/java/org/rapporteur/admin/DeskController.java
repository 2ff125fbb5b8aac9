package org.rapporteur.admin;

import org.rapporteur.article.ArticleRecord;
import org.rapporteur.statement.StatementLookup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in. */
@Controller
class DeskController {

    private static final int LINES = 20;

    private final ArticleRecord articles;
    private final StatementLookup statements;

    DeskController(ArticleRecord articles, StatementLookup statements) {
        this.articles = articles;
        this.statements = statements;
    }

    @GetMapping("/admin")
    ModelAndView desk() {
        return new ModelAndView("admin/desk")
                .addObject("draftArticles", articles.inProgress(LINES))
                .addObject("draftStatements", statements.drafts(LINES))
                .addObject("publishedArticles", articles.recentlyPublished(LINES))
                .addObject("publishedStatements", statements.recentlyPublished(LINES));
    }
}
