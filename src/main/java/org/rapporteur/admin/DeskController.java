package org.rapporteur.admin;

import org.rapporteur.article.ArticleRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in. */
@Controller
class DeskController {

    private static final int LINES = 20;

    private final ArticleRecord articles;

    DeskController(ArticleRecord articles) {
        this.articles = articles;
    }

    @GetMapping("/admin")
    ModelAndView desk() {
        return new ModelAndView("admin/desk")
                .addObject("draftArticles", articles.inProgress(LINES))
                .addObject("publishedArticles", articles.recentlyPublished(LINES));
    }
}
