package org.rapporteur.hub;

import org.rapporteur.article.ArticleCatalogue;
import org.rapporteur.site.PageHead;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.topic.TopicCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
class FrontPageController {

    private static final int STATEMENTS = 6;

    private final ArticleCatalogue articles;
    private final StatementCatalogue statements;
    private final TopicCatalogue topics;

    FrontPageController(
            ArticleCatalogue articles, StatementCatalogue statements, TopicCatalogue topics) {
        this.articles = articles;
        this.statements = statements;
        this.topics = topics;
    }

    @GetMapping("/")
    ModelAndView front() {
        FrontPage page =
                FrontPage.of(
                        articles.latest(FrontPage.ARTICLES),
                        statements.latest(STATEMENTS),
                        topics.all());
        return new ModelAndView("hub/front-page")
                .addObject("head", PageHead.of("", "/"))
                .addObject("front", page);
    }
}
