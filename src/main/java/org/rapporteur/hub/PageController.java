package org.rapporteur.hub;

import org.rapporteur.site.OperatorWords;
import org.rapporteur.site.PageHead;
import org.rapporteur.web.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages in which the portal tells of itself; read once, when it starts. */
@Controller
class PageController {

    private final Map<String, StaticPage> pages = new TreeMap<>();

    PageController(OperatorWords operator) {
        Stream.of("about", "method", "imprint", "privacy")
                .forEach(slug -> pages.put(slug, read(slug, operator)));
    }

    @GetMapping("/{slug:about|method|imprint|privacy}")
    ModelAndView page(@PathVariable String slug) {
        StaticPage page = pages.get(slug);
        if (page == null) {
            throw new NotFound();
        }
        return new ModelAndView("hub/static-page")
                .addObject(
                        "head",
                        PageHead.of(page.title(), "/" + slug).describedBy(page.description()))
                .addObject("page", page);
    }

    private static StaticPage read(String slug, OperatorWords operator) {
        ClassPathResource file = new ClassPathResource("pages/" + slug + ".md");
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return StaticPage.read(operator.fill(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
