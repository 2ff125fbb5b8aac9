package org.rapporteur.hub;

import org.rapporteur.article.ArticleCard;
import org.rapporteur.article.ArticleCatalogue;
import org.rapporteur.position.Board;
import org.rapporteur.position.StandingCatalogue;
import org.rapporteur.site.PageHead;
import org.rapporteur.statement.StatementCatalogue;
import org.rapporteur.text.Dates;
import org.rapporteur.topic.TopicCatalogue;
import org.rapporteur.topic.TopicLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The front page. */
@Controller
class FrontPageController {

    private static final int STATEMENTS = 5;

    private final ArticleCatalogue articles;
    private final StatementCatalogue statements;
    private final TopicCatalogue topics;
    private final StandingCatalogue standings;
    private final Dates dates;

    FrontPageController(
            ArticleCatalogue articles,
            StatementCatalogue statements,
            TopicCatalogue topics,
            StandingCatalogue standings,
            Dates dates) {
        this.articles = articles;
        this.statements = statements;
        this.topics = topics;
        this.standings = standings;
        this.dates = dates;
    }

    @GetMapping("/")
    ModelAndView front() {
        List<ArticleCard> newest = articles.latest(FrontPage.ARTICLES);
        List<TopicLine> contested = topics.all();
        FrontPage page =
                FrontPage.of(
                        newest,
                        statements.latest(STATEMENTS),
                        contested,
                        newest.isEmpty() ? null : board(contested, newest.getFirst()));
        return new ModelAndView("hub/front-page")
                .addObject("head", PageHead.of("", "/"))
                .addObject("front", page);
    }

    /**
     * Of the newest article's day, so that the page is the same on every day until something
     * changes.
     */
    private Board board(List<TopicLine> contested, ArticleCard newest) {
        return standings.board(contested, dates.day(newest.updatedAt()));
    }
}
