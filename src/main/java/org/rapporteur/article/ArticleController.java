package org.rapporteur.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Articles and their versions, for readers. */
@Controller
@RequestMapping("/articles")
class ArticleController {

    private final ArticleCatalogue catalogue;
    private final VersionCatalogue versions;
    private final ArticleHeads heads;

    ArticleController(ArticleCatalogue catalogue, VersionCatalogue versions, ArticleHeads heads) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String after) {
        return new ModelAndView("article/articles-page")
                .addObject("head", heads.list())
                .addObject("page", catalogue.page(after));
    }

    @GetMapping("/{slug}")
    ModelAndView article(@PathVariable String slug) {
        ArticlePage article = catalogue.article(slug);
        return new ModelAndView("article/article-page")
                .addObject("head", heads.article(article))
                .addObject("article", article);
    }

    @GetMapping("/{slug}/versions")
    ModelAndView versions(@PathVariable String slug) {
        List<ArticleVersionLine> lines = catalogue.versions(slug);
        return new ModelAndView("article/article-versions")
                .addObject("head", heads.versions(slug, lines.getFirst().headline()))
                .addObject("slug", slug)
                .addObject("versions", lines);
    }

    @GetMapping("/{slug}/versions/{number}")
    ModelAndView version(@PathVariable String slug, @PathVariable String number) {
        VersionPage version = versions.version(slug, number(number));
        return new ModelAndView("article/version-page")
                .addObject("head", heads.version(version))
                .addObject("version", version);
    }

    private static int number(String written) {
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(written);
    }
}
